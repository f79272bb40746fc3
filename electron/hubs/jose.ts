import { CompactEncrypt, CompactSign, calculateJwkThumbprint, compactDecrypt, compactVerify } from 'jose'

/** A key as JSON Web Key, in the members that our kinds of keys have. This file alone names the library. */
export type Jwk = { readonly [member in 'kty' | 'crv' | 'x' | 'y' | 'n' | 'e' | 'd' | 'p' | 'q' | 'dp' | 'dq' | 'qi' | 'kid']?: string }

/** The names under which a compact token says how it was made. */
export type TokenHeader = { readonly kid: string; readonly typ: string }

const agreement = 'ECDH-ES'
const wrappedAgreement = 'ECDH-ES+A256KW'
const rsa = 'RSA-OAEP-256'

/** The thumbprint that names a public key (RFC 7638, SHA-256, base64url). */
export const nameKey = (key: Jwk): Promise<string> => calculateJwkThumbprint(key)

/** Signs with an Ed25519 or P-256 private key; answers a compact JWS. */
export const signToken = (payload: string, key: Jwk, header: TokenHeader): Promise<string> =>
  new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({ alg: signAlgorithm(key), ...header }).sign(key)

/** The payload of a compact JWS whose signature holds under the key; throws otherwise. */
export async function verifyToken(token: string, key: Jwk, typ: string): Promise<string> {
  const { payload, protectedHeader } = await compactVerify(token, key, { algorithms: [signAlgorithm(key)] })
  if (protectedHeader.typ !== typ) throw new Error(`a token of type ${String(protectedHeader.typ)} is not ${typ}`)
  return new TextDecoder().decode(payload)
}

/** Encrypts for the holder of a public key; answers a compact JWE with A256GCM inside. */
export const encryptToken = (plain: string, key: Jwk, header: TokenHeader): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(plain))
    .setProtectedHeader({ alg: key.kty === 'RSA' ? rsa : agreement, enc: 'A256GCM', cty: header.typ, kid: header.kid })
    .encrypt(key)

/** Opens a compact JWE with a private key; throws where it was not made for that key or was touched. */
export async function decryptToken(token: string, key: Jwk): Promise<string> {
  const { plaintext } = await compactDecrypt(token, key, {
    keyManagementAlgorithms: [agreement, wrappedAgreement, rsa],
    contentEncryptionAlgorithms: ['A256GCM'],
  })
  return new TextDecoder().decode(plaintext)
}

const signAlgorithm = (key: Jwk): string => (key.kty === 'OKP' ? 'EdDSA' : 'ES256')

import { list, number, object, optional, record, string, unknown } from '../../shared/base/decode.ts'
import { refuseStatus } from './ckan-call.ts'
import { HubFault } from './hub-fault.ts'
import { type Jwk, verifyToken } from './jose.ts'
import type { HttpAnswer, HttpPort } from './transport.ts'

/** The exchange as we reach it, with the secret of the client that the office is there. */
export type ExchangeLine = { readonly port: HttpPort; readonly base: string; readonly clientId: string; readonly clientSecret: string }

const grant = object({ access_token: string(), expires_in: optional(number()) })
const keys = object({ keys: list(record(string(), unknown())) })
const deposit = object({ receipt: string() })
const receipt = object({
  deposit: string(),
  client: string(),
  recipient: string(),
  sha256: string(),
  bytes: number(),
  received_at: string(),
})
export type Receipt = { readonly token: string } & ReturnType<typeof receipt.parse>

export const receiptType = 'exchange-receipt+jws'

/** Asks for a token by client credentials. Throws hub/token where the exchange does not know the client. */
export async function askToken(line: ExchangeLine, signal?: AbortSignal): Promise<string> {
  const basic = Buffer.from(`${encodeURIComponent(line.clientId)}:${encodeURIComponent(line.clientSecret)}`).toString('base64')
  const answer = await line.port({
    method: 'POST',
    url: `${line.base}/oauth/token`,
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials&scope=deposit',
    ...(signal ? { signal } : {}),
  })
  if (answer.status === 400) throw new HubFault('hub/token', { status: 400 }, { raw: `${answer.status}` })
  return readAnswer(answer, grant).access_token
}

/** Asks for the public keys with which the exchange signs its receipts; the first is the one in use. */
export async function askExchangeKey(line: ExchangeLine, signal?: AbortSignal): Promise<Jwk> {
  const answer = await line.port({ method: 'GET', url: `${line.base}/.well-known/jwks.json`, ...(signal ? { signal } : {}) })
  const [key] = readAnswer(answer, keys).keys
  if (key === undefined) throw new HubFault('hub/nonsense', { action: 'jwks' })
  return key as Jwk
}

/** Reads an answer of the exchange or throws what it means. The raw text is kept only where the exchange refuses: a token never is. */
export function readAnswer<T>(
  answer: HttpAnswer,
  decoder: { safeParse: (raw: unknown) => { success: true; data: T } | { success: false } },
): T {
  const said = { raw: answer.status < 300 ? String(answer.status) : `${answer.status} ${answer.text}` }
  refuseStatus(answer, said.raw)
  const facts = { status: answer.status }
  if (answer.status === 403) throw new HubFault('hub/not-authorised', facts, said)
  if (answer.status === 409) throw new HubFault('hub/conflict', { ...facts, reason: 'other-content' }, said)
  if (answer.status >= 500) throw new HubFault('hub/no-answer', facts, said)
  if (answer.status >= 400) throw new HubFault('exchange/refused', facts, said)
  const read = decoder.safeParse(parse(answer.text))
  if (!read.success) throw new HubFault('hub/nonsense', facts, said)
  return read.data
}

/** Reads a receipt and proves that the exchange signed it for this deposit. Throws exchange/receipt. */
export async function readReceipt(
  answer: HttpAnswer,
  exchangeKey: Jwk,
  wanted: { readonly deposit: string; readonly recipient: string },
): Promise<Receipt> {
  const { receipt: token } = readAnswer(answer, deposit)
  try {
    const read = receipt.parse(JSON.parse(await verifyToken(token, exchangeKey, receiptType)))
    if (read.deposit !== wanted.deposit || read.recipient !== wanted.recipient) throw new Error('a receipt for something else')
    return { ...read, token }
  } catch (thrown) {
    throw new HubFault('exchange/receipt', { what: 'receipt' }, { raw: token, cause: thrown })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

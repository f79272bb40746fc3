import type { Sha256 } from '../base/ids.ts'

/** What the files of a version are called, without an ending: ASCII only, because a hub strips every other letter. */
export const nameFiles = (slug: string, number: number): string => `${slug}-v${number}`

/** Answers a UUID (version 8, RFC 9562) made of a hash, so that the same thing gets the same id on every try. */
export function toResourceId(hash: Sha256): string {
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 0x3) | 0x8).toString(16)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** The text whose SHA-256 gives the id of a file of a parcel. `key` names the file among those of its version. */
export const toResourceSeed = (parcelKey: string, key: string): string => `${parcelKey}/${key}`

import { type Decoded, list, literal, number, object, oneOf, optional, string } from '../base/decode.ts'
import { personalKinds } from '../model/personal.ts'
import { columnTypes } from '../model/table.ts'
import { categories, levels } from '../model/version.ts'

/**
 * What a restricted parcel says of itself, inside the encryption: who sends what to whom, for which purpose and on which terms, under
 * which ledger head. Hashes are lower-case hexadecimal SHA-256, `madeAt` is ISO 8601 in UTC, keys are named by their thumbprint or raw key.
 */
export const parcelManifest = object({
  kind: literal('rabian-parcel/1'),
  deposit: string(),
  office: object({ id: string(), name: string(), code: string() }),
  dataset: string(),
  version: number().int(),
  title: string(),
  level: oneOf(levels),
  category: oneOf(categories),
  /** With what the dictionary says of each; a parcel that was made before there were dictionaries says less. */
  columns: list(
    object({
      ...{ name: string(), label: string(), type: oneOf(columnTypes), unit: string().nullable() },
      ...{ english: optional(string()), meaning: optional(string()), personal: optional(list(oneOf(personalKinds))) },
      codes: optional(list(object({ code: string(), th: string(), en: string() }))),
    }),
  ),
  rows: number().int(),
  tableSha: string(),
  metadataSha: string(),
  purpose: string(),
  terms: string(),
  recipient: object({ name: string(), key: string() }),
  senderKey: string(),
  ledger: object({ seq: number().int(), hash: string() }),
  madeAt: string(),
})

export type ParcelManifest = Decoded<typeof parcelManifest>

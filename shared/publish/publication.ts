import type { Sha256 } from '../base/ids.ts'
import type { Column } from '../model/table.ts'

/** Values of a description by their thai_gdc keys. */
export type Description = { readonly [key: string]: string | readonly string[] }

/**
 * All that a hub is told of one approved version but the bytes. `key` is the key of the parcel, `categoryCode` and `levelCode` are the
 * labels that hubs keep as codes, `levelKey` the field in which this hub keeps the level.
 */
export type Publication = {
  readonly key: string
  readonly office: string
  readonly dataset: string
  readonly number: number
  readonly slug: string
  readonly organisation: string
  readonly title: string
  readonly description: Description
  /** What is said of each of its files, by their resource fields. */
  readonly ofFiles: Description
  readonly categoryCode: string
  readonly levelCode: string
  readonly levelKey: string
  readonly columns: readonly Column[]
  readonly rows: number
  readonly tableSha: Sha256
  readonly metadataSha: Sha256
}

/** One file of a published version; `id` was made by us, `format` is what the hub calls it, `bytes` and `sha256` are those of the file as sent. */
export type PublishedFile = {
  readonly id: string
  readonly format: string
  readonly mimetype: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: Sha256
}

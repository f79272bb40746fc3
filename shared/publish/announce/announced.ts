import type { Column } from '../../model/table.ts'
import type { Terms } from '../../rate/licences.ts'
import type { Chart } from './tally-chart.ts'

/** A file that can be had on the hub. `isDictionary` is true of the one that says what the columns mean. */
export type AnnouncedFile = { readonly format: string; readonly address: string; readonly bytes: number; readonly isDictionary: boolean }

/** What the public is told of a published dataset. Only what is open and was read back from the hub is ever one. */
export type Announced = {
  readonly office: string
  readonly title: string
  readonly notes: string
  /** The page of the dataset on the hub; it is its name in feeds too. */
  readonly address: string
  readonly number: number
  /** ISO 8601: when it was read back from the hub. */
  readonly at: string
  readonly rows: number
  readonly columns: readonly Column[]
  readonly files: readonly AnnouncedFile[]
  readonly terms: Terms | null
  readonly keywords: readonly string[]
  readonly contact: string
  readonly source: string
  readonly stars: number
  readonly chart: Chart | null
  /** The picture that lies beside the page: its address, or its name where the office has no address of its own. */
  readonly picture: string | null
}

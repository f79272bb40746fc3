import type { CatalogueEntry } from '../catalogue-entry.ts'
import type { Remark } from './remark.ts'

/** A dataset of a catalogue that was read. `given` are the keys that the catalogue has a place for: only these are changed by it. */
export type ReadEntry = CatalogueEntry & { readonly given: readonly string[]; readonly sheet: string; readonly at: string }

/** What was read of a stranger's catalogue: the datasets that can be taken, how many cannot, and everything that is to be told. */
export type CatalogueRead = {
  readonly form: string
  readonly entries: readonly ReadEntry[]
  readonly refused: number
  readonly remarks: readonly Remark[]
}

/** The same where the datasets lie in a file: how many they are, and the first of what is to be told. */
export type CatalogueHead = Omit<CatalogueRead, 'entries'> & { readonly datasets: number; readonly moreRemarks: number }

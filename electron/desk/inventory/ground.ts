import type { WantedTitle } from '../../../shared/inventory/find-wanted.ts'
import type { RankRule } from '../../../shared/inventory/rank-file.ts'
import type { FormatStars } from '../../../shared/rate/star-formats.ts'
import type { Inventories, InventoryRow } from '../../db/inventories.ts'
import type { InventoryFiles } from '../../db/inventory-files.ts'
import type { Tell } from '../../jobs/messages.ts'
import type { LookInside } from './look-inside.ts'

/** What an inventory stands on: an office, or the command line with a database that nobody keeps. */
export type Ground = {
  readonly inventories: Inventories
  readonly files: InventoryFiles
  readonly inTransaction: <T>(work: () => T) => T
  /** ISO 8601, and the same in milliseconds since 1970. */
  readonly now: () => string
  readonly clock: () => number
  readonly look: LookInside
  /** True of folders of our own, which no inventory opens. */
  readonly shuns: (path: string) => boolean
  readonly rule: () => RankRule
  /** How formats are rated. */
  readonly stars: () => FormatStars
  /** Prints of the forms that the office's datasets have. */
  readonly forms: () => ReadonlySet<string>
  /** True where the office keeps a file of these bytes. */
  readonly keeps: (sha256: string) => boolean
  /** Datasets of the office's lists that its catalogue lacks. */
  readonly wanted: () => readonly WantedTitle[]
  /** How long to wait before looking anew for a folder that has gone; null where nobody waits. */
  readonly waitMs: number | null
}

/** One run over one folder. */
export type Run = { readonly ground: Ground; readonly row: InventoryRow; readonly tell: Tell; readonly signal: AbortSignal }

/** Lets whoever else waits for this process come first. */
export const rest = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

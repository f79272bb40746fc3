import type { FaultNote } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import type { FileKind } from '../../shared/model/file-kind.ts'
import type { SheetLook } from '../../shared/model/grid.ts'
import type { PersonalFinding } from '../../shared/model/personal.ts'
import type { Recipe, RecoverySummary } from '../../shared/model/recovery.ts'
import type { Glossary } from '../../shared/recover/name-by-glossary.ts'

/** How far the work has come; `total` is 0 where nobody knows. */
export type Told = { readonly stage: 'copy' | 'guard' | 'read' | 'recover' | 'write'; readonly done: number; readonly total: number }
export type Tell = (told: Told) => void

/** `sheet` null lets the desk choose the best one; `out` is where the recovered table is written. */
export type RecoverAsk = {
  readonly path: string
  readonly name: string
  readonly sheet: string | null
  readonly recipe: Recipe | null
  /** What people of the office have called columns before. */
  readonly glossary: Glossary
  readonly out: string
}
/** What the file is, and the table of one of its sheets. */
export type Found = {
  readonly kind: FileKind
  readonly encoding: string | null
  readonly summary: RecoverySummary
  readonly tableSha: Sha256
  readonly personal: readonly PersonalFinding[]
  readonly sheets: readonly SheetLook[]
}

/** What the desk says to the reader process: one ask with the cap on its heap, then nothing more. */
export type ToReader = { readonly heapMb: number; readonly ask: RecoverAsk }
/** What the reader process says: how far it is, then an answer, a fault, or the stack of a bug of ours. */
export type FromReader =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'answer'; readonly answer: Found }
  | { readonly kind: 'fault'; readonly fault: FaultNote }
  | { readonly kind: 'bug'; readonly stack: string }

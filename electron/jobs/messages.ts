import type { FaultNote } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import type { TableChange } from '../../shared/classify/risk/compare-tables.ts'
import type { RiskReport } from '../../shared/classify/risk/risk.ts'
import type { RiskAsk } from '../../shared/classify/risk/weigh-risk.ts'
import type { Profile } from '../../shared/describe/profile.ts'
import type { FileHead } from '../../shared/model/file-head.ts'
import type { FileKind } from '../../shared/model/file-kind.ts'
import type { CellComment, Merge, SheetLook } from '../../shared/model/grid.ts'
import type { PersonalBeside, PersonalFinding } from '../../shared/model/personal.ts'
import type { Quality } from '../../shared/model/quality.ts'
import type { Recipe, RecoverySummary, TableLook } from '../../shared/model/recovery.ts'
import type { DictionaryRead } from '../../shared/publish/dictionary/read-dictionary.ts'
import type { CatalogueHead, CatalogueRead } from '../../shared/publish/gdc/read-catalogue.ts'
import type { LastIssue } from '../../shared/recover/forms/carry-recipe.ts'
import type { Glossary } from '../../shared/recover/name-by-glossary.ts'
import type { GroupKeys } from './refine-recovered.ts'

/** How far the work has come; `total` is 0 where nobody knows. */
export type Told = {
  readonly stage:
    | 'copy'
    | 'guard'
    | 'read'
    | 'recover'
    | 'write'
    | 'check'
    | 'weigh'
    | 'walk'
    | 'look'
    | 'rank'
    | 'wait'
    | 'compare'
    | 'take'
    | 'index'
  readonly done: number
  readonly total: number
}
export type Tell = (told: Told) => void
/** Hears the first rows of a file while it is read. */
export type Show = (head: FileHead) => void

/** Which table of a file: the one that the desk proposes, the best of one sheet, one by its id, or every one. */
export type Pick =
  | { readonly kind: 'best' }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'table'; readonly id: string }
  | { readonly kind: 'all'; readonly sheet: string | null; readonly roles: boolean }

/**
 * `pick` says which table, unless a recipe does; `follow` are last issues of its form, whose recipes are carried over to what fits; `out` is
 * where it is written. Where all are asked for, the others lie beside it.
 */
export type RecoverAsk = {
  readonly path: string
  readonly name: string
  readonly pick: Pick
  readonly recipe: Recipe | null
  /** What people of the office have called columns before. */
  readonly glossary: Glossary
  readonly follow?: readonly LastIssue[]
  readonly out: string
  /** Keys of the groups of columns whose values become tokens; none where no step asks for one. */
  readonly keys?: GroupKeys
}
/** Where the nth table of one ask lies. */
export const pathOfTable = (out: string, n: number): string => (n === 0 ? out : `${out}.${n}`)

/** A table as it was recovered and written; `followed` is the place, among those given, of the issue whose recipe it was recovered by. */
export type FoundTable = {
  readonly summary: RecoverySummary
  readonly tableSha: Sha256
  readonly personal: readonly PersonalFinding[]
  readonly followed: number | null
}
/** The tables of a sheet, what people have noted on its cells, what it holds of people beside its tables, and where it was asked for the role of every cell: its place in the list of roles and one, 0 where it is blank; row by row. */
export type SheetPaint = {
  readonly sheet: string
  readonly tables: readonly Merge[]
  readonly comments: readonly CellComment[]
  readonly beside: readonly PersonalBeside[]
  readonly marks: Uint8Array | null
}
/** What the file is, the tables that it holds, and those that were asked for: the first, and whatever was asked for beside it. */
export type Found = FoundTable & {
  readonly kind: FileKind
  readonly encoding: string | null
  readonly sheets: readonly SheetLook[]
  readonly tables: readonly TableLook[]
  /** The id of the first that was recovered; null where a recipe said which. */
  readonly taken: string | null
  readonly more: readonly FoundTable[]
  /** Every sheet, where all tables were asked for. */
  readonly paints: readonly SheetPaint[]
}

/**
 * A recovered table that is to be checked: where it lies, what its original is called, the day from which days to come are counted; and where
 * a workbook of what was found is to be written, in which language, where one is wanted.
 */
export type CheckAsk = {
  readonly kind: 'check'
  readonly path: string
  readonly name: string
  readonly today: string
  readonly report: { readonly out: string; readonly title: string; readonly language: 'th' | 'en' } | null
}

/** A recovered table whose risk is to be weighed. */
export type WeighAsk = {
  readonly kind: 'weigh'
  readonly path: string
  readonly name: string
  readonly weigh: RiskAsk
  readonly personal: readonly PersonalFinding[]
}

/** Two makings of one table, to be weighed and held against each other: the one at `path` stands, the one at `after` is tried. */
export type CompareAsk = {
  readonly kind: 'compare'
  readonly path: string
  readonly after: string
  readonly name: string
  readonly weigh: RiskAsk
  readonly personal: { readonly before: readonly PersonalFinding[]; readonly after: readonly PersonalFinding[] }
}
export type CureTried = { readonly before: RiskReport; readonly after: RiskReport; readonly change: TableChange }

/** A catalogue that was made elsewhere, to be held against a profile; with `out`, its datasets are laid there instead of being answered. */
export type CatalogueAsk = {
  readonly kind: 'catalogue'
  readonly path: string
  readonly name: string
  readonly profile: Profile
  readonly out?: string
}

/** A dictionary that was filled in elsewhere, for a table with these columns. */
export type DictionaryAsk = {
  readonly kind: 'dictionary'
  readonly path: string
  readonly name: string
  readonly columns: readonly string[]
}

/** What a process answers, each ask with what that ask is for. */
export type Answer = CatalogueHead | Found | Quality | RiskReport | CureTried | CatalogueRead | DictionaryRead

/** What the desk says to the reader process: one ask with the cap on its heap, and whether somebody waits for the first rows; then nothing more. */
export type ToReader = {
  readonly heapMb: number
  readonly withHead: boolean
  readonly ask: RecoverAsk | CheckAsk | WeighAsk | CompareAsk | CatalogueAsk | DictionaryAsk
}
/** What the reader process says: how far it is, once the first rows of the file where they are waited for, then an answer, a fault, or the stack of a bug of ours. */
export type FromReader =
  | { readonly kind: 'told'; readonly told: Told }
  | { readonly kind: 'head'; readonly head: FileHead }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly fault: FaultNote }
  | { readonly kind: 'bug'; readonly stack: string }

import type { Json } from '../base/json.ts'
import type { Place, Role } from './cell.ts'
import type { IssueForm, LostReason, StepAnchor, TableForm } from './form.ts'
import { refineNames, repairNames } from './refine-params.ts'
import type { Column } from './table.ts'

/** Steps of a recipe. Those above the line are found by the desk; those below are corrections of a person, the last of them on the recovered table. */
export const stepNames = [
  'choose-table',
  'set-header',
  'set-aside-totals',
  'lift-groups',
  'fill-down',
  'split-column',
  'read-values',
  'scale-units',
  'unpivot',
  'transpose',
  'join-sheets',
  'follow-form',
  // corrections
  'answer',
  'name-column',
  'type-column',
  'read-dates',
  'drop-column',
  'set-role',
  'set-value',
  'match-column',
  ...refineNames,
] as const
export type StepName = (typeof stepNames)[number]

/** One named step with its parameters. Same file and same steps give the same table, byte for byte. */
export type RecipeStep = {
  readonly id: string
  readonly name: StepName
  readonly by: 'desk' | 'person'
  readonly on: boolean
  readonly params: { readonly [name: string]: Json }
  /** `open`: it is left out where the table stays with those who may see it whole. Without it, the step is run everywhere. */
  readonly audience?: 'open'
  /** What it speaks of, by which it finds its places on the next issue. */
  readonly about?: StepAnchor
  /** Why it does nothing here: what it speaks of was not found on this issue. */
  readonly lost?: LostReason
}

/** True of a step that does nothing here because what it speaks of is not on this issue; one about a missing column waits for its column. */
export const isLost = ({ lost, params }: RecipeStep): boolean => lost !== undefined && !String(params['column'] ?? '').startsWith('was:')

/** The columns that a step names, by their places, names or keys. */
export const columnsOfStep = ({ params }: Pick<RecipeStep, 'params'>): readonly Json[] =>
  Array.isArray(params['columns']) ? params['columns'] : params['column'] === undefined ? [] : [params['column']]

/** For whom the table of a recipe is: one recipe gives an open version and a restricted one. */
export const audiences = ['open', 'restricted'] as const
export type Audience = (typeof audiences)[number]

export type Recipe = { readonly sheet: string; readonly steps: readonly RecipeStep[]; readonly audience?: Audience }

/** The steps of a recipe that its own audience gets. */
export const stepsOf = ({ steps, audience }: Recipe): readonly RecipeStep[] =>
  audience === 'restricted' ? steps.filter(step => step.audience !== 'open') : steps

/** True of a step that works on the recovered table, row by row, instead of on the paper. */
export const isRefining = ({ name }: Pick<RecipeStep, 'name'>): boolean => (refineNames as readonly string[]).includes(name)

/** True of a step on the recovered table that puts values right and protects nobody. */
export const isRepair = ({ name }: Pick<RecipeStep, 'name'>): boolean => (repairNames as readonly string[]).includes(name)

/** Along what a total adds up: a row, a column, or the sheets that a summary sums up. */
export const proofWays = ['row', 'column', 'sheets'] as const

/** A printed total held against its parts. `difference` is printed minus sum, 0 where it holds. */
export type Proof = {
  readonly place: Place
  readonly along: (typeof proofWays)[number]
  readonly label: string
  readonly printed: number
  readonly sum: number
  readonly parts: number
  readonly difference: number
  readonly holds: boolean
}

/** Words of the paper that belong to the description: title, unit, period, source, other notes; and what people have noted on its cells. */
export type Lifted = {
  readonly item: 'title' | 'unit' | 'period' | 'area' | 'source' | 'note' | 'comment'
  readonly text: string
  readonly place: Place
}

/** Something a person should see, with the place where it stands. `code` has its words in the window. */
export const findingCodes = [
  'total-differs',
  'value-unreadable',
  'heading-missing',
  'row-ragged',
  'text-in-numbers',
  'cell-error',
  'duplicate-row',
  'missing-mark',
  'leading-zero-lost',
  'bad-checksum',
  'bad-identifier',
  'comma-decimal',
  'mixed-kinds',
  'unit-scaled',
  'place-unmatched',
  'ordinal-dropped',
  'value-withheld',
] as const
export type FindingCode = (typeof findingCodes)[number]
export type Finding = { readonly code: FindingCode; readonly place: Place; readonly facts: { readonly [name: string]: string | number } }

/** What the desk may ask, and what a person may answer. Both have their words in the window. */
export const questionCodes = [
  'total-unproven',
  'turn-long',
  'first-row-heading',
  'several-tables',
  'join-sheets',
  'join-parts',
  'date-order',
  'date-century',
  'column-missing',
] as const
export type QuestionCode = (typeof questionCodes)[number]
export const answerCodes = [
  'total',
  'data',
  'long',
  'wide',
  'heading',
  'this-one',
  'one-table',
  'apart',
  'day-first',
  'month-first',
  'buddhist',
  'common',
  'gone',
  'here-as',
] as const
export type AnswerCode = (typeof answerCodes)[number]

/** A doubt that the desk does not settle by itself. */
export type Question = {
  readonly id: string
  readonly code: QuestionCode
  readonly place: Place
  readonly facts: { readonly [name: string]: string | number }
  readonly answers: readonly Answer[]
}
/** One way to settle a question. `of` names the column that the answer is about, where several have the same code. */
export type Answer = {
  readonly code: AnswerCode
  readonly step: RecipeStep | null
  readonly of?: { readonly key: string; readonly label: string }
}
/** By what an answer is chosen among those of its question. */
export const toAnswerId = ({ code, of }: { readonly code: AnswerCode; readonly of?: Answer['of'] | undefined }): string =>
  of === undefined ? code : `${code}:${of.key}`

/** How many non-blank cells of the sheet play which role; the sum is the count of non-blank cells. */
export type RoleCount = { readonly [role in Role]: number }

/**
 * A table that a workbook holds, before it is recovered. Its id holds for the same bytes. `partOf` is the joined table that takes it in;
 * `summaries` counts those of its sheets, the last ones, that only sum up the others and prove them.
 */
export type TableLook = {
  readonly id: string
  readonly sheets: readonly string[]
  readonly title: string
  readonly rows: number
  readonly columns: number
  readonly partOf: string | null
  readonly summaries: number
  readonly form: TableForm
}

/** All that is known of a recovered table but its cells. */
export type RecoverySummary = {
  /** The sheet whose layout leads: steps and box speak of its places. */
  readonly sheet: string
  /** All sheets that the table reads, the leading one first. */
  readonly sheets: readonly string[]
  readonly box: { readonly r0: number; readonly c0: number; readonly r1: number; readonly c1: number }
  readonly rows: number
  readonly columns: readonly Column[]
  /** The lasting key of each column, under which the recipe speaks of it. Absent where an older desk recovered it. */
  readonly keys?: readonly string[]
  readonly recipe: Recipe
  readonly proofs: readonly Proof[]
  readonly lifted: readonly Lifted[]
  readonly findings: readonly Finding[]
  readonly questions: readonly Question[]
  readonly roleCount: RoleCount
  /** Absent where an older desk recovered it. */
  readonly form?: IssueForm
}

/** What an issue has otherwise than the one before. Codes have their words in the window. */
export const differenceCodes = [
  'step-lost',
  'column-gone',
  'column-new',
  'column-moved',
  'column-renamed',
  'unit-changed',
  'type-changed',
  'figures-jumped',
  'total-jumped',
  'sheet-new',
  'sheet-gone',
  'row-new',
  'row-gone',
  'rows-other',
] as const
export type DifferenceCode = (typeof differenceCodes)[number]
/** `place` is where it shows on this issue; null where there is nothing to show. */
export type Difference = {
  readonly code: DifferenceCode
  readonly place: Place | null
  readonly facts: { readonly [name: string]: string | number }
}

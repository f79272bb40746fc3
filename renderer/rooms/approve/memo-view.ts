import type { Out } from '../../../shared/contract/desk.ts'
import { plainSheet } from '../review/address.ts'
import { sheetsOf } from '../review/step-fields.ts'

export type MemoView = Out<'life:memo'>
export type SampleCell = MemoView['sample'][number]
export type Place = SampleCell['from'][number]

/** Whose decision a memo asks for, by the state of its version; `view` where nothing is asked any more. */
export function toDesk(memo: Pick<MemoView, 'state'>): 'review' | 'approve' | 'view' {
  if (memo.state === 'submitted') return 'review'
  return memo.state === 'reviewed' ? 'approve' : 'view'
}

/** `7f3a…c21e` */
export const toShortSha = (sha: string): string => (sha.length > 12 ? `${sha.slice(0, 4)}…${sha.slice(-4)}` : sha)

type Sheets = Pick<MemoView, 'sheet' | 'recipe'>

/** The sheets whose rows the table holds; none where the table was erased. */
export const joinedSheets = ({ sheet, recipe }: Sheets): readonly string[] =>
  recipe.steps.flatMap(step => (step.on ? [sheetsOf(step)] : [])).findLast(sheets => sheets !== null) ?? (sheet === '' ? [] : [sheet])

/** The sheet whose places need not name it: the only one that the table reads; none where it reads several. */
export const plainSheetOf = (memo: Sheets): string => plainSheet({ sheet: memo.sheet, sheets: joinedSheets(memo) })

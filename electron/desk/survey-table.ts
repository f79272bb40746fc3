import { Fault } from '../../shared/base/fault.ts'
import { hideInText } from '../../shared/classify/hide-in-text.ts'
import { type ColumnSurvey, surveyColumns } from '../../shared/describe/dictionary/survey-columns.ts'
import type { WordProposal } from '../../shared/describe/dictionary/word-proposal.ts'
import type { DescribedColumn } from '../../shared/model/dictionary.ts'
import type { PersonalFinding } from '../../shared/model/personal.ts'
import type { Recovered } from '../db/recovered.ts'
import type { Tell } from '../jobs/messages.ts'

const rowsAtOnce = 2000
const enoughForExamples = 1000

type Rows = Pick<Recovered, 'summary' | 'rows'>
/** How far to go, who hears of it, and what ends it. */
type Way = { readonly most?: number; readonly tell?: Tell; readonly signal?: AbortSignal }

/** Looks at the values of all columns, in slices, so that nobody waits for it. */
export async function surveyTable({ summary: { columns, rows: total }, rows }: Rows, way: Way = {}): Promise<readonly ColumnSurvey[]> {
  const survey = surveyColumns(columns)
  const most = way.most ?? Number.POSITIVE_INFINITY
  let row = 0
  for (const values of rows()) {
    survey.see(values)
    if (++row >= most) break
    if (row % rowsAtOnce !== 0) continue
    if (way.signal?.aborted) throw new Fault('ask/cancelled')
    way.tell?.({ stage: 'look', done: row, total })
    await new Promise(setImmediate)
  }
  return survey.end()
}

/** Columns as they go out with their table: with a few values of each, masked where they are of people, and whether its codes are all of them. */
export async function describeTable(
  table: Rows,
  columns: readonly DescribedColumn[],
  personal: readonly PersonalFinding[],
): Promise<readonly DescribedColumn[]> {
  const hasCodes = columns.some(({ codes }) => codes !== undefined)
  const surveys = await surveyTable(table, hasCodes ? {} : { most: enoughForExamples })
  return columns.map((column, i) => {
    return {
      ...column,
      ...(isClosed(column.codes, surveys[i]) ? { closed: true } : {}),
      examples: examplesOf(
        surveys[i],
        personal.filter(finding => finding.column === i),
      ),
    }
  })
}

/** True where the codes of a column are all that it holds. */
export function isClosed(codes: DescribedColumn['codes'], survey: ColumnSurvey | undefined): boolean {
  const known = new Set(codes?.map(({ code }) => code))
  return known.size > 0 && (survey?.values?.every(value => known.has(value)) ?? false)
}

/** What may be proposed of a column: values of people are never offered as codes, and people in what the paper says are hidden. */
export const safeProposals = (
  proposals: readonly WordProposal[] | undefined,
  personal: readonly PersonalFinding[],
): readonly WordProposal[] => (proposals ?? []).filter(({ field }) => field !== 'codes' || personal.length === 0).map(hideInProposal)

/** Who wrote a note is nobody's business who reads the data. */
const hideInProposal = (proposal: WordProposal): WordProposal =>
  proposal.field === 'codes' ? proposal : { ...proposal, value: hideInText(proposal.value) }

/** A few values that may be shown: those of people as the scan has masked them. */
export const examplesOf = (survey: ColumnSurvey | undefined, personal: readonly PersonalFinding[]): readonly string[] =>
  personal.length > 0 ? (personal[0]?.examples ?? []) : (survey?.examples ?? [])

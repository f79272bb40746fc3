import type { In, Out } from '../../shared/contract/desk.ts'
import { type PaperHeading, proposeWords, type WordHabit } from '../../shared/describe/dictionary/propose-words.ts'
import type { ColumnSurvey } from '../../shared/describe/dictionary/survey-columns.ts'
import { type Place, toAddress } from '../../shared/model/cell.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import { openRecovered, type Recovered } from '../db/recovered.ts'
import { findVersion, requireRecipe } from './find-version.ts'
import type { Office } from './office.ts'
import type { Session } from './session.ts'
import { examplesOf, safeProposals, surveyTable } from './survey-table.ts'
import type { Workshop } from './workshop.ts'

const mostKept = 4
const surveysOf = new WeakMap<Workshop, Map<string, Promise<readonly ColumnSurvey[]>>>()

/** What can be said of each column by its paper, its values, the lists of the house and the habits of the office. */
export async function lookAtDictionary(
  office: Office,
  session: Session,
  workshop: Workshop,
  { version: id }: In<'dictionary:look'>,
): Promise<Out<'dictionary:look'>> {
  const found = findVersion(office, session, id)
  const { summary, recovered, findings } = requireRecipe(found)
  const table = await workshop.shelf.take(recovered)
  const headings = headingsOf(table, summary)
  const surveys = await surveyOnce(office, workshop, recovered, found.file.name)
  const habits = habitsOf(office, summary, found.version.dataset)
  const proposals = proposeWords({ summary, headings, surveys, habits })
  return {
    columns: summary.columns.map(({ name }, i) => {
      const personal = (findings.personal ?? []).filter(({ column }) => column === i)
      const head = headings[i]?.at(-1)
      return {
        name,
        heading: head === undefined ? null : { sheet: head.sheet, cell: toAddress(head.r, head.c) },
        examples: [...examplesOf(surveys[i], personal)],
        values: personal.length > 0 ? null : copyOf(surveys[i]?.values ?? null),
        proposals: safeProposals(proposals[i], personal).map(({ field, from, facts, value }) => ({
          ...{ field, from, facts: { ...facts } },
          value: typeof value === 'string' ? value : value.map(code => ({ ...code })),
        })),
      }
    }),
  }
}

const copyOf = (values: readonly string[] | null): string[] | null => (values === null ? null : [...values])

/** The headings of each column as they stand on the paper. */
export function headingsOf(
  table: Pick<Recovered, 'origin' | 'source' | 'sources'>,
  { columns, rows }: RecoverySummary,
): readonly (readonly PaperHeading[])[] {
  const known = new Set(table.sources.map(({ name }) => name))
  const lines = new Map<string, ReturnType<Recovered['source']>['lines'][number] | undefined>()
  const textAt = ({ sheet, r, c }: Place): string => {
    const key = `${r} ${sheet}`
    if (!lines.has(key)) lines.set(key, known.has(sheet) ? table.source(sheet, r, 1).lines[0] : undefined)
    return lines.get(key)?.cells.find(cell => cell.c === c)?.text ?? ''
  }
  return columns.map((_, i) => (rows === 0 ? [] : table.origin(0, i).headings.map(place => ({ ...place, text: textAt(place) }))))
}

/** The same table is looked through once; whoever asks meanwhile waits for the same look. */
function surveyOnce(office: Office, workshop: Workshop, recovered: string, file: string): Promise<readonly ColumnSurvey[]> {
  const surveys = surveysOf.get(workshop) ?? new Map<string, Promise<readonly ColumnSurvey[]>>()
  surveysOf.set(workshop, surveys)
  const known = surveys.get(recovered) ?? survey(office, workshop, recovered, file)
  surveys.delete(recovered)
  surveys.set(recovered, known)
  known.catch(() => surveys.delete(recovered))
  const [oldest] = surveys.keys()
  if (surveys.size > mostKept && oldest !== undefined) surveys.delete(oldest)
  return known
}

/** The table is opened for this alone: the shelf may put its own back in the middle. */
async function survey(office: Office, workshop: Workshop, recovered: string, file: string): Promise<readonly ColumnSurvey[]> {
  const held = await office.vault.open('recovered', recovered)
  const table = openRecovered(held.path)
  const { done } = workshop.jobs.start(file, (tell, signal) => surveyTable(table, { tell, signal }))
  return await done.finally(async () => {
    table.close()
    await held.close()
  })
}

function habitsOf(office: Office, { columns }: RecoverySummary, dataset: string): readonly WordHabit[] {
  return office.dictionaries.elsewhere(
    columns.map(({ name }) => name),
    dataset,
  )
}

import { proposeWords } from '../../shared/describe/dictionary/propose-words.ts'
import { takeProposals, type WordProposal } from '../../shared/describe/dictionary/word-proposal.ts'
import { type DescribedColumn, describeColumn, noWords } from '../../shared/model/dictionary.ts'
import { headingsOf } from './look-dictionary.ts'
import type { RecoveredFile, RecoveredOne } from './recover-file.ts'
import { examplesOf, isClosed, safeProposals, surveyTable } from './survey-table.ts'

/** A column with the best of what can be said of it, and all of it with where it comes from. */
export type ProposedColumn = { readonly column: DescribedColumn; readonly proposals: readonly WordProposal[] }

/** What can be said of the columns of each table of a file without an office. */
export async function proposeDictionary({ tables }: RecoveredFile, signal: AbortSignal): Promise<readonly (readonly ProposedColumn[])[]> {
  const proposed: (readonly ProposedColumn[])[] = []
  for (const table of tables) proposed.push(await proposeOne(table, signal))
  return proposed
}

async function proposeOne({ summary, personal, open }: RecoveredOne, signal: AbortSignal): Promise<readonly ProposedColumn[]> {
  const table = open()
  try {
    const surveys = await surveyTable(table, { signal })
    const all = proposeWords({ summary, headings: headingsOf(table, summary), surveys, habits: [] })
    return summary.columns.map((column, i) => {
      const found = personal.filter(finding => finding.column === i)
      const proposals = safeProposals(all[i], found)
      const words = takeProposals(noWords, proposals, column.unit)
      const told = describeColumn(column, words, [...new Set(found.map(({ kind }) => kind))])
      return { column: { ...told, closed: isClosed(words.codes, surveys[i]), examples: examplesOf(surveys[i], found) }, proposals }
    })
  } finally {
    table.close()
  }
}

import { wordLimits } from '../../model/dictionary.ts'
import type { Column, Value } from '../../model/table.ts'

/** What stands in a column: its different values as the files spell them, null where there are more than codes would be; and a few of them. */
export type ColumnSurvey = { readonly values: readonly string[] | null; readonly examples: readonly string[] }

const mostExamples = 3

/** Goes through the rows of a table, one at a time. */
export type Survey = { readonly see: (row: readonly Value[]) => void; readonly end: () => readonly ColumnSurvey[] }

/** Begins to look at the values of columns. Measures and moments have no codes: of them only examples are kept. */
export function surveyColumns(columns: readonly Column[]): Survey {
  const seen = columns.map(() => new Set<string>())
  const most = columns.map(({ type }) => (mayHaveCodes(type) ? wordLimits.codes : mostExamples - 1))
  let open = columns.map((_, i) => i)
  return {
    see: row => {
      let left = false
      for (const i of open) {
        const value = row[i] ?? null
        const held = seen[i]
        if (value === null || held === undefined) continue
        held.add(String(value))
        left ||= held.size > (most[i] ?? 0)
      }
      // Columns of too many values are left early, for they are most of the work.
      if (left) open = open.filter(i => (seen[i]?.size ?? 0) <= (most[i] ?? 0))
    },
    end: () =>
      columns.map(({ type }, i) => {
        const values = [...(seen[i] ?? [])]
        const isWhole = mayHaveCodes(type) && values.length <= wordLimits.codes
        return { values: isWhole ? values : null, examples: values.slice(0, mostExamples) }
      }),
  }
}

const mayHaveCodes = (type: Column['type']): boolean => type === 'string' || type === 'integer' || type === 'boolean'

import type { CheckName, IdleReason, QualityCode, QualityFacts, QualityFinding, QualityRepair, Severity } from '../model/quality.ts'
import type { Survey, SurveyColumn } from './survey.ts'

/** What a check found, and over how many columns it looked; `idle` says why over none. */
export type Looked = { readonly looked: number; readonly idle: IdleReason | null; readonly found: readonly Found[] }

/** A finding before it bears the name of its check. */
export type Found = Omit<QualityFinding, 'check' | 'repair'> & { readonly repair?: QualityRepair }

/** What is known around the values: the day on which they are looked at, and the totals that did not hold in recovery. */
export type Around = { readonly today: string; readonly totals: { readonly held: number; readonly differ: number } }

export type Check = { readonly name: CheckName; readonly look: (survey: Survey, around: Around) => Looked }

/** A check of columns one by one: those that it is for, and what it finds in each. */
export const byColumn = (
  name: CheckName,
  isFor: (held: SurveyColumn, survey: Survey) => boolean,
  find: (held: SurveyColumn, survey: Survey, around: Around) => readonly Found[],
): Check => ({
  name,
  look: (survey, around) => {
    const columns = survey.columns.filter(held => held.filled > 0 && isFor(held, survey))
    return lookedAt(
      columns.length,
      columns.flatMap(held => find(held, survey, around)),
    )
  },
})

export const lookedAt = (looked: number, found: readonly Found[], why: IdleReason = 'no-such-column'): Looked => ({
  looked,
  idle: looked === 0 ? why : null,
  found,
})

/** The most rows that one finding names; its count goes on. */
export const mostRows = 100_000

/** Gathers the rows of a finding. */
export type Rows = { readonly add: (row: number) => void; readonly count: () => number; readonly list: () => readonly number[] }

export function createRows(): Rows {
  const rows: number[] = []
  let count = 0
  return {
    add: row => {
      count++
      if (rows.length < mostRows) rows.push(row)
    },
    count: () => count,
    list: () => rows,
  }
}

type About = {
  readonly code: QualityCode
  readonly severity: Severity
  readonly column: number | null
  readonly facts?: QualityFacts
  readonly repair?: QualityRepair
}

/** One finding over these rows, or none where there are none. */
export const tellRows = ({ facts = {}, ...about }: About, rows: Rows): Found[] =>
  rows.count() === 0 ? [] : [{ ...about, count: rows.count(), rows: rows.list(), facts }]

/** The rows in which a column has one of these words. */
export function rowsOfWords({ codes }: SurveyColumn, isWord: (code: number) => boolean): Rows {
  const rows = createRows()
  for (let n = 0; n < (codes?.length ?? 0); n++) {
    const code = codes?.[n] ?? -1
    if (code >= 0 && isWord(code)) rows.add(n)
  }
  return rows
}

/** The rows whose figure is so. */
export function rowsOfFigures({ numbers }: SurveyColumn, isSo: (figure: number, row: number) => boolean): Rows {
  const rows = createRows()
  for (let n = 0; n < (numbers?.length ?? 0); n++) {
    const figure = numbers?.[n] ?? Number.NaN
    if (!Number.isNaN(figure) && isSo(figure, n)) rows.add(n)
  }
  return rows
}

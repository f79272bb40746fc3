import type { Around } from '../../../shared/check/check.ts'
import { runChecks } from '../../../shared/check/run-checks.ts'
import { takeSurvey } from '../../../shared/check/survey.ts'
import type { QualityFinding } from '../../../shared/model/quality.ts'
import type { Column, ColumnType, Value } from '../../../shared/model/table.ts'

/** A column told in a few words: `จำนวน|integer|คน`. */
export function toColumn(said: string, n: number): Column {
  const [label = '', type = 'string', unit = ''] = said.split('|')
  return { name: `c${n}`, label, type: type as ColumnType, unit: unit === '' ? null : unit }
}

export const around: Around = { today: '2026-11-27', totals: { held: 0, differ: 0 } }

/** All that is found in a small table. */
export const findIn = (
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  about: Around = around,
): readonly QualityFinding[] => runChecks(takeSurvey(columns.map(toColumn), rows, rows.length), about).findings

/** The same in one line each: code, column, rows. */
export const tellIn = (columns: readonly string[], rows: readonly (readonly Value[])[]): readonly string[] =>
  findIn(columns, rows).map(({ code, column, rows: at }) => [code, column ?? '*', ...(at.length === 0 ? [] : [at.join(',')])].join(' '))

export const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

import { findInText } from '../../shared/classify/find-beside.ts'
import { hideInText } from '../../shared/classify/hide-in-text.ts'
import { toAddress } from '../../shared/model/cell.ts'
import type { PersonalBeside, PersonalFinding } from '../../shared/model/personal.ts'
import type { RecoveredFile } from '../desk/recover-file.ts'

/** What was found of people outside the rows of tables: where, in which cell or under which column, and what. */
export type BesideTables = {
  readonly sheet: string
  readonly where: PersonalBeside['where'] | 'heading'
  /** The address of a cell of the paper. */
  readonly cell: string | null
  /** The place of a heading’s column, from 1. */
  readonly column: number | null
  readonly findings: readonly PersonalFinding[]
}

/** Everything of people in headings of tables and beside the tables of each sheet. */
export const toBeside = ({ tables, paints }: Pick<RecoveredFile, 'tables' | 'paints'>): readonly BesideTables[] => [
  ...tables.flatMap(({ summary: { sheet, columns } }) =>
    columns.flatMap(({ label }, c): readonly BesideTables[] => {
      const findings = findInText(label)
      return findings.length === 0 ? [] : [{ sheet, where: 'heading', cell: null, column: c + 1, findings }]
    }),
  ),
  ...paints.flatMap(({ sheet, beside }) =>
    beside.map(({ where, at, findings }) => ({ sheet, where, cell: at === null ? null : toAddress(at.r, at.c), column: null, findings })),
  ),
]

/** The same in one line for a person. */
export const tellBeside = (one: BesideTables): string =>
  `  ${hideInText(one.sheet)}, ${sayPlace(one)}: ${one.findings.map(({ kind, examples }) => `${kind} ${examples.join(', ')}`).join('; ')}`

function sayPlace({ where, cell, column }: BesideTables): string {
  if (where === 'sheet-name') return 'name of the sheet'
  return where === 'heading' ? `heading of column ${column}` : where === 'comment' ? `comment on ${cell}` : `${cell}`
}

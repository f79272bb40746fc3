import { toAddress } from '../../../shared/model/cell.ts'
import type { Grid } from '../../../shared/model/grid.ts'
import { toCanonicalCsv } from '../../../shared/recover/canonical-csv.ts'
import { planBook } from '../../../shared/recover/plan-book.ts'
import { type RecoveredTable, recoverBook } from '../../../shared/recover/recover-book.ts'
import { layPaper } from './lay-paper.ts'
import { moveSheet } from './move-sheet.ts'
import type { PaperBook } from './paper-book.ts'

/** The grids of a workbook; `move` shifts the nth sheet by blank rows and columns. */
export const layBook = (book: PaperBook, move: (i: number) => readonly [rows: number, columns: number] = () => [0, 0]): Grid[] =>
  Object.entries(book.sheets).map(([name, sheet], i) => {
    const [rows, columns] = move(i)
    return {
      ...layPaper(rows + columns === 0 ? sheet : moveSheet({ ...sheet, why: '', roles: '', columns: [], table: '' }, rows, columns)),
      name,
    }
  })

export const recoverAll = (grids: readonly Grid[]): RecoveredTable[] => planBook(grids).map(({ recipe }) => recoverBook(grids, recipe))

/** The tables of a workbook in the few words that its expectation is written in. */
export function tellTables(recovered: readonly RecoveredTable[]) {
  return recovered.map(({ summary, table }) => {
    const at = ({ place: { sheet, r, c } }: { place: { sheet: string; r: number; c: number } }): string => `${sheet}!${toAddress(r, c)}`
    return {
      sheets: summary.sheets,
      columns: summary.columns.map(({ label, type, unit }) => [label, type, ...(unit === null ? [] : [unit])].join('|')),
      table: [...toCanonicalCsv(table.columns, table.rows)].join('').trimEnd().split('\n'),
      proofs: summary.proofs.length,
      differs: summary.proofs.filter(({ holds }) => !holds).map(proof => `${at(proof)} by ${proof.difference}`),
      lifted: summary.lifted.map(({ item, text }) => `${item}: ${text}`),
      findings: summary.findings.filter(({ code }) => code !== 'total-differs').map(finding => `${finding.code} ${at(finding)}`),
      questions: summary.questions.map(({ code }) => code),
    }
  })
}

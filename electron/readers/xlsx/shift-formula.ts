import { fromColumnLetters, toColumnLetters } from '../../../shared/model/cell.ts'

// A reference that is no part of a name, a function or a quoted word beside it.
const reference = /(^|[^._A-Z0-9])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![_.(A-Za-z0-9])/g
const [mostRows, mostColumns] = [1_048_576, 16_384]

/** The formula that stands some rows and columns away from one that it shares: references without a dollar move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (whole, before: string, fixColumn: string, letters: string, fixRow: string, digits: string) => {
    const [column, row] = [fromColumnLetters(letters) + 1, Number(digits)]
    if (column > mostColumns || row > mostRows) return whole
    const movedColumn = fixColumn === '$' ? column : column + columns
    const movedRow = fixRow === '$' ? row : row + rows
    if (movedColumn < 1 || movedColumn > mostColumns || movedRow < 1 || movedRow > mostRows) return `${before}#REF!`
    return `${before}${fixColumn}${toColumnLetters(movedColumn - 1)}${fixRow}${movedRow}`
  })
}

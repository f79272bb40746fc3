import { type Check, createRows, lookedAt, tellRows } from './check.ts'
import { findTwins } from './row-marks.ts'
import type { Survey, SurveyColumn } from './survey.ts'

const fewestRows = 2

/** Rows that say in every column what a row before them said; a column that only numbers the rows is left out. */
export const checkRepeatedRows: Check = {
  name: 'repeated-rows',
  look: survey => {
    const { rows, columns } = survey
    if (columns.some(({ crowded }) => crowded)) return lookedAt(0, [], 'too-many-values')
    if (rows < fewestRows) return lookedAt(0, [], 'too-few-rows')
    const told = columns.filter(held => held.filled > 0 && !isNumbering(held, survey))
    const twins = createRows()
    let firstOf = -1
    // In a table of one or two columns a list of words says the same again by right.
    if (told.length >= 2)
      findTwins(told, rows, (row, first) => {
        twins.add(row)
        if (firstOf < 0) firstOf = first
      })
    return lookedAt(
      columns.length,
      tellRows(
        { code: 'row-repeated', severity: 'must', column: null, repair: { name: 'drop-repeated' }, facts: { first: firstOf } },
        twins,
      ),
    )
  },
}

/** True of a column that counts the rows and says nothing else. */
function isNumbering({ numbers, filled }: SurveyColumn, { rows }: Survey): boolean {
  if (numbers === null || filled < rows || rows < 3) return false
  const first = numbers[0] ?? Number.NaN
  if (first !== 0 && first !== 1) return false
  for (let n = 0; n < rows; n++) if (numbers[n] !== first + n) return false
  return true
}

import { isNumeric } from '../model/table.ts'
import { identifierOf } from '../values/identifiers.ts'
import { type Check, createRows, type Found, lookedAt, tellRows } from './check.ts'
import { isId, isRemark, isTime } from './meaning.ts'
import { areAlike, findTwins } from './row-marks.ts'
import { isBlank, type Survey, type SurveyColumn } from './survey.ts'

const fewestRows = 8
// Many people share a telephone or a postcode, and a plate or an account comes back with every visit.
const sharedKinds: readonly (string | null)[] = ['phone', 'postcode', 'plate', 'bank_account']

/** Columns whose values should each stand once, and tables whose names should each have one set of figures. */
export const checkKeys: Check = {
  name: 'keys',
  look: survey => {
    if (survey.rows < fewestRows) return lookedAt(0, [], 'too-few-rows')
    const ids = survey.columns.filter(held => held.filled > 0 && isId(held.column) && !held.crowded)
    const own = ids.filter(({ column }) => !sharedKinds.includes(identifierOf(column.label)))
    const grid = findGrid(survey)
    return lookedAt(own.length + grid.length, [...own.flatMap(held => findBroken(held, survey)), ...findOther(survey, grid)])
  },
}

function findBroken(held: SurveyColumn, { rows, columns }: Survey): Found[] {
  const again = createRows()
  let first = -1
  findTwins([held], rows, (row, before) => {
    // A row that stands twice as a whole is told by another check.
    if (isBlank(held, row) || areAlike(columns, row, before)) return
    again.add(row)
    if (first < 0) first = before
  })
  // A code that comes again and again names a kind, not a thing.
  if (again.count() > Math.max(1, held.filled * 0.05)) return []
  const about = { severity: 'must', column: held.index } as const
  const blank = createRows()
  for (let n = 0; n < rows; n++) if (isBlank(held, n)) blank.add(n)
  const isBlankOften = blank.count() > Math.max(1, rows * 0.05)
  return [
    ...tellRows({ code: 'key-repeated', ...about, facts: { first, of: held.filled } }, again),
    ...(isBlankOften ? [] : tellRows({ code: 'key-missing', ...about, facts: { of: rows } }, blank)),
  ]
}

/** The columns that name the figures of a table of statistics: together they make a grid that is nearly full. */
function findGrid({ columns, rows }: Survey): readonly SurveyColumn[] {
  const names = columns.filter(
    ({ column, filled, crowded }) => filled === rows && !crowded && !isRemark(column) && (column.type === 'string' || isTime(column)),
  )
  if (names.length === 0 || !columns.some(({ column, filled }) => isNumeric(column.type) && filled > 0)) return []
  const cells = names.filter(held => !isNamedTwice(held, names)).reduce((product, held) => product * countDistinct(held), 1)
  return cells <= rows * 3 ? names : []
}

/** A code beside a name says the same thing once more. */
const isNamedTwice = ({ column, index }: SurveyColumn, names: readonly SurveyColumn[]): boolean =>
  isId(column) && names.some(other => other.index === index - 1)

function countDistinct({ words, numbers }: SurveyColumn): number {
  return words.length + (numbers === null ? 0 : new Set(numbers).size - (numbers.some(Number.isNaN) ? 1 : 0))
}

/** Rows that bear the names of a row before them and other figures. */
function findOther({ columns, rows }: Survey, grid: readonly SurveyColumn[]): Found[] {
  if (grid.length === 0) return []
  const others = columns.filter(held => !grid.includes(held))
  const again = createRows()
  let [first, most] = [-1, false]
  findTwins(grid, rows, (row, before) => {
    most ||= again.count() > Math.max(1, rows * 0.02)
    if (areAlike(others, row, before)) return
    again.add(row)
    if (first < 0) first = before
  })
  if (most || again.count() > Math.max(1, rows * 0.02)) return []
  const facts = { first, columns: grid.map(({ column }) => column.label).join(', ') }
  return tellRows({ code: 'same-names-other-figures', severity: 'should', column: null, facts }, again)
}

import { isNumeric } from '../model/table.ts'
import { type Check, type Found, lookedAt, type Rows, rowsOfFigures, rowsOfWords, tellRows } from './check.ts'
import { countsWholes, isAge, isCount, isDifference, isLatitude, isLongitude, isPlanned, isShare, isTime } from './meaning.ts'
import type { SurveyColumn } from './survey.ts'

const oldest = 122 // The longest human life on record.
const [firstYear, yearsAhead] = [1850, 30]
// What a round figure of shares may add: 100.04 is a hundred.
const roundedShare = 0.5

/** Figures that what their column measures cannot take: shares, ages, counts, coordinates, years and days. */
export const checkRanges: Check = {
  name: 'ranges',
  look: ({ columns }, { today }) => {
    const told = columns.filter(({ filled }) => filled > 0).map(held => rules(held, today))
    return lookedAt(
      told.filter(rule => rule !== null).length,
      told.flatMap(rule => rule ?? []),
    )
  },
}

/** What the rules for a column find; null where none is for it. */
function rules(held: SurveyColumn, today: string): readonly Found[] | null {
  const { column } = held
  if (isTime(column)) return findTimes(held, today)
  if (isLatitude(column)) return tell(held, 'coordinate-outside', 'must', figure => Math.abs(figure) > 90, { least: -90, most: 90 })
  if (isLongitude(column)) return tell(held, 'coordinate-outside', 'must', figure => Math.abs(figure) > 180, { least: -180, most: 180 })
  if (isAge(column)) return tell(held, 'age-out-of-range', 'must', figure => figure < 0 || figure > oldest, { least: 0, most: oldest })
  if (isShare(column)) return findShares(held)
  if (!isCount(column)) return null
  return [
    ...(isDifference(column) ? [] : tell(held, 'negative-count', 'must', figure => figure < 0)),
    ...(countsWholes(column) ? findFractions(held) : []),
  ]
}

const tell = (
  held: SurveyColumn,
  code: Found['code'],
  severity: Found['severity'],
  isSo: (figure: number, row: number) => boolean,
  facts: Found['facts'] = {},
): Found[] => withExample(held, code, severity, rowsOfFigures(held, isSo), facts)

function withExample(
  { index, numbers }: SurveyColumn,
  code: Found['code'],
  severity: Found['severity'],
  rows: Rows,
  facts: Found['facts'],
): Found[] {
  const value = numbers?.[rows.list()[0] ?? 0] ?? 0
  return tellRows({ code, severity, column: index, facts: { value, ...facts } }, rows)
}

function findShares(held: SurveyColumn): Found[] {
  const outside = rowsOfFigures(held, figure => figure < 0 || figure > 100 + roundedShare)
  // Where many pass a hundred the heading means another share than of a whole.
  return outside.count() > held.filled * 0.1 && held.filled > 10
    ? []
    : withExample(held, 'share-out-of-range', 'should', outside, { least: 0, most: 100 })
}

function findFractions(held: SurveyColumn): Found[] {
  const broken = rowsOfFigures(held, figure => !Number.isInteger(figure))
  return broken.count() > held.filled * 0.2 ? [] : withExample(held, 'broken-count', 'should', broken, {})
}

function findTimes(held: SurveyColumn, today: string): readonly Found[] {
  const { column, index, words } = held
  const thisYear = Number(today.slice(0, 4))
  const most = thisYear + yearsAhead
  const odd = words.map(word => !(Number(word.slice(0, 4)) >= firstYear && Number(word.slice(0, 4)) <= most) && /^\d{4}/.test(word))
  const years =
    isNumeric(column.type) || column.type === 'year'
      ? tell(held, 'year-out-of-range', 'should', year => year < firstYear || year > most)
      : []
  const wordy = tellRows(
    { code: 'year-out-of-range', severity: 'should', column: index, facts: { value: words[odd.indexOf(true)] ?? '' } },
    rowsOfWords(held, code => odd[code] === true),
  )
  const isAhead = (word: string): boolean => word > today && word.length >= 10
  const ahead =
    isPlanned(column) || column.type === 'year' || column.type === 'yearmonth'
      ? null
      : rowsOfWords(held, code => isAhead(words[code] ?? '') && !odd[code])
  const facts = { value: words.find((word, n) => isAhead(word) && !odd[n]) ?? '', today }
  return [
    ...years,
    ...wordy,
    ...(ahead === null || ahead.count() > held.filled * 0.2
      ? []
      : tellRows({ code: 'day-to-come', severity: 'should', column: index, facts }, ahead)),
  ]
}

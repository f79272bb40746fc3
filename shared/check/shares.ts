import { isNumeric } from '../model/table.ts'
import { type Check, createRows, type Found, lookedAt, tellRows } from './check.ts'
import { isId, isShare } from './meaning.ts'
import type { Survey, SurveyColumn } from './survey.ts'

const [fewestRows, mostSampled, mostColumns] = [5, 200, 40]

/** A share, and the part and the whole that give it; `of` says whether the second column is the whole or the rest of it. */
type Share = { readonly share: SurveyColumn; readonly part: SurveyColumn; readonly whole: SurveyColumn; readonly of: 'whole' | 'rest' }

/** Columns of shares that two other columns give in nearly every row: a share that is not part by whole there is wrong. */
export const checkShares: Check = {
  name: 'shares',
  look: survey => {
    const found =
      survey.rows < fewestRows ? [] : survey.columns.filter(({ column }) => isShare(column)).flatMap(share => findWay(survey, share))
    return lookedAt(
      found.length,
      found.flatMap(one => findWrong(survey, one)),
    )
  },
}

function findWay(survey: Survey, share: SurveyColumn): Share[] {
  const figures = survey.columns
    .filter(({ column, filled }) => isNumeric(column.type) && !isShare(column) && !isId(column) && filled > 0)
    .slice(0, mostColumns)
  const ways = figures.flatMap(part => figures.flatMap(whole => (part === whole ? [] : [{ share, part, whole }])))
  const best = (['whole', 'rest'] as const).flatMap(of => ways.map(way => ({ ...way, of }))).find(way => holds(survey, way))
  return best === undefined ? [] : [best]
}

/** What the share should be; null where the row does not tell. */
function expectedAt({ part, whole, of }: Share, n: number): number | null {
  const [a, other] = [part.numbers?.[n] ?? Number.NaN, whole.numbers?.[n] ?? Number.NaN]
  const b = of === 'whole' ? other : a + other
  return Number.isNaN(a) || Number.isNaN(b) || b === 0 ? null : (100 * a) / b
}

// A share is printed with one or two decimals, or none.
const isNear = (share: number, expected: number): boolean => Math.abs(share - expected) <= (Number.isInteger(share) ? 0.51 : 0.06)

function holds({ rows }: Survey, way: Share): boolean {
  const step = Math.max(1, Math.floor(rows / mostSampled))
  let [told, held] = [0, 0]
  const seen = new Set<number>()
  for (let n = 0; n < rows; n += step) {
    const [share, expected] = [way.share.numbers?.[n] ?? Number.NaN, expectedAt(way, n)]
    if (Number.isNaN(share) || expected === null) continue
    told++
    seen.add(share)
    if (isNear(share, expected)) held++
    if (told === 10 && held < 7) return false
  }
  return told >= fewestRows && seen.size >= 3 && held >= told * 0.8
}

function findWrong({ rows }: Survey, way: Share): Found[] {
  const wrong = createRows()
  for (let n = 0; n < rows; n++) {
    const [share, expected] = [way.share.numbers?.[n] ?? Number.NaN, expectedAt(way, n)]
    if (!Number.isNaN(share) && expected !== null && !isNear(share, expected)) wrong.add(n)
  }
  const first = wrong.list()[0] ?? 0
  const facts = {
    part: way.part.column.label,
    whole: way.of === 'whole' ? way.whole.column.label : `(${way.part.column.label} + ${way.whole.column.label})`,
    value: way.share.numbers?.[first] ?? 0,
    expected: Number((expectedAt(way, first) ?? 0).toFixed(2)),
  }
  return tellRows({ code: 'share-differs', severity: 'should', column: way.share.index, facts }, wrong)
}

import { isNumeric } from '../model/table.ts'
import { type Check, createRows, type Found, lookedAt, tellRows } from './check.ts'
import { isId, isShare } from './meaning.ts'
import type { Survey, SurveyColumn } from './survey.ts'

const totalWords = /^(?:ยอด|ผล)?รวม|ทั้งหมด|ทั้งสิ้น|\btotal\b|\bsum\b|\ball\b/i
const restWords = /คงเหลือ|เหลือจ่าย|ผลต่าง|ส่วนต่าง|\bbalance\b|\bremain/i
const [fewestRows, mostSampled, mostRun, mostNear] = [5, 300, 24, 4]
/** From here on it is meant to add up, and the other rows are wrong. */
const mostly = 0.8

/** A column of totals and the columns that add up to it, such as a budget with what was spent and what is left. */
export type Sum = { readonly total: SurveyColumn; readonly parts: readonly SurveyColumn[] }

/**
 * Columns called a total whose neighbours add up to them in nearly every row: the other rows are wrong. What recovery proved and set aside is
 * not here any more; this is about totals that stayed, such as those of a text file.
 */
export const checkParts: Check = {
  name: 'parts',
  look: survey => {
    const sums = findSums(survey)
    return lookedAt(
      sums.length,
      sums.flatMap(sum => findDiffering(survey, sum)),
    )
  },
}

/** For each total the run of neighbours, before or behind it, that adds up in eight rows of ten. */
function findSums(survey: Survey): Sum[] {
  if (survey.rows < fewestRows) return []
  const figures = survey.columns.filter(({ column, filled }) => isNumeric(column.type) && !isId(column) && !isShare(column) && filled > 0)
  const totals = figures.flatMap((total, at) => {
    if (!totalWords.test(total.column.label)) return []
    const runs = [...runsOf(figures.slice(0, at).toReversed()), ...runsOf(figures.slice(at + 1))]
    const best = runs.map(parts => ({ total, parts, share: shareThatHolds(survey, { total, parts }) })).sort((a, b) => b.share - a.share)[0]
    return best !== undefined && best.share >= mostly ? [best] : []
  })
  return [...totals, ...findRests(survey, figures)]
}

/** What is called a rest, with the two of its neighbours whose difference it is in eight rows of ten. */
const findRests = (survey: Survey, figures: readonly SurveyColumn[]): readonly Sum[] =>
  figures.flatMap((rest, at) => {
    if (!restWords.test(rest.column.label)) return []
    const near = figures.slice(Math.max(0, at - mostNear), at + mostNear + 1).filter(one => one !== rest)
    const sums = near.flatMap(total => near.filter(one => one !== total).map(spent => ({ total, parts: [spent, rest] })))
    const best = sums.map(sum => ({ ...sum, share: shareThatHolds(survey, sum) })).sort((a, b) => b.share - a.share)[0]
    return best !== undefined && best.share >= mostly ? [best] : []
  })

const runsOf = (near: readonly SurveyColumn[]): readonly (readonly SurveyColumn[])[] =>
  Array.from({ length: Math.max(0, Math.min(near.length, mostRun) - 1) }, (_, n) => near.slice(0, n + 2))

function shareThatHolds({ rows }: Survey, sum: Sum): number {
  const step = Math.max(1, Math.floor(rows / mostSampled))
  let [told, held, filled] = [0, 0, 0]
  for (let n = 0; n < rows; n += step) {
    const difference = differenceAt(sum, n)
    if (difference === null) continue
    told++
    if (Math.abs(difference) <= roundingOf(sum)) held++
    if ((sum.total.numbers?.[n] ?? 0) !== 0) filled++
  }
  return filled < fewestRows - 1 ? 0 : held / told
}

/** The total less its parts; null where the row does not tell. */
function differenceAt({ total, parts }: Sum, n: number): number | null {
  const printed = total.numbers?.[n] ?? Number.NaN
  if (Number.isNaN(printed)) return null
  let [sum, told] = [0, 0]
  for (const { numbers } of parts) {
    const part = numbers?.[n] ?? Number.NaN
    if (Number.isNaN(part)) continue
    sum += part
    told++
  }
  return told === 0 ? null : printed - sum
}

/** Each part that was rounded may be off by half of its last figure. */
const roundingOf = ({ total, parts }: Sum): number => (total.column.type === 'integer' ? 0 : 0.0051 * (parts.length + 1))

function findDiffering({ rows }: Survey, sum: Sum): Found[] {
  const wrong = createRows()
  let first = 0
  for (let n = 0; n < rows; n++) {
    const difference = differenceAt(sum, n)
    if (difference === null || Math.abs(difference) <= roundingOf(sum)) continue
    if (wrong.count() === 0) first = difference
    wrong.add(n)
  }
  const printed = sum.total.numbers?.[wrong.list()[0] ?? 0] ?? 0
  const facts = { parts: sum.parts.map(({ column }) => column.label).join(' + '), printed, sum: printed - first, difference: first }
  return tellRows({ code: 'parts-differ', severity: 'must', column: sum.total.index, facts }, wrong)
}

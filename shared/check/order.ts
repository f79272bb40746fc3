import { isNumeric } from '../model/table.ts'
import { type Check, createRows, type Found, lookedAt, tellRows } from './check.ts'
import { isTime } from './meaning.ts'
import { type Survey, type SurveyColumn, valueAt } from './survey.ts'

type Pair = { readonly low: SurveyColumn; readonly high: SurveyColumn }

// Words by which two columns are the beginning and the end, or the least and the most, of one thing.
const startWords = /เริ่มต้น|เริ่ม|ตั้งแต่|ต้นทาง|จาก|เกิด|start|begin|from|birth/i
const endWords = /สิ้นสุด|เสร็จ|จบ|ถึง|ครบกำหนด|ปิด|ตาย|เสียชีวิต|\bend|finish|until|death|\bto\b/i
const leastWords = /ต่ำสุด|ต่ำที่สุด|น้อยที่สุด|น้อยสุด|ขั้นต่ำ|minimum|\bmin\b|lowest/i
const mostWords = /สูงสุด|สูงที่สุด|มากที่สุด|มากสุด|ขั้นสูง|maximum|\bmax\b|highest/i

/** Ends that lie before their start, and lowest values above the highest. */
export const checkOrder: Check = {
  name: 'order',
  look: survey => {
    const spans = pairUp(
      survey.columns.filter(({ column }) => isTime(column)),
      startWords,
      endWords,
    )
    const ranges = pairUp(
      survey.columns.filter(({ column }) => isNumeric(column.type)),
      leastWords,
      mostWords,
    )
    return lookedAt(spans.length + ranges.length, [
      ...spans.flatMap(pair => findWrong(survey, pair, 'ends-before-start')),
      ...ranges.flatMap(pair => findWrong(survey, pair, 'least-above-most')),
    ])
  },
}

/** Where several fit, a beginning belongs to the end whose heading is the same but for these words; one of each belong together anyway. */
function pairUp(columns: readonly SurveyColumn[], low: RegExp, high: RegExp): Pair[] {
  const [lows, highs] = [
    columns.filter(({ column }) => low.test(column.label)),
    columns.filter(({ column }) => high.test(column.label) && !low.test(column.label)),
  ]
  const bare = ({ column: { label } }: SurveyColumn): string =>
    label
      .replace(low, '')
      .replace(high, '')
      .replace(/[\s()-]/g, '')
  const [onlyLow, onlyHigh] = [lows[0], highs[0]]
  if (lows.length === 1 && highs.length === 1 && onlyLow && onlyHigh)
    return onlyLow.column.type === onlyHigh.column.type || isNumeric(onlyLow.column.type) ? [{ low: onlyLow, high: onlyHigh }] : []
  return lows.flatMap(one => {
    const ends = highs.filter(other => bare(other) === bare(one) && other.column.unit === one.column.unit)
    return ends.length === 1 && ends[0] !== undefined ? [{ low: one, high: ends[0] }] : []
  })
}

function findWrong({ rows }: Survey, { low, high }: Pair, code: Found['code']): Found[] {
  const wrong = createRows()
  let told = 0
  for (let n = 0; n < rows; n++) {
    const [start, end] = [valueAt(low, n), valueAt(high, n)]
    if (start === null || end === null || typeof start !== typeof end) continue
    told++
    if (end < start) wrong.add(n)
  }
  // Where it is the rule rather than a slip, the headings mean something else.
  if (wrong.count() > told * 0.3 && told > 5) return []
  const first = wrong.list()[0] ?? 0
  const facts = { low: low.column.label, high: high.column.label, start: valueAt(low, first) ?? '', end: valueAt(high, first) ?? '' }
  return tellRows({ code, severity: 'must', column: high.index, facts }, wrong)
}

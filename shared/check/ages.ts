import { type Check, createRows, lookedAt, tellRows } from './check.ts'
import { isAge } from './meaning.ts'
import { valueAt } from './survey.ts'

const yearMs = 365.2425 * 86_400_000

/**
 * Ages that do not agree with the day of birth beside them. When the age was written down nobody says: the years between the two are alike
 * in nearly every row of a sheet, and the rows in which they are not stand out.
 */
export const checkAges: Check = {
  name: 'ages',
  look: survey => {
    const age = survey.columns.find(({ column, filled }) => isAge(column) && filled > 0)
    const birth = survey.columns.find(({ column, filled }) => column.type === 'date' && /เกิด|birth/i.test(column.label) && filled > 0)
    if (age === undefined || birth === undefined) return lookedAt(0, [])
    const written: { readonly n: number; readonly year: number }[] = []
    for (let n = 0; n < survey.rows; n++) {
      const [years, day] = [age.numbers?.[n] ?? Number.NaN, valueAt(birth, n)]
      if (!Number.isNaN(years) && typeof day === 'string') written.push({ n, year: Date.parse(day) / yearMs + years })
    }
    if (written.length < 5) return lookedAt(0, [], 'too-few-rows')
    const sorted = Float64Array.from(written, ({ year }) => year).sort()
    // Whoever has had no birthday yet is told a year younger: half a year to each side of the middle.
    const middle = sorted[sorted.length >> 1] ?? 0
    const wrong = createRows()
    for (const { n, year } of written) if (Math.abs(year - middle) > 2) wrong.add(n)
    if (wrong.count() > written.length * 0.3) return lookedAt(1, [])
    const first = wrong.list()[0] ?? 0
    const facts = {
      value: age.numbers?.[first] ?? 0,
      birth: valueAt(birth, first) ?? '',
      expected: Math.max(0, Math.floor(middle - Date.parse(String(valueAt(birth, first) ?? '')) / yearMs) || 0),
    }
    return lookedAt(1, tellRows({ code: 'age-differs', severity: 'should', column: age.index, facts }, wrong))
  },
}

import { readMeasured } from '../values/units.ts'
import { byColumn, type Found, rowsOfWords, tellRows } from './check.ts'
import type { SurveyColumn } from './survey.ts'

/** Figures of one column that bear several units: 5 กก. and 5 ตัน are not to be added up. */
export const checkUnits = byColumn(
  'units',
  ({ column, words, crowded }) => column.type === 'string' && !crowded && words.some(word => readMeasured(word) !== null),
  findMixed,
)

function findMixed(held: SurveyColumn): Found[] {
  const unitOf = held.words.map(word => readMeasured(word)?.unit ?? null)
  const counts = new Map<string, number>()
  for (const [n, unit] of unitOf.entries()) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + (held.times[n] ?? 0))
  const measured = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (counts.size < 2 || measured < held.filled * 0.7) return []
  const [common] = [...counts].toSorted((a, b) => b[1] - a[1])
  const facts = { text: [...counts.keys()].slice(0, 6).join(', '), common: common?.[0] ?? '' }
  return tellRows(
    { code: 'units-mixed', severity: 'should', column: held.index, facts },
    rowsOfWords(held, code => unitOf[code] !== null && unitOf[code] !== common?.[0]),
  )
}

import { type Check, type Found, lookedAt } from './check.ts'
import { isRemark } from './meaning.ts'
import { type Survey, type SurveyColumn, valueAt } from './survey.ts'

const [fewest, mostPeriods] = [4, 2000]

/** Months or years that a table leaves out between its first and its last, for all or for one of its names. */
export const checkGaps: Check = {
  name: 'gaps',
  look: survey => {
    const times = survey.columns.filter(
      ({ column, filled }) => (column.type === 'year' || column.type === 'yearmonth') && filled === survey.rows && filled > 0,
    )
    return lookedAt(
      times.length,
      times.flatMap(held => [...findMissing(held), ...findShort(held, survey)]),
    )
  },
}

/** A month as a count of months, a year as a count of years; null of anything else. */
function toStep(value: string | number | null): number | null {
  const [hit, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(String(value ?? '')) ?? []
  return hit === undefined ? null : month === undefined ? Number(year) : Number(year) * 12 + Number(month) - 1
}

const fromStep = (step: number, { column }: SurveyColumn): string =>
  column.type === 'year' ? String(step) : `${Math.floor(step / 12)}-${String((step % 12) + 1).padStart(2, '0')}`

function stepsOf({ numbers, words }: SurveyColumn): ReadonlySet<number> {
  const steps = new Set(words.map(toStep).filter(step => step !== null))
  for (const figure of numbers ?? []) if (!Number.isNaN(figure)) steps.add(figure)
  return steps
}

function findMissing(held: SurveyColumn): Found[] {
  const steps = [...stepsOf(held)].sort((a, b) => a - b)
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined || steps.length < fewest || steps.length > mostPeriods) return []
  const lacking = Array.from({ length: Math.min(mostPeriods, last - first) }, (_, n) => first + n).filter(step => !steps.includes(step))
  // Every fifth year is a survey, and months of one year after another are a choice.
  if (lacking.length === 0 || lacking.length > steps.length * 0.5) return []
  const facts = {
    text: lacking
      .slice(0, 6)
      .map(step => fromStep(step, held))
      .join(', '),
    first: fromStep(first, held),
    last: fromStep(last, held),
  }
  return [{ code: 'period-missing', severity: 'should', column: held.index, count: lacking.length, rows: [], facts }]
}

/** Names for which a period is left out that the others have; only where nearly all of them have all. */
function findShort(held: SurveyColumn, survey: Survey): Found[] {
  const names = survey.columns.filter(
    ({ column, filled, crowded, words }) =>
      column.type === 'string' && filled === survey.rows && !crowded && !isRemark(column) && words.length > 1,
  )
  // Several columns of names make more series than a person can look through.
  const [name] = names.toSorted((a, b) => b.words.length - a.words.length)
  const all = stepsOf(held)
  if (
    name === undefined ||
    all.size < fewest ||
    all.size > 600 ||
    name.words.length > 5000 ||
    name.words.length * all.size > survey.rows * 1.2
  )
    return []
  const seen = new Map<number, Set<number>>()
  for (let n = 0; n < survey.rows; n++) {
    const [code, step] = [name.codes?.[n] ?? -1, toStep(valueAt(held, n))]
    if (code < 0 || step === null) continue
    const own = seen.get(code) ?? new Set()
    own.add(step)
    seen.set(code, own)
  }
  const short = [...seen].filter(([, steps]) => steps.size < all.size)
  if (short.length > Math.max(1, seen.size * 0.1)) return []
  return short.slice(0, 20).map(([code, steps]) => {
    const lacking = [...all].filter(step => !steps.has(step)).sort((a, b) => a - b)
    const facts = {
      name: name.words[code] ?? '',
      text: lacking
        .slice(0, 6)
        .map(step => fromStep(step, held))
        .join(', '),
    }
    return { code: 'series-broken', severity: 'info', column: name.index, count: lacking.length, rows: [name.firsts[code] ?? 0], facts }
  })
}

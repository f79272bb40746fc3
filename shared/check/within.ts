import { placeLevels } from '../values/find-place.ts'
import { officialPlace } from '../values/official-places.ts'
import { type Check, createRows, type Found, lookedAt, tellRows } from './check.ts'
import { type PlaceColumn, placeColumnsOf } from './place-columns.ts'
import type { Survey } from './survey.ts'

/** Places beside places that they do not lie in: a district of another province, a subdistrict of another district. */
export const checkWithin: Check = {
  name: 'within',
  look: survey => {
    const named = placeColumnsOf(survey)
    const pairs = placeLevels.slice(1).flatMap((level, n) => {
      const inner = named.find(one => one.level === level)
      const outer = placeLevels
        .slice(0, n + 1)
        .toReversed()
        .flatMap(above => named.find(one => one.level === above) ?? [])[0]
      return inner && outer ? [{ inner, outer }] : []
    })
    return lookedAt(
      pairs.length,
      pairs.flatMap(({ inner, outer }) => findElsewhere(survey, inner, outer)),
    )
  },
}

function findElsewhere({ rows }: Survey, inner: PlaceColumn, outer: PlaceColumn): Found[] {
  const elsewhere = createRows()
  const judged = new Map<number, boolean>()
  const span = outer.held.words.length + 1
  for (let n = 0; n < rows; n++) {
    const [a, b] = [inner.held.codes?.[n] ?? -1, outer.held.codes?.[n] ?? -1]
    const [own, around] = [inner.codes[a] ?? [], outer.codes[b] ?? []]
    if (own.length === 0 || around.length === 0) continue
    const key = a * span + b
    const lies = judged.get(key) ?? own.some(code => around.some(above => code.startsWith(above)))
    judged.set(key, lies)
    if (!lies) elsewhere.add(n)
  }
  const first = elsewhere.list()[0] ?? 0
  const own = inner.codes[inner.held.codes?.[first] ?? -1] ?? []
  const facts = {
    text: inner.held.words[inner.held.codes?.[first] ?? -1] ?? '',
    around: outer.held.words[outer.held.codes?.[first] ?? -1] ?? '',
    official: [...new Set(own.map(code => officialPlace(code.slice(0, outer.level === 'province' ? 2 : 4))?.th ?? ''))]
      .slice(0, 3)
      .join(', '),
    level: outer.level,
  }
  return tellRows({ code: 'place-elsewhere', severity: 'must', column: inner.held.index, facts }, elsewhere)
}

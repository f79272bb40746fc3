import { expect, test } from 'vitest'
import { licenses } from '../../../shared/describe/lists/license.ts'
import { rateOriginal as rateOriginalBy } from '../../../shared/rate/rate-original.ts'
import { type Published, ratePublished as ratePublishedBy } from '../../../shared/rate/rate-published.ts'
import { houseStars, starFormats, starsOfFormat, toFormatStars } from '../../../shared/rate/star-formats.ts'
import { passesGate, starReasonCodes } from '../../../shared/rate/stars.ts'

const good = {
  ...{ formats: ['CSV', 'JSON'], licence: 'Creative Commons Attributions', described: 'full' as const, machineNames: true },
  ...{ addressed: true, links: 3 },
}
const ratePublished = (published: Published) => ratePublishedBy(published, houseStars)
const rateOriginal = (kind: string) => rateOriginalBy(kind, houseStars)
const codesOf = (stars: ReturnType<typeof ratePublished>) => stars.rungs.map(rung => `${rung.star}${rung.done ? '+' : '-'}${rung.code}`)

test('a CSV with an open licence, a full description and machine names has three stars, and is told what four and five need', () => {
  const stars = ratePublished(good)
  expect(stars.count).toBe(3)
  expect(passesGate(stars)).toBe(true)
  expect(codesOf(stars)).toEqual(['1+licence-open', '2+structured', '3+open-format', '4-needs-addresses', '5-needs-links'])
  expect(codesOf(ratePublished({ ...good, formats: ['CSV', 'TTL'], addressed: false }))[3]).toBe('4-no-base')
  expect(ratePublished({ ...good, formats: ['CSV', 'TTL'], links: 0 }).count).toBe(4)
})

test.each([
  [['XLSX'], 2],
  [['XLSX', 'csv'], 3],
  [['PARQUET'], 3],
  [['PDF'], 1],
  [['PDF', 'XLS'], 2],
  [['TTL', 'PDF'], 5],
  [['WHATEVER'], 0],
  [[], 0],
])('files %j are worth %d stars: the best counts', (formats, count) => {
  const stars = ratePublished({ ...good, formats })
  expect([stars.count, passesGate(stars)]).toEqual([count, count >= 3])
  expect(stars.rungs.map(rung => rung.star)).toEqual([1, 2, 3, 4, 5])
})

test.each([
  [null, 'licence-missing'],
  ['', 'licence-missing'],
  ['License not specified', 'licence-missing'],
  ['Creative Commons Attribution Non-Commercial', 'licence-not-open'],
  ['Creative Commons Attribution No-Derivs', 'licence-not-open'],
  ['อื่นๆ', 'licence-unknown'],
])('the licence %s leaves no star', (licence, code) => {
  const stars = ratePublished({ ...good, licence })
  expect([stars.count, stars.rungs[0]?.code, passesGate(stars)]).toEqual([0, code, false])
})

test('every licence that the hub offers is weighed', () => {
  const open = licenses.filter(entry => ratePublished({ ...good, licence: entry.code }).count === 3).map(entry => entry.code)
  expect(open).toEqual(['Open Data Common', 'Creative Commons Attributions', 'Creative Commons Attribution Share-Alike'])
})

test('without a full description or machine names there is no third star', () => {
  expect(codesOf(ratePublished({ ...good, described: 'with-gaps' }))[2]).toBe('3-description-incomplete')
  expect(codesOf(ratePublished({ ...good, described: 'but-category' }))[2]).toBe('3-category-open')
  expect(codesOf(ratePublished({ ...good, machineNames: false }))[2]).toBe('3-names-not-for-machines')
  expect(ratePublished({ ...good, described: 'with-gaps' }).count).toBe(2)
})

test.each([
  ['xls', 2],
  ['xlsx', 2],
  ['csv', 2],
  ['pdf', 1],
  ['', 0],
])('an original of kind “%s” is worth %d stars as it lies', (kind, count) => {
  expect(rateOriginal(kind).count).toBe(count)
})

test('every reason has a code with words', () => {
  const all = [
    rateOriginal('xls'),
    rateOriginal('ttl'),
    rateOriginal('?'),
    ratePublished(good),
    ratePublished({ ...good, formats: ['TTL'] }),
  ]
  for (const stars of all) for (const rung of stars.rungs) expect(starReasonCodes).toContain(rung.code)
})

test('an office may rate formats otherwise; of several rows the best counts, and what is not listed has none', () => {
  const own = toFormatStars({
    formats: [...starFormats.house.formats, { stars: 1, formats: ['csv'], source: '' }, { stars: 3, formats: ['arrow '], source: '' }],
  })
  expect(['CSV', 'Arrow', 'WHATEVER'].map(format => starsOfFormat(format, own))).toEqual([3, 3, 0])
  const none = toFormatStars({ formats: [{ stars: 3, formats: ['CSV'], source: '' }] })
  expect(ratePublishedBy({ ...good, formats: ['PARQUET'] }, none).count).toBe(0)
})

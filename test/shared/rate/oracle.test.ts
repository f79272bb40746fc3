import { expect, test } from 'vitest'
import { writtenFormats } from '../../../shared/rate/formats.ts'
import { type Published, ratePublished } from '../../../shared/rate/rate-published.ts'
import { houseStars } from '../../../shared/rate/star-formats.ts'

/**
 * The five stars written down a second time, in the words of the rule: 1 on the web under an open licence, 2 structured, 3 in an open format
 * with metadata and names for machines, 4 things have URIs, 5 they link to things of others. A star counts only above all lower ones.
 */
function countStars(published: Published): number {
  const has = (...formats: readonly string[]): boolean => published.formats.some(format => formats.includes(format))
  const rdf = has('TTL', 'JSON-LD')
  const open = rdf || has('CSV', 'TSV', 'JSON', 'XML', 'ODS', 'PARQUET')
  const known = open || has('XLSX', 'PDF')
  const freely = ['Open Data Common', 'Creative Commons Attributions', 'Creative Commons Attribution Share-Alike']
  if (!known || published.licence === null || !freely.includes(published.licence)) return 0
  if (!(open || has('XLSX'))) return 1
  if (!(open && published.described === 'full' && published.machineNames)) return 2
  if (!(rdf && published.addressed)) return 3
  return published.links > 0 ? 5 : 4
}

const kinds = [...new Set<string>([...writtenFormats.map(({ format }) => format), 'PDF'])]
const subsets = Array.from({ length: 2 ** kinds.length }, (_, bits) => kinds.filter((_kind, i) => (bits >> i) & 1))

/** Everything that a dataset can be besides its formats. */
const circumstances = [
  null,
  'อื่นๆ',
  'Creative Commons Attribution Non-Commercial',
  'Open Data Common',
  'Creative Commons Attributions',
].flatMap(licence =>
  (['full', 'but-category', 'with-gaps'] as const).flatMap(described =>
    [true, false].flatMap(machineNames =>
      [true, false].flatMap(addressed => [0, 1].map(links => ({ licence, described, machineNames, addressed, links }))),
    ),
  ),
)

test('for every set of formats, licence, description, names, addresses and links the stars are those of the rule', () => {
  const wrong = subsets.flatMap(formats =>
    circumstances.flatMap(circumstance => {
      const published = { formats, ...circumstance }
      const { count, rungs } = ratePublished(published, houseStars)
      const isRight = count === countStars(published) && rungs.map(({ star }) => star).join() === '1,2,3,4,5'
      return isRight ? [] : [{ published, count, wanted: countStars(published) }]
    }),
  )
  expect(wrong.slice(0, 3)).toEqual([])
  expect([subsets.length, circumstances.length]).toEqual([1024, 120])
})

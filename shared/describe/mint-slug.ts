import { toArabicDigits } from '../text/thai-digits.ts'
import { toRoyal } from '../text/to-royal.ts'
import { dropTime } from '../values/drop-time.ts'
import { readPeriod } from '../values/read-period.ts'

/**
 * Mints the name of a dataset for a hub's address from its title: a-z, 0-9 and hyphens, 2 to `max` characters, cut at a word. The month or
 * year that the title names stands at the end (2016-01, Common Era), so that the papers of two months differ however long their title is.
 * Where the title leaves no letters, the fallbacks are tried in turn.
 */
export function mintSlug(title: string, fallbacks: readonly string[], max = 70): string {
  const period = readPeriod(title)
  const tail = period === null ? '' : `-${period.year}${period.month === null ? '' : `-${String(period.month).padStart(2, '0')}`}`
  for (const text of [period === null ? title : dropTime(title), ...fallbacks]) {
    const slug = cutSlug(toSlug(text), max - tail.length)
    if (/[a-z]/.test(slug) && slug.length + tail.length >= 2) return slug + tail
  }
  return `dataset${tail}`
}

const words = new Intl.Segmenter('th', { granularity: 'word' })

const toSlug = (text: string): string =>
  toArabicDigits(text)
    .replace(/[ก-๎]+/g, thai => ` ${[...words.segment(thai)].map(word => toRoyal(word.segment)).join(' ')} `)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’.]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

function cutSlug(slug: string, max: number): string {
  if (slug.length <= max) return slug
  const head = slug.slice(0, max)
  const seam = slug[max] === '-' ? max : head.lastIndexOf('-')
  return head.slice(0, seam > 0 ? seam : max).replace(/-+$/, '')
}

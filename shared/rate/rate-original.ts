import { bestFormat, rateLinks, rateStructure } from './rate-published.ts'
import type { FormatStars } from './star-formats.ts'
import { type Stars, toStars } from './stars.ts'

/**
 * Rates an original as it lies on the desk, by its kind (xls, xlsx, csv, …): what it would be worth if it were put on the web as it is.
 * It has no licence of its own yet, which is not held against it, and no digital metadata, which is.
 */
export function rateOriginal(kind: string, table: FormatStars): Stars {
  const best = bestFormat([kind], table)
  const { format, stars } = best
  return toStars([
    { star: 1, done: stars >= 1, code: stars >= 1 ? 'licence-later' : 'format-unknown', facts: { format } },
    rateStructure(best),
    { star: 3, done: false, code: stars >= 3 ? 'description-incomplete' : 'format-proprietary', facts: { format } },
    // Nobody looks into it for addresses: what lies on a desk gives things none.
    ...rateLinks({ ...best, stars: Math.min(stars, 3) }, { addressed: false, links: 0 }),
  ])
}

import { weighLicence } from './licences.ts'
import { type FormatStars, starsOfFormat } from './star-formats.ts'
import { type Rung, type Stars, toStars } from './stars.ts'

/**
 * What would be published. `formats` are those of the files (CSV, JSON), `licence` the hub's code, `described` whether the description is
 * complete, or lacks the category alone, `machineNames` whether every column has an ASCII name without spaces. `addressed` tells whether
 * the files that can give things addresses do (the office has a place for them), `links` how many values in them are addresses of others.
 */
export type Published = {
  readonly formats: readonly string[]
  readonly licence: string | null
  readonly described: 'full' | 'but-category' | 'with-gaps'
  readonly machineNames: boolean
  readonly addressed: boolean
  readonly links: number
}

/** Rates what would be published: the best of its files by format, lowered by a licence that is not open or a description with gaps. */
export function ratePublished(published: Published, stars: FormatStars): Stars {
  const best = bestFormat(published.formats, stars)
  return toStars([rateLicence(best, published.licence), rateStructure(best), rateOpenness(best, published), ...rateLinks(best, published)])
}

export type BestFormat = { readonly format: string; readonly stars: number }

/** The file that lifts the dataset highest. */
export const bestFormat = (formats: readonly string[], table: FormatStars): BestFormat =>
  formats
    .map(format => ({ format: format.toUpperCase(), stars: starsOfFormat(format, table) }))
    .reduce<BestFormat>((best, one) => (one.stars > best.stars ? one : best), { format: formats[0]?.toUpperCase() ?? '', stars: 0 })

function rateLicence({ format, stars }: BestFormat, licence: string | null): Rung {
  if (stars === 0) return { star: 1, done: false, code: 'format-unknown', facts: { format } }
  const weight = weighLicence(licence)
  if (weight === 'open') return { star: 1, done: true, code: 'licence-open', facts: { licence: licence ?? '' } }
  return { star: 1, done: false, code: `licence-${weight}`, facts: { licence: licence ?? '' } }
}

/** The second rung: tables that a program can read. */
export const rateStructure = ({ format, stars }: BestFormat): Rung => ({
  star: 2,
  done: stars >= 2,
  code: stars >= 2 ? 'structured' : 'not-structured',
  facts: { format },
})

function rateOpenness({ format, stars }: BestFormat, { described, machineNames }: Published): Rung {
  const rung = { star: 3, done: false, facts: { format } }
  if (stars < 3) return { ...rung, code: 'format-proprietary' }
  if (described === 'with-gaps') return { ...rung, code: 'description-incomplete' }
  if (!machineNames) return { ...rung, code: 'names-not-for-machines' }
  if (described === 'but-category') return { ...rung, code: 'category-open' }
  return { ...rung, done: true, code: 'open-format' }
}

/**
 * The fourth and fifth rung: things have addresses, and point to other people's. Source: the five stars of linked open data (T. Berners-Lee,
 * 2010). A format in which that can be said is not enough: it must be said in the file.
 */
export function rateLinks({ format, stars }: BestFormat, { addressed, links }: Pick<Published, 'addressed' | 'links'>): readonly Rung[] {
  const said = stars >= 4 && addressed
  const why = stars < 4 ? 'needs-addresses' : 'no-base'
  return [
    { star: 4, done: said, code: said ? 'has-addresses' : why, facts: { format } },
    { star: 5, done: said && links > 0, code: said && links > 0 ? 'has-links' : 'needs-links', facts: { format, links } },
  ]
}

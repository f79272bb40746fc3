import { type FormatName, formatNamed, writtenFormats } from '../rate/formats.ts'
import { type FormatStars, starsOfFormat } from '../rate/star-formats.ts'
import type { LinkedColumn, Outputs } from './outputs.ts'

/** The stars to which one press leads: open formats, addresses for things, links to others. */
export const climbable = [3, 4, 5] as const
export type Climbable = (typeof climbable)[number]

/** What a press adds besides formats: the address of the office for the fourth star, and the links for the fifth; how formats are rated. */
export type Foothold = {
  readonly base: string | null
  readonly linked: readonly LinkedColumn[]
  readonly counted: string | null
  readonly stars: FormatStars
}

const openFormats: readonly FormatName[] = ['csv', 'json']
const linkedFormats: readonly FormatName[] = ['jsonld', 'turtle']
const reaches = (formats: readonly FormatName[], wished: number, stars: FormatStars): boolean =>
  formats.some(name => starsOfFormat(formatNamed(name).format, stars) >= wished)

/** Adds to the outputs what the next star needs and takes nothing away; the table itself is never touched. */
export function climb(before: Outputs, star: Climbable, { base, linked, counted, stars }: Foothold): Outputs {
  const open = reaches(before.formats, 3, stars) ? before : withFormats(before, openFormats)
  if (star === 3) return open
  const addressed = { ...(reaches(open.formats, 5, stars) ? open : withFormats(open, linkedFormats)), base }
  return star === 4 ? addressed : { ...addressed, linked: [...linked], counted }
}

const withFormats = (before: Outputs, more: readonly FormatName[]): Outputs => ({
  ...before,
  formats: writtenFormats.map(({ name }) => name).filter(name => before.formats.includes(name) || more.includes(name)),
})

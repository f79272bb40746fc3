import { isFigureKind, kind, type Line, type Spot } from './page.ts'
import { beginsAsNote, beginsAsTitle, beginsAsTotal, beginsWithMark, namesTotal, namesUnit } from './role-words.ts'
import { flag, log } from './to-figure.ts'

/** Something that can be told of a line from its own cells. */
type Fact = { readonly name: string; readonly of: (line: Line, width: number) => number }

const share = (spots: readonly Spot[], fits: (spot: Spot) => boolean): number =>
  spots.length === 0 ? 0 : spots.filter(fits).length / spots.length
const first = ({ spots }: Line): Spot | undefined => spots[0]
const firstText = (line: Line): string => first(line)?.text ?? ''
const words = ({ spots }: Line): readonly Spot[] => spots.filter(spot => spot.kind === kind.words)
const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '')
const isCapital = (text: string): boolean => {
  const letters = lettersOf(text)
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** The facts of a line that hold without its neighbours. */
export const lineFacts: readonly Fact[] = [
  { name: 'filled', of: ({ spots }) => Math.min(spots.length, 60) },
  { name: 'filled-share', of: ({ spots }, width) => spots.length / width },
  { name: 'figures', of: ({ spots }) => share(spots, spot => isFigureKind(spot.kind)) },
  { name: 'figure-count', of: ({ spots }) => Math.min(60, spots.filter(spot => isFigureKind(spot.kind)).length) },
  { name: 'marks', of: ({ spots }) => share(spots, spot => spot.kind === kind.mark) },
  { name: 'years', of: ({ spots }) => share(spots, spot => spot.kind === kind.year) },
  { name: 'dates', of: ({ spots }) => share(spots, spot => spot.kind === kind.date) },
  { name: 'words', of: line => words(line).length / Math.max(1, line.spots.length) },
  { name: 'first-column', of: line => Math.min(20, first(line)?.k ?? 0) },
  { name: 'first-kind', of: line => first(line)?.kind ?? 0 },
  { name: 'last-column', of: ({ spots }, width) => (spots.at(-1)?.k ?? 0) / Math.max(1, width - 1) },
  { name: 'span', of: ({ spots }) => Math.min(40, (spots.at(-1)?.k ?? 0) - (spots[0]?.k ?? 0) + 1) },
  { name: 'first-length', of: line => log(firstText(line).length) },
  { name: 'longest', of: ({ spots }) => log(Math.max(0, ...spots.map(({ text }) => text.length))) },
  {
    name: 'length',
    of: line => log(words(line).reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, words(line).length)),
  },
  { name: 'first-words', of: line => Math.min(30, firstText(line).split(' ').length) },
  { name: 'capitals', of: line => flag(isCapital(firstText(line))) },
  { name: 'capital-share', of: line => share(words(line), ({ text }) => isCapital(text)) },
  { name: 'small-start', of: line => flag(/^\p{Ll}/u.test(firstText(line))) },
  { name: 'digit-start', of: line => flag(/^[\d๐-๙]/.test(firstText(line)) && first(line)?.kind === kind.words) },
  { name: 'sign-start', of: line => flag(/^[^\p{L}\d๐-๙]/u.test(firstText(line)) && first(line)?.kind === kind.words) },
  { name: 'bracketed', of: line => flag(/^[([].*[)\]]$/.test(firstText(line))) },
  { name: 'mark-start', of: line => flag(first(line)?.kind !== kind.figure && beginsWithMark(firstText(line))) },
  { name: 'colon-end', of: line => flag(/[:：]\s*(\.{2,})?$/.test(firstText(line))) },
  { name: 'stop-end', of: line => flag(/[^.]\.$/.test(firstText(line))) },
  { name: 'leader', of: line => flag(/\.{3,}|…/.test(firstText(line))) },
  { name: 'commas', of: line => Math.min(6, firstText(line).split(',').length - 1) },
  { name: 'stops', of: line => Math.min(6, (firstText(line).match(/[.;](?=\s|$)/g) ?? []).length) },
  { name: 'has-colon', of: line => flag(/[:：]/.test(firstText(line))) },
  { name: 'has-year', of: line => flag(/(^|\D)(1[89]|2[0-6])\d\d(\D|$)/.test(firstText(line)) && first(line)?.kind === kind.words) },
  { name: 'has-link', of: line => flag(/https?:|www\.|@/.test(firstText(line))) },
  { name: 'digits-inside', of: line => flag(words(line).some(({ text }) => /\d/.test(text))) },
  { name: 'raised', of: line => share(words(line), ({ text }) => /\p{L}[)]?\s?[\d*\\/]{1,3}$/u.test(text)) },
  { name: 'brackets', of: line => share(words(line), ({ text }) => text.includes('(')) },
  { name: 'first-capital', of: line => flag(/^\p{Lu}/u.test(firstText(line))) },
  { name: 'lead', of: line => first(line)?.lead ?? 0 },
  { name: 'total', of: line => flag(line.spots.slice(0, 3).some(({ text }) => namesTotal(text))) },
  { name: 'total-start', of: line => flag(line.spots.slice(0, 3).some(({ text }) => beginsAsTotal(text))) },
  { name: 'total-share', of: line => share(words(line), ({ text }) => namesTotal(text)) },
  { name: 'note', of: line => flag(beginsAsNote(firstText(line))) },
  { name: 'note-later', of: line => flag(line.spots.slice(1, 3).some(({ text }) => beginsAsNote(text))) },
  { name: 'title', of: line => flag(beginsAsTitle(firstText(line))) },
  { name: 'unit', of: line => share(words(line), ({ text }) => namesUnit(text)) },
  { name: 'unlike', of: ({ spots }) => new Set(spots.map(({ text }) => text)).size / Math.max(1, spots.length) },
  { name: 'climbing', of: ({ spots }) => climbing(spots) },
  { name: 'hundreds', of: ({ spots }) => share(spots, ({ text }) => /^100(\.0+)?$/.test(text)) },
  { name: 'gap', of: ({ gap }) => Math.min(4, gap) },
]

/** The share of neighbouring figures that grow by one, as years and column numbers do. */
function climbing(spots: readonly Spot[]): number {
  const figures = spots.map(({ text }) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN)).filter(n => !Number.isNaN(n))
  return figures.length < 2 ? 0 : figures.filter((n, i) => i > 0 && Math.abs(n - (figures[i - 1] ?? 0)) === 1).length / (figures.length - 1)
}

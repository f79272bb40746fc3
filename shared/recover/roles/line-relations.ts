import type { Addings } from './find-adding.ts'
import { isFigureKind, kind, type Line, type Page } from './page.ts'
import { log } from './to-figure.ts'

/** What is known of a whole page when its lines are told apart. */
export type Ground = {
  readonly page: Page
  readonly rows: Addings
  /** For each line the share of its figures that are the largest of their column, and that exceed the next line's. */
  readonly peaks: readonly number[]
  readonly overNext: readonly number[]
  readonly firstFigures: number
  readonly lastFigures: number
  readonly usualFilled: number
  /** How often each text stands in the first column that a line fills. */
  readonly firstTexts: ReadonlyMap<string, number>
  readonly rowTexts: ReadonlyMap<string, number>
  /** For each column, the share of its cells that are figures. */
  readonly figureShares: readonly number[]
  readonly figureLines: number
}

/** Something that can be told of a line from where it stands among the others. */
type Relation = { readonly name: string; readonly of: (ground: Ground, i: number) => number }

const lineAt = ({ page }: Ground, i: number): Line | undefined => page.lines[i]
/** What stands in a line and where, as one string: lines that say the same have the same. */
export const rowKey = (line: Pick<Line, 'spots'>): string => line.spots.map(({ k, text }) => `${k}:${text}`).join('|')

/** The share of columns in which two lines hold the same kind of thing, of those that either fills. */
export function likeness({ page }: Pick<Ground, 'page'>, i: number, j: number): number {
  const width = page.columns.length
  if (i < 0 || j < 0 || i >= page.lines.length || j >= page.lines.length) return -1
  let [same, either] = [0, 0]
  for (let k = 0; k < width; k++) {
    const [a, b] = [page.kinds[i * width + k] ?? 0, page.kinds[j * width + k] ?? 0]
    if (a === 0 && b === 0) continue
    either++
    if (a === b || (isFigureKind(a) && isFigureKind(b))) same++
  }
  return either === 0 ? 0 : same / either
}

/** The share of a line's words that stand over columns of figures. */
function overFigures({ page, figureShares }: Ground, i: number): number {
  const words = (page.lines[i]?.spots ?? []).filter(spot => spot.kind === kind.words || spot.kind === kind.year)
  return words.length === 0 ? 0 : words.filter(({ k }) => (figureShares[k] ?? 0) >= 0.5).length / words.length
}

/** The next lines with figures: how many of the columns they fill this line fills too. */
function coversBelow({ page }: Ground, i: number): number {
  const here = new Set(page.lines[i]?.spots.map(({ k }) => k))
  const below = page.lines.slice(i + 1, i + 6).flatMap(({ spots }) => spots.map(({ k }) => k))
  return below.length === 0 ? -1 : below.filter(k => here.has(k)).length / below.length
}

/** Lines up to the next one with the first column filled alike and nothing else: how long the group would be. */
function runBelow({ page }: Ground, i: number): number {
  let n = 0
  for (let j = i + 1; j < page.lines.length && n < 50; j++, n++) if ((page.lines[j]?.spots.length ?? 0) <= 1) break
  return n
}

/** What is told of a line by its place, its likeness to the others, and its sums. */
export const lineRelations: readonly Relation[] = [
  { name: 'share-down', of: ({ page }, i) => (page.lines[i]?.r ?? 0) / Math.max(1, page.sheet.rows - 1) },
  { name: 'from-top', of: (_, i) => log(i) },
  { name: 'from-end', of: ({ page }, i) => log(page.lines.length - 1 - i) },
  { name: 'from-first-figures', of: ({ firstFigures }, i) => Math.max(-12, Math.min(12, i - firstFigures)) },
  { name: 'from-last-figures', of: ({ lastFigures }, i) => Math.max(-12, Math.min(12, i - lastFigures)) },
  { name: 'usual', of: (ground, i) => (lineAt(ground, i)?.spots.length ?? 0) / Math.max(1, ground.usualFilled) },
  { name: 'like-above', of: (ground, i) => likeness(ground, i, i - 1) },
  { name: 'like-below', of: (ground, i) => likeness(ground, i, i + 1) },
  { name: 'like-below-2', of: (ground, i) => likeness(ground, i, i + 2) },
  { name: 'like-above-2', of: (ground, i) => likeness(ground, i, i - 2) },
  { name: 'below-like-next', of: (ground, i) => likeness(ground, i + 1, i + 2) },
  { name: 'gap-below', of: ({ page }, i) => Math.min(4, page.lines[i + 1]?.gap ?? 4) },
  { name: 'over-figures', of: overFigures },
  { name: 'covers-below', of: coversBelow },
  { name: 'run-below', of: (ground, i) => log(runBelow(ground, i)) },
  { name: 'first-again', of: (ground, i) => Math.min(6, ground.firstTexts.get(lineAt(ground, i)?.spots[0]?.text ?? '') ?? 0) },
  {
    name: 'row-again',
    of: ({ page, rowTexts }, i) => Math.min(6, rowTexts.get(rowKey(page.lines[i] ?? { spots: [] })) ?? 0),
  },
  { name: 'lead-below', of: ({ page }, i) => (page.lines[i + 1]?.spots[0]?.lead ?? 0) - (page.lines[i]?.spots[0]?.lead ?? 0) },
  { name: 'lead-above', of: ({ page }, i) => (page.lines[i - 1]?.spots[0]?.lead ?? 0) - (page.lines[i]?.spots[0]?.lead ?? 0) },
  { name: 'first-below', of: ({ page }, i) => (page.lines[i + 1]?.spots[0]?.k ?? 0) - (page.lines[i]?.spots[0]?.k ?? 0) },
  { name: 'peaks', of: ({ peaks }, i) => peaks[i] ?? 0 },
  { name: 'over-next', of: ({ overNext }, i) => overNext[i] ?? 0 },
  { name: 'sums-below', of: ({ rows }, i) => rows.behind[i]?.share ?? 0 },
  { name: 'sums-below-weight', of: ({ rows }, i) => Math.min(40, rows.behind[i]?.weight ?? 0) },
  { name: 'sums-below-parts', of: ({ rows }, i) => log(rows.behind[i]?.parts ?? 0) },
  { name: 'sums-above', of: ({ rows }, i) => rows.before[i]?.share ?? 0 },
  { name: 'sums-above-weight', of: ({ rows }, i) => Math.min(40, rows.before[i]?.weight ?? 0) },
  { name: 'sums-above-parts', of: ({ rows }, i) => log(rows.before[i]?.parts ?? 0) },
  { name: 'sum-to-gap', of: sumToGap },
  { name: 'means', of: ({ rows }, i) => (rows.means[i]?.share ?? 0) * Math.min(20, rows.means[i]?.weight ?? 0) },
  { name: 'sheet-rows', of: ({ page }) => log(page.lines.length) },
  { name: 'sheet-columns', of: ({ page }) => log(page.columns.length) },
  { name: 'sheet-figures', of: ({ page, figureLines }) => figureLines / Math.max(1, page.lines.length) },
]

/** True where the parts of a sum end at a blank row or at a line without figures: a natural end. */
function sumToGap({ page, rows }: Ground, i: number): number {
  const [below, above] = [rows.behind[i], rows.before[i]]
  const ends = (j: number): boolean => j < 0 || j >= page.lines.length || (page.lines[j]?.spots.length ?? 0) <= 1
  if (below && below.share >= 0.5 && below.stride === 1) {
    const end = i + below.parts + 1
    if (ends(end) || (page.lines[end]?.gap ?? 0) > 0) return 1
  }
  if (above && above.share >= 0.5 && above.stride === 1 && (ends(i - above.parts - 1) || (page.lines[i - above.parts]?.gap ?? 0) > 0))
    return 2
  return 0
}

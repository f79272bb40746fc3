import { roles } from '../../model/cell.ts'
import { type ColumnHeads, readHeads } from './column-heads.ts'
import type { Adding } from './find-adding.ts'
import { isFigureKind, kind, type Spot } from './page.ts'
import { beginsAsNote, beginsAsTotal, beginsWithMark, namesTotal } from './role-words.ts'
import type { Survey } from './survey.ts'
import { flag, log } from './to-figure.ts'

/** A cell that is asked about, and all that is known around it. */
export type CellGround = {
  readonly survey: Survey
  /** The probability of each role for each line. */
  readonly lines: Float64Array
  readonly heads: ColumnHeads
  /** For each line the nearest line above that is likely a group, or -1. */
  readonly groups: readonly number[]
}

type CellFact = { readonly name: string; readonly of: (ground: CellGround, i: number, n: number, spot: Spot) => number }

const count = roles.length
const kindAt = ({ survey: { page } }: CellGround, i: number, k: number): number =>
  i < 0 || i >= page.lines.length || k < 0 || k >= page.columns.length ? -1 : (page.kinds[i * page.columns.length + k] ?? 0)
const spotsAt = ({ survey: { page } }: CellGround, i: number): readonly Spot[] => page.lines[i]?.spots ?? []
const stubText = (ground: CellGround, i: number): string => spotsAt(ground, i).find(spot => spot.kind === kind.words)?.text ?? ''
const firstFigure = (ground: CellGround, i: number): number => spotsAt(ground, i).find(spot => isFigureKind(spot.kind))?.k ?? -1

const ofLine = (step: number): CellFact[] =>
  roles.map((role, k) => ({
    name: `line-${role}@${step}`,
    of: ({ lines, survey }, i) => (i + step < 0 || i + step >= survey.page.lines.length ? -1 : (lines[(i + step) * count + k] ?? 0)),
  }))

const ofAdding = (name: string, pick: (ground: CellGround, i: number, spot: Spot) => Adding | undefined): CellFact[] => [
  { name: `${name}-share`, of: (ground, i, _, spot) => pick(ground, i, spot)?.share ?? 0 },
  { name: `${name}-weight`, of: (ground, i, _, spot) => Math.min(60, pick(ground, i, spot)?.weight ?? 0) },
  { name: `${name}-parts`, of: (ground, i, _, spot) => log(pick(ground, i, spot)?.parts ?? 0) },
]

/** What is told of a cell, in the order of the numbers. */
const cellFacts: readonly CellFact[] = [
  ...[-2, -1, 0, 1, 2].flatMap(ofLine),
  { name: 'kind', of: (_g, _i, _n, spot) => spot.kind },
  { name: 'kind-left', of: (ground, i, _, { k }) => kindAt(ground, i, k - 1) },
  { name: 'kind-right', of: (ground, i, _, { k }) => kindAt(ground, i, k + 1) },
  { name: 'kind-above', of: (ground, i, _, { k }) => kindAt(ground, i - 1, k) },
  { name: 'kind-below', of: (ground, i, _, { k }) => kindAt(ground, i + 1, k) },
  { name: 'column', of: (_g, _i, _n, { k }) => Math.min(30, k) },
  { name: 'column-share', of: ({ survey }, _i, _n, { k }) => k / Math.max(1, survey.page.columns.length - 1) },
  { name: 'place', of: (_g, _i, n) => Math.min(20, n) },
  { name: 'place-from-end', of: (ground, i, n) => Math.min(20, spotsAt(ground, i).length - 1 - n) },
  { name: 'filled', of: (ground, i) => Math.min(40, spotsAt(ground, i).length) },
  {
    name: 'from-figure',
    of: (ground, i, _, { k }) => Math.max(-10, Math.min(20, firstFigure(ground, i) < 0 ? -10 : k - firstFigure(ground, i))),
  },
  { name: 'figure-share', of: ({ survey }, _i, _n, { k }) => survey.figureShares[k] ?? 0 },
  { name: 'length', of: (_g, _i, _n, { text }) => log(text.length) },
  { name: 'total', of: (_g, _i, _n, { text }) => flag(namesTotal(text)) },
  { name: 'total-start', of: (_g, _i, _n, { text }) => flag(beginsAsTotal(text)) },
  { name: 'note', of: (_g, _i, _n, { text }) => flag(beginsAsNote(text)) },
  { name: 'mark-start', of: (_g, _i, _n, spot) => flag(spot.kind === kind.words && beginsWithMark(spot.text)) },
  { name: 'colon', of: (_g, _i, _n, { text }) => flag(/[:：]$/.test(text)) },
  { name: 'hundred', of: (_g, _i, _n, { text }) => flag(/^100(\.0+)?$/.test(text)) },
  { name: 'lead', of: (_g, _i, _n, { lead }) => lead },
  { name: 'gap', of: ({ survey }, i) => Math.min(4, survey.page.lines[i]?.gap ?? 0) },
  { name: 'stub-total', of: (ground, i) => flag(namesTotal(stubText(ground, i))) },
  { name: 'stub-total-start', of: (ground, i) => flag(beginsAsTotal(stubText(ground, i))) },
  { name: 'group-total', of: (ground, i) => flag(namesTotal(stubText(ground, ground.groups[i] ?? -1))) },
  { name: 'group-away', of: (ground, i) => ((ground.groups[i] ?? -1) < 0 ? -1 : Math.min(20, i - (ground.groups[i] ?? 0))) },
  ...ofAdding('down', ({ survey }, i) => survey.rows.behind[i]),
  ...ofAdding('up', ({ survey }, i) => survey.rows.before[i]),
  ...ofAdding('right', ({ survey }, _, { k }) => survey.columns.behind[k]),
  ...ofAdding('left', ({ survey }, _, { k }) => survey.columns.before[k]),
  ...ofAdding('mean-of-row', ({ survey }, _, { k }) => survey.columns.means[k]),
  ...ofAdding('mean-of-column', ({ survey }, i) => survey.rows.means[i]),
  { name: 'right-stride', of: ({ survey }, _i, _n, { k }) => survey.columns.behind[k]?.stride ?? 0 },
  { name: 'agrees-down', of: ({ survey }, i, _, { k }) => survey.rows.agrees[i * survey.page.columns.length + k] ?? 0 },
  { name: 'agrees-across', of: agreesAcross },
  { name: 'peaks', of: ({ survey }, i) => survey.peaks[i] ?? 0 },
  { name: 'over-next', of: ({ survey }, i) => survey.overNext[i] ?? 0 },
  { name: 'column-peaks', of: ({ survey }, _i, _n, { k }) => survey.columnPeaks[k] ?? 0 },
  { name: 'head-total', of: ({ heads }, _i, _n, { k }) => heads.totals[k] ?? 0 },
  { name: 'head-total-last', of: ({ heads }, _i, _n, { k }) => heads.lastTotals[k] ?? 0 },
  { name: 'head-year', of: ({ heads }, _i, _n, { k }) => heads.years[k] ?? 0 },
  { name: 'head-rate', of: ({ heads }, _i, _n, { k }) => heads.rates[k] ?? 0 },
  { name: 'head-depth', of: ({ heads }) => heads.depth },
  { name: 'total-heads', of: ({ heads }) => heads.share },
  { name: 'sheet-lines', of: ({ survey }) => log(survey.page.lines.length) },
  { name: 'sheet-columns', of: ({ survey }) => log(survey.page.columns.length) },
]

function agreesAcross({ survey }: CellGround, i: number, _: number, { k }: Spot): number {
  const j = survey.lineOf.get(i)
  return j === undefined ? -1 : (survey.columns.agrees[k * survey.lineOf.size + j] ?? 0)
}

export const cellFeatureNames: readonly string[] = cellFacts.map(({ name }) => name)

/** Gathers what the cells of a page are asked with, from what its lines are taken for. */
export function groundCells(survey: Survey, lines: Float64Array): CellGround {
  const group = roles.indexOf('group')
  let last = -1
  const groups = survey.page.lines.map((_, i) => {
    const before = last
    if ((lines[i * count + group] ?? 0) > 0.5) last = i
    return before
  })
  return { survey, lines, heads: readHeads(survey, lines), groups }
}

/** Tells of each cell of a page what the model asks, line by line from the left. */
export function tellCells(ground: CellGround): Float32Array {
  const { lines } = ground.survey.page
  const width = cellFacts.length
  const told = new Float32Array(lines.reduce((sum, { spots }) => sum + spots.length, 0) * width)
  let at = 0
  for (const [i, { spots }] of lines.entries())
    for (const [n, spot] of spots.entries()) for (const { of } of cellFacts) told[at++] = of(ground, i, n, spot)
  return told
}

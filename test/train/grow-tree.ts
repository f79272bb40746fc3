import type { Binned } from './bin-rows.ts'

/** How large and how careful one tree is. */
export type TreeShape = {
  readonly leaves: number
  /** Draws every leaf towards nothing. */
  readonly pull: number
  /** Least weight (second derivatives) that a leaf must hold. */
  readonly least: number
  readonly rate: number
}

/** What a tree is grown on: rows, features, and for each row of the whole its first and second derivative. */
export type Pull = {
  readonly rows: Int32Array
  readonly features: readonly number[]
  readonly first: Float64Array
  readonly second: Float64Array
}

/** A node of a grown tree; a leaf has no sides. */
export type Node = { feature: number; bin: number; left: Node | null; right: Node | null; worth: number }

type Split = { readonly feature: number; readonly bin: number; readonly gain: number }
type Leaf = { readonly node: Node; readonly rows: Int32Array; readonly sums: Float64Array; readonly split: Split | null }

const bins = 32

/** Grows one tree, always at the leaf where most is to be won. */
export function growTree(data: Binned, pull: Pull, shape: TreeShape): Node {
  const root = newNode()
  const leaves: Leaf[] = [open(data, root, pull.rows, sumUp(data, pull, pull.rows), pull, shape)]
  while (leaves.length < shape.leaves) {
    const best = leaves.reduce<Leaf | null>((top, leaf) => ((leaf.split?.gain ?? 0) > (top?.split?.gain ?? 0) ? leaf : top), null)
    if (!best?.split) break
    leaves.splice(leaves.indexOf(best), 1, ...divide(data, best, best.split, pull, shape))
  }
  for (const leaf of leaves) leaf.node.worth = worthOf(leaf, pull, shape)
  return root
}

const newNode = (): Node => ({ feature: -1, bin: 0, left: null, right: null, worth: 0 })

function worthOf({ rows }: Leaf, { first, second }: Pull, shape: TreeShape): number {
  let [g, h] = [0, 0]
  for (const i of rows) {
    g += first[i] ?? 0
    h += second[i] ?? 0
  }
  const worth = Math.max(-3, Math.min(3, -g / (h + shape.pull)))
  return Number((worth * shape.rate).toFixed(4))
}

function divide(data: Binned, leaf: Leaf, split: Split, pull: Pull, shape: TreeShape): [Leaf, Leaf] {
  const offset = split.feature * data.rows
  const left = leaf.rows.filter(i => (data.bins[offset + i] ?? 0) <= split.bin)
  const right = leaf.rows.filter(i => (data.bins[offset + i] ?? 0) > split.bin)
  const small = left.length <= right.length ? left : right
  const smallSums = sumUp(data, pull, small)
  const largeSums = leaf.sums
  for (let i = 0; i < largeSums.length; i++) largeSums[i] = (largeSums[i] ?? 0) - (smallSums[i] ?? 0)
  const { node } = leaf
  node.feature = split.feature
  node.bin = split.bin
  node.left = newNode()
  node.right = newNode()
  const [leftSums, rightSums] = small === left ? [smallSums, largeSums] : [largeSums, smallSums]
  return [open(data, node.left, left, leftSums, pull, shape), open(data, node.right, right, rightSums, pull, shape)]
}

/** First and second derivatives of the rows, bin by bin for each feature. */
function sumUp(data: Binned, pull: Pull, rows: Int32Array): Float64Array {
  const sums = new Float64Array(pull.features.length * bins * 2)
  const count = rows.length
  // Gathered once, so that the many walks below run along memory.
  const first = new Float32Array(count)
  const second = new Float32Array(count)
  for (let n = 0; n < count; n++) {
    first[n] = pull.first[rows[n] as number] as number
    second[n] = pull.second[rows[n] as number] as number
  }
  for (let f = 0; f < pull.features.length; f++) {
    const from = (pull.features[f] ?? 0) * data.rows
    const column = data.bins.subarray(from, from + data.rows)
    const to = f * bins * 2
    for (let n = 0; n < count; n++) {
      const at = to + (column[rows[n] as number] as number) * 2
      sums[at] = (sums[at] as number) + (first[n] as number)
      sums[at + 1] = (sums[at + 1] as number) + (second[n] as number)
    }
  }
  return sums
}

function open(data: Binned, node: Node, rows: Int32Array, sums: Float64Array, pull: Pull, shape: TreeShape): Leaf {
  let best: Split | null = null
  let [g, h] = [0, 0]
  for (let b = 0; b < bins; b++) {
    g += sums[b * 2] ?? 0
    h += sums[b * 2 + 1] ?? 0
  }
  const whole = (g * g) / (h + shape.pull)
  for (const [f, feature] of pull.features.entries()) {
    let [gl, hl] = [0, 0]
    const last = data.edges[feature]?.length ?? 0
    for (let bin = 0; bin < last; bin++) {
      gl += sums[(f * bins + bin) * 2] ?? 0
      hl += sums[(f * bins + bin) * 2 + 1] ?? 0
      const hr = h - hl
      if (hl < shape.least || hr < shape.least) continue
      const gr = g - gl
      const gain = (gl * gl) / (hl + shape.pull) + (gr * gr) / (hr + shape.pull) - whole
      if (gain > 1e-3 && gain > (best?.gain ?? 0)) best = { feature, bin, gain }
    }
  }
  return { node, rows, sums, split: best }
}

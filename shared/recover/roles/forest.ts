/** Trees grown by boosting, as they lie in a file: one line a tree, its nodes from the root with the left side first. */
export type ForestFile = {
  /** What a row tells, in the order of its numbers. */
  readonly features: readonly string[]
  readonly classes: readonly string[]
  /** What each class is worth before any tree is asked. */
  readonly bias: readonly number[]
  /** `12<0.5` asks whether number 12 is at most 0.5, `=0.031` is a leaf; trees take turns through the classes. */
  readonly trees: string
}

/** The same, ready to be walked. Nodes of all trees lie in flat lists; the left side of a question follows it. */
export type Forest = {
  readonly classes: number
  readonly width: number
  readonly bias: readonly number[]
  readonly roots: Uint32Array
  /** The number that is asked for; -1 at a leaf. */
  readonly asks: Int16Array
  /** What it is held against; at a leaf, what the leaf is worth. */
  readonly values: Float64Array
  readonly rights: Uint32Array
}

/** Reads the trees of a file. */
export function readForest(file: ForestFile): Forest {
  const trees = file.trees.split('\n').filter(tree => tree !== '')
  const nodes = trees.map(tree => tree.split(' '))
  const count = nodes.reduce((sum, { length }) => sum + length, 0)
  const asks = new Int16Array(count)
  const values = new Float64Array(count)
  const rights = new Uint32Array(count)
  const roots = new Uint32Array(trees.length)
  let at = 0
  for (const [t, tokens] of nodes.entries()) {
    roots[t] = at
    const open: number[] = []
    for (const token of tokens) {
      const [ask = '', value = '0'] = token.split(/[<=]/)
      asks[at] = token.startsWith('=') ? -1 : Number(ask)
      values[at] = Number(value)
      if (asks[at] === -1) {
        const asked = open.pop()
        if (asked !== undefined) rights[asked] = at + 1
      } else open.push(at)
      at++
    }
  }
  return { classes: file.classes.length, width: file.features.length, bias: file.bias, roots, asks, values, rights }
}

/** The probability of each class for each row of numbers, row by row. */
export function askForest(forest: Forest, told: Float32Array): Float64Array<ArrayBuffer> {
  const rows = forest.width === 0 ? 0 : told.length / forest.width
  const { classes } = forest
  const out = new Float64Array(rows * classes)
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < classes; k++) out[row * classes + k] = forest.bias[k] ?? 0
    for (let t = 0; t < forest.roots.length; t++) {
      const at = row * classes + (t % classes)
      out[at] = (out[at] ?? 0) + walkTree(forest, t, told, row * forest.width)
    }
    toShares(out, row * classes, classes)
  }
  return out
}

function walkTree({ roots, asks, values, rights }: Forest, tree: number, told: Float32Array, from: number): number {
  let node = roots[tree] ?? 0
  for (let ask = asks[node] ?? -1; ask >= 0; ask = asks[node] ?? -1)
    node = (told[from + ask] ?? 0) <= (values[node] ?? 0) ? node + 1 : (rights[node] ?? 0)
  return values[node] ?? 0
}

/** Turns what classes are worth into probabilities, in place. */
export function toShares(out: Float64Array, from: number, count: number): void {
  let top = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k++) top = Math.max(top, out[from + k] ?? 0)
  let sum = 0
  for (let k = 0; k < count; k++) {
    const share = Math.exp((out[from + k] ?? 0) - top)
    out[from + k] = share
    sum += share
  }
  for (let k = 0; k < count; k++) out[from + k] = (out[from + k] ?? 0) / sum
}

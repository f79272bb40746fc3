import { type ForestFile, toShares } from '../../shared/recover/roles/forest.ts'
import { type Binned, binRows } from './bin-rows.ts'
import { seedChance } from './chance.ts'
import { growTree, type Node, type TreeShape } from './grow-tree.ts'

/** Rows to learn from: numbers row by row, the class of each, and how much each counts. */
export type Lesson = {
  readonly features: readonly string[]
  readonly classes: readonly string[]
  readonly told: Float32Array
  readonly answers: Uint8Array
  readonly weights: Float32Array
}

/** How a forest is grown. `columns` is the share of features that a tree may ask. */
export type ForestShape = TreeShape & { readonly rounds: number; readonly columns: number; readonly seed: number }

/** A grown forest, and the probabilities that it gives to the rows that it learnt from. */
export type Grown = { readonly forest: ForestFile; readonly guesses: Float64Array }

/** Grows trees by gradient boosting (softmax over the classes, histograms), the same on every run. */
export function growForest(lesson: Lesson, shape: ForestShape): Grown {
  const { features, classes, answers, weights } = lesson
  const rows = answers.length
  const data = binRows(lesson.told, rows, features.length)
  const chance = seedChance(shape.seed)
  const bias = classes.map((_, k) => biasOf(answers, weights, k))
  const worth = new Float64Array(rows * classes.length)
  for (let i = 0; i < rows; i++) worth.set(bias, i * classes.length)
  const shares = new Float64Array(worth.length)
  const trees: string[] = []
  const first = new Float64Array(rows)
  const second = new Float64Array(rows)
  for (let round = 0; round < shape.rounds; round++) {
    shares.set(worth)
    for (let i = 0; i < rows; i++) toShares(shares, i * classes.length, classes.length)
    for (const k of classes.keys()) {
      const chosen: number[] = []
      for (let i = 0; i < rows; i++) {
        const p = shares[i * classes.length + k] ?? 0
        const g = p - (answers[i] === k ? 1 : 0)
        // Rows that are understood by now teach little: a few of them stand for all.
        const keep = Math.abs(g) > 0.05 ? 0.8 : 0.12
        if (chance() >= keep) continue
        const weight = (weights[i] ?? 1) / keep
        first[i] = g * weight
        second[i] = Math.max(p * (1 - p), 1e-6) * weight
        chosen.push(i)
      }
      const asked = [...features.keys()].filter(() => chance() < shape.columns)
      const tree = growTree(data, { rows: Int32Array.from(chosen), features: asked, first, second }, shape)
      addWorth(data, tree, worth, k, classes.length)
      trees.push(writeNode(tree, data).join(' '))
    }
  }
  for (let i = 0; i < rows; i++) toShares(worth, i * classes.length, classes.length)
  return { forest: { features, classes, bias, trees: trees.join('\n') }, guesses: worth }
}

function biasOf(answers: Uint8Array, weights: Float32Array, k: number): number {
  let [mine, all] = [0, 0]
  for (const [i, answer] of answers.entries()) {
    all += weights[i] ?? 1
    if (answer === k) mine += weights[i] ?? 1
  }
  return Number(Math.log((mine + 1) / (all + 6)).toFixed(4))
}

function addWorth(data: Binned, tree: Node, worth: Float64Array, k: number, classes: number): void {
  for (let i = 0; i < data.rows; i++) {
    let node = tree
    while (node.left && node.right) node = (data.bins[node.feature * data.rows + i] ?? 0) <= node.bin ? node.left : node.right
    const at = i * classes + k
    worth[at] = (worth[at] ?? 0) + node.worth
  }
}

const writeNode = (node: Node, data: Binned): string[] =>
  node.left && node.right
    ? [`${node.feature}<${data.edges[node.feature]?.[node.bin] ?? 0}`, ...writeNode(node.left, data), ...writeNode(node.right, data)]
    : [`=${node.worth}`]

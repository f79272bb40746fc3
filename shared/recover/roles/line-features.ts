import { lineFacts } from './line-facts.ts'
import { lineRelations } from './line-relations.ts'
import type { Survey } from './survey.ts'

/** Facts of a line are told of its neighbours too, as many lines up and down. */
const neighbours = [-2, -1, 1, 2] as const

/** The names of what is told of a line, in the order of the numbers. */
export const lineFeatureNames: readonly string[] = [
  ...lineFacts.map(({ name }) => name),
  ...lineRelations.map(({ name }) => name),
  ...neighbours.flatMap(step => lineFacts.map(({ name }) => `${name}@${step}`)),
]

/** Tells of each line of a page what the model asks: a row of numbers a line. A neighbour that is not there counts as -1. */
export function tellLines(survey: Survey): Float32Array {
  const { page } = survey
  const own = lineFacts.length
  const width = lineFeatureNames.length
  const told = new Float32Array(page.lines.length * width)
  for (const [i, line] of page.lines.entries()) {
    for (const [f, { of }] of lineFacts.entries()) told[i * width + f] = of(line, page.columns.length)
    for (const [f, { of }] of lineRelations.entries()) told[i * width + own + f] = of(survey, i)
  }
  for (const i of page.lines.keys())
    for (const [n, step] of neighbours.entries()) {
      const at = i * width + own + lineRelations.length + n * own
      const there = i + step
      if (there < 0 || there >= page.lines.length) told.fill(-1, at, at + own)
      else told.set(told.subarray(there * width, there * width + own), at)
    }
  return told
}

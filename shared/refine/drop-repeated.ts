import { printRow } from '../model/print-row.ts'
import type { RefineStep } from './refine-step.ts'

/** Leaves out the rows that say in every column what a row before them says. Only rows of one print are spelled out, for few are. */
export const dropRepeated: RefineStep<'drop-repeated'> = ({ rows }) => {
  const prints = new Float64Array(rows.length)
  const [seen, twice] = [new Set<number>(), new Set<number>()]
  let n = 0
  for (const row of rows) {
    const print = printRow(row)
    prints[n++] = print
    if (seen.has(print)) twice.add(print)
    else seen.add(print)
  }
  if (twice.size === 0) return {}
  const kept: number[] = []
  const spelled = new Set<string>()
  n = 0
  for (const row of rows) {
    const at = n++
    if (twice.has(prints[at] ?? 0)) {
      const spelling = JSON.stringify(row)
      if (spelled.has(spelling)) continue
      spelled.add(spelling)
    }
    kept.push(at)
  }
  return { kept: Int32Array.from(kept) }
}

import type { Lines, Sum } from './find-sums.ts'

const mostLines = 2000
const leastBlocks = 2

type Block = { readonly head: number; readonly parts: readonly number[] }

/**
 * Where one line says that it is the total of all, and figures alone are too few to tell which of the others are totals themselves: the layer
 * between, in which each line either adds up the lines right after it (or before it), or stands for itself, when these come to the total in
 * every figure. Null where the lines have no such layer, or `sums` tells of one already.
 */
export function findLayers(lines: Lines, sums: readonly Sum[]): Sum[] | null {
  if (lines.count > mostLines) return null
  const said = Array.from({ length: lines.count }, (_, line) => lines.said(line))
  const totals = said.flatMap((word, line) => (word === 'nothing' ? [] : [line]))
  const [total] = totals
  if (total === undefined || totals.length > 1 || (total !== 0 && total !== lines.count - 1)) return null
  const rest = Array.from({ length: lines.count }, (_, line) => line).filter(line => line !== total)
  const known = sums.filter(({ line }) => line !== total)
  // What adds up plainly, or was found already, has no hidden layer.
  if (comesTo(lines, total, rest) || known.length >= leastBlocks) return null
  for (const order of [rest, [...rest].reverse()]) {
    const blocks = part(lines, order)
    const heads = blocks.map(({ head }) => head)
    if (blocks.filter(({ parts }) => parts.length > 0).length < leastBlocks || !comesTo(lines, total, heads)) continue
    const leaves = blocks.flatMap(({ head, parts }) => (parts.length > 0 ? parts : [head]))
    return [...blocks.filter(({ parts }) => parts.length > 0), { head: total, parts: leaves }]
      .map(({ head, parts }): Sum => ({ line: head, parts: [...parts].sort((a, b) => a - b), proven: true }))
      .sort((a, b) => a.line - b.line)
  }
  return null
}

/** Parts lines, in the order given, into heads with the shortest run after each that it adds up. */
function part(lines: Lines, order: readonly number[]): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < order.length; i++) {
    const head = order[i] ?? 0
    const parts = runAfter(lines, order, i)
    blocks.push({ head, parts })
    i += parts.length
  }
  return blocks
}

function runAfter(lines: Lines, order: readonly number[], at: number): readonly number[] {
  const head = order[at] ?? 0
  for (let end = at + 2; end < order.length; end++) {
    const parts = order.slice(at + 1, end + 1)
    if (comesTo(lines, head, parts)) return parts
    if (exceeds(lines, head, parts)) break
  }
  return []
}

const sumAt = (lines: Lines, parts: readonly number[], k: number): number =>
  parts.reduce((sum, line) => sum + (lines.value(line, k) || 0), 0)

/** True when a line is the sum of others in every figure, and has one that is not nothing. */
function comesTo(lines: Lines, line: number, parts: readonly number[]): boolean {
  let told = false
  for (let k = 0; k < lines.width; k++) {
    const printed = lines.value(line, k)
    const sum = sumAt(lines, parts, k)
    if (Math.abs((printed || 0) - sum) > lines.tolerance(k, parts.length) + Math.abs(printed || 0) * 1e-9) return false
    told ||= printed !== 0 && !Number.isNaN(printed)
  }
  return told
}

/** True when parts that are none below nothing have outgrown their head. */
function exceeds(lines: Lines, head: number, parts: readonly number[]): boolean {
  for (let k = 0; k < lines.width; k++) {
    const printed = lines.value(head, k) || 0
    const rises = parts.every(line => !(lines.value(line, k) < 0))
    if (rises && sumAt(lines, parts, k) > printed + 2 * lines.tolerance(k, parts.length) + Math.abs(printed) * 1e-6 + 3) return true
  }
  return false
}

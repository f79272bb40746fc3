import type { Box, Spot } from './box.ts'
import { holds, isSameBox, join, meets } from './box.ts'

const rowsInBlock = 64

/** Merged cells, found by place without walking through all of them. */
export type Merges = {
  readonly at: (spot: Spot) => Box | null
  readonly meeting: (box: Box) => readonly Box[]
  /** The smallest block around `box` that cuts no merged cell. */
  readonly grow: (box: Box) => Box
}

export function indexMerges(boxes: readonly Box[]): Merges {
  const blocks = new Map<number, Box[]>()
  for (const box of boxes)
    for (let block = Math.floor(box.r0 / rowsInBlock); block <= Math.floor(box.r1 / rowsInBlock); block++) {
      const held = blocks.get(block)
      if (held) held.push(box)
      else blocks.set(block, [box])
    }
  const meeting = (area: Box): readonly Box[] => {
    const found = new Set<Box>()
    // A whole column reaches over every block: then the blocks themselves are the shorter list.
    const first = Math.floor(area.r0 / rowsInBlock)
    const last = Math.floor(area.r1 / rowsInBlock)
    const near = last - first > blocks.size ? [...blocks.keys()].filter(block => block >= first && block <= last) : range(first, last)
    for (const block of near) for (const box of blocks.get(block) ?? []) if (meets(box, area)) found.add(box)
    return [...found]
  }
  const grow = (area: Box): Box => {
    let grown = area
    for (;;) {
      const next = meeting(grown).reduce(join, grown)
      if (isSameBox(next, grown)) return grown
      grown = next
    }
  }
  return { at: spot => blocks.get(Math.floor(spot.r / rowsInBlock))?.find(box => holds(box, spot)) ?? null, meeting, grow }
}

const range = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n)

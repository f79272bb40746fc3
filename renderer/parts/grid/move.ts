import type { Size, Spot } from './box.ts'
import type { Merges } from './merges.ts'

/** One step or page in a direction. */
export type Way = { readonly dr: number; readonly dc: number }

/** Where one stands after a step: merged cells are left at their far side and entered at their top left. `top` is -1 where headings can be stood on. */
export function step(from: Spot, way: Way, size: Size, merges: Merges, top: number): Spot {
  const merged = merges.at(from)
  const start: Spot = merged
    ? { r: way.dr > 0 ? merged.r1 : way.dr < 0 ? merged.r0 : from.r, c: way.dc > 0 ? merged.c1 : way.dc < 0 ? merged.c0 : from.c }
    : from
  return enter(keepInside({ r: start.r + way.dr, c: start.c + way.dc }, size, top), merges)
}

export const keepInside = (spot: Spot, size: Size, top: number): Spot => ({
  r: Math.max(top, Math.min(spot.r, size.rows - 1)),
  c: Math.max(0, Math.min(spot.c, size.columns - 1)),
})

/** A merged cell is one cell: whoever steps on a part of it stands at its top left. */
export function enter(spot: Spot, merges: Merges): Spot {
  const merged = merges.at(spot)
  return merged ? { r: merged.r0, c: merged.c0 } : spot
}

/** Answers at once where the cell is at hand, later where its page must be asked for. */
export type AskFilled = (spot: Spot) => boolean | Promise<boolean>

/**
 * The data edge as a spreadsheet knows it: inside a run of filled cells its last one, else the next filled cell, else the edge of the sheet.
 * Stops where it stands when the signal is raised.
 */
export async function findEdge(from: Spot, way: Way, size: Size, isFilled: AskFilled, signal: AbortSignal): Promise<Spot> {
  const next = (spot: Spot): Spot => ({ r: spot.r + way.dr, c: spot.c + way.dc })
  const isInside = (spot: Spot): boolean => spot.r >= 0 && spot.c >= 0 && spot.r < size.rows && spot.c < size.columns
  const ask = async (spot: Spot): Promise<boolean> => await isFilled(spot)
  if (!isInside(next(from))) return from
  const run = (isInside(from) ? await ask(from) : false) && (await ask(next(from)))
  let at = next(from)
  while (!signal.aborted) {
    const told = isFilled(at)
    const filled = typeof told === 'boolean' ? told : await told
    if (!run && filled) return at
    if (run && !filled) return { r: at.r - way.dr, c: at.c - way.dc }
    if (!isInside(next(at))) return at
    at = next(at)
  }
  return at
}

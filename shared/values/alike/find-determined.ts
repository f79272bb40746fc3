/** Which line of each kind a cell adds to; -1 where to none. Lines of all kinds are numbered through. */
export type LinesOf = readonly Int32Array[]

const [exact, tiny] = [1e-11, 1e-6]

/**
 * Tells which hidden cells could be worked out from the sums of their lines, if all sums and all other cells are known: those in which every
 * solution of the system agrees. A random vector is projected onto the solutions of the homogeneous system (conjugate gradients on the
 * normal equations); a cell that cannot move is 0 in it. Doubt counts as worked out.
 */
export function findDetermined(cells: readonly number[], lines: LinesOf, lineCount: number): number[] {
  const touched = numberLines(cells, lines, lineCount)
  const size = touched.reduce((most, ids) => ids.reduce((top, id) => Math.max(top, id + 1), most), 0)
  const draw = createDraw()
  const guess = Float64Array.from(cells, () => 1 + draw())
  const project = solve(touched, size, sum(touched, size, guess))
  return cells.filter((_, i) => Math.abs((guess[i] as number) - spread(touched, project, i)) < tiny)
}

/** The lines that hold a hidden cell, numbered from 0: for each kind the line of each cell. */
function numberLines(cells: readonly number[], lines: LinesOf, lineCount: number): Int32Array[] {
  const numberOf = new Int32Array(lineCount).fill(-1)
  let made = 0
  return lines.map(ids =>
    Int32Array.from(cells, cell => {
      const line = ids[cell] as number
      if (line < 0) return -1
      if (numberOf[line] === -1) numberOf[line] = made++
      return numberOf[line] as number
    }),
  )
}

/** The sums of the lines. */
function sum(touched: readonly Int32Array[], size: number, cells: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(size)
  for (const ids of touched)
    for (let i = 0; i < cells.length; i++)
      if ((ids[i] as number) >= 0) sums[ids[i] as number] = (sums[ids[i] as number] as number) + (cells[i] as number)
  return sums
}

/** What the lines of a cell give it back. */
function spread(touched: readonly Int32Array[], lines: Float64Array, i: number): number {
  let given = 0
  for (const ids of touched) if ((ids[i] as number) >= 0) given += lines[ids[i] as number] as number
  return given
}

/** Conjugate gradients for `A Aᵀ y = b`; the system always has a solution. */
function solve(touched: readonly Int32Array[], size: number, b: Float64Array): Float64Array {
  const y = new Float64Array(size)
  const rest = Float64Array.from(b)
  let way = Float64Array.from(b)
  let left = dot(rest, rest)
  const enough = Math.max(left, 1) * exact * exact
  const cells = touched[0]?.length ?? 0
  for (let step = 0; step < 20 * size + 100 && left > enough; step++) {
    const back = new Float64Array(cells)
    for (let i = 0; i < cells; i++) back[i] = spread(touched, way, i)
    const moved = sum(touched, size, back)
    const pace = left / dot(way, moved)
    for (let n = 0; n < size; n++) {
      y[n] = (y[n] as number) + pace * (way[n] as number)
      rest[n] = (rest[n] as number) - pace * (moved[n] as number)
    }
    const now = dot(rest, rest)
    way = rest.map((value, n) => value + (now / left) * (way[n] as number))
    left = now
  }
  return y
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let n = 0; n < a.length; n++) total += (a[n] as number) * (b[n] as number)
  return total
}

/** The same numbers on every run (Park and Miller's minimal standard generator). */
function createDraw(): () => number {
  let seed = 20_261_127
  return () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

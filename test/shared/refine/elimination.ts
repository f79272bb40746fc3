/** Exact elimination with fractions of whole numbers: the unknowns that all solutions of the equations agree on, by their places. */
export function solvable(equations: readonly (readonly bigint[])[]): number[] {
  const matrix = equations.map(row => [...row])
  const unknowns = matrix[0]?.length ?? 0
  const pivots: number[] = []
  let at = 0
  for (let c = 0; c < unknowns && at < matrix.length; c++) {
    const found = matrix.findIndex((row, r) => r >= at && row[c] !== 0n)
    if (found < 0) continue
    const [a, b] = [matrix[at] as bigint[], matrix[found] as bigint[]]
    matrix[at] = b
    matrix[found] = a
    for (const [r, row] of matrix.entries()) {
      const factor = row[c] as bigint
      const lead = (matrix[at] as bigint[])[c] as bigint
      if (r !== at && factor !== 0n) matrix[r] = row.map((value, n) => value * lead - ((matrix[at] as bigint[])[n] as bigint) * factor)
    }
    pivots.push(c)
    at++
  }
  return pivots.flatMap((c, r) => ((matrix[r] ?? []).every((value, n) => n === c || value === 0n) ? [c] : []))
}

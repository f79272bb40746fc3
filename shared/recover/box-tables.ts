import { Fault } from '../base/fault.ts'
import type { Grid, Merge } from '../model/grid.ts'
import { recoverGrid } from './recover-grid.ts'

/** Where the tables of a sheet lie, each from its heading to its last row; none where no table is found. */
export function boxTables(grid: Grid): Merge[] {
  try {
    const { r0, c0, r1, c1 } = recoverGrid(grid, null).summary.box
    return [{ r0, c0, r1, c1 }]
  } catch (thrown) {
    if (thrown instanceof Fault) return []
    throw thrown
  }
}

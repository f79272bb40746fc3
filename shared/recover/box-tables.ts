import type { Grid, Merge } from '../model/grid.ts'
import { planSheet } from './plan-sheet.ts'

/** Where the tables of a sheet lie, each from its heading to its last row, in reading order; none where no table is found. */
export const boxTables = (grid: Grid): Merge[] => planSheet(grid).map(({ box: { r0, c0, r1, c1 } }) => ({ r0, c0, r1, c1 }))

import { Fault } from '../base/fault.ts'
import type { Grid } from '../model/grid.ts'
import type { Recipe } from '../model/recovery.ts'
import type { Glossary } from './name-by-glossary.ts'
import { chooseTable, planBook } from './plan-book.ts'
import { type RecoveredTable, recoverBook } from './recover-book.ts'

/**
 * Recovers the table of one sheet; the largest where it holds several. Without a recipe one is found, and `glossary` names its columns;
 * with one its steps are run as they stand. Throws the faults `file/no-table` and `recipe/bad-step`.
 */
export function recoverGrid(grid: Grid, recipe: Recipe | null, glossary: Glossary = {}): RecoveredTable {
  const found = recipe ?? chooseTable(planBook([grid]))?.recipe
  if (!found) throw new Fault('file/no-table', { sheet: grid.name })
  return recoverBook([grid], found, recipe === null ? glossary : null)
}

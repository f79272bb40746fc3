import { roles } from '../../model/cell.ts'
import { groundCells, tellCells } from './cell-features.ts'
import { tellCellsAgain } from './cell-rounds.ts'
import { askForest, type Forest, type ForestFile, readForest } from './forest.ts'
import { tellLines } from './line-features.ts'
import { tellAgain } from './line-rounds.ts'
import type { Survey } from './survey.ts'

/** What was learnt from annotated sheets: lines first, then cells, each looked at twice. */
export type RoleModelFile = {
  readonly lines: ForestFile
  readonly linesAgain: ForestFile
  readonly cells: ForestFile
  readonly cellsAgain: ForestFile
}

/** The same, ready to be asked. */
export type RoleModel = { readonly [look in keyof RoleModelFile]: Forest }

export const readRoleModel = (file: RoleModelFile): RoleModel => ({
  lines: readForest(file.lines),
  linesAgain: readForest(file.linesAgain),
  cells: readForest(file.cells),
  cellsAgain: readForest(file.cellsAgain),
})

/** The probability of each role for each line of a page, line by line. */
export function guessLines(model: RoleModel, survey: Survey, told: Float32Array = tellLines(survey)): Float64Array {
  return askForest(model.linesAgain, tellAgain(survey, askForest(model.lines, told), told))
}

/** The probability of each role for each cell of a page, line by line from the left. */
export function guessCells(model: RoleModel, survey: Survey, lines: Float64Array): Float64Array<ArrayBuffer> {
  const ground = groundCells(survey, lines)
  const told = tellCells(ground)
  return askForest(model.cellsAgain, tellCellsAgain(ground, askForest(model.cells, told), told))
}

/** The likeliest of the roles whose probabilities begin at a place. */
export function likeliest(guessed: Float64Array, from: number): number {
  let best = 0
  for (let k = 1; k < roles.length; k++) if ((guessed[from + k] ?? 0) > (guessed[from + best] ?? 0)) best = k
  return best
}

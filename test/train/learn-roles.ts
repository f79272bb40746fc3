import { roles } from '../../shared/model/cell.ts'
import { cellFeatureNames, groundCells, tellCells } from '../../shared/recover/roles/cell-features.ts'
import { secondCellNames, tellCellsAgain } from '../../shared/recover/roles/cell-rounds.ts'
import { askForest, type ForestFile, readForest } from '../../shared/recover/roles/forest.ts'
import { lineFeatureNames } from '../../shared/recover/roles/line-features.ts'
import { secondFeatureNames, tellAgain } from '../../shared/recover/roles/line-rounds.ts'
import type { RoleModelFile } from '../../shared/recover/roles/role-model.ts'
import { seedChance } from './chance.ts'
import { type ForestShape, growForest } from './grow-forest.ts'
import { type Lesson, partOf, unknown } from './read-lessons.ts'

/** How the four forests are grown. Small leaves and few rounds: what fits these sheets only would fall on others. */
const shapes = {
  lines: { leaves: 12, pull: 2, least: 3, rate: 0.12, rounds: 70, columns: 0.2, seed: 7 },
  linesAgain: { leaves: 10, pull: 3, least: 4, rate: 0.12, rounds: 45, columns: 0.2, seed: 8 },
  cells: { leaves: 16, pull: 3, least: 6, rate: 0.12, rounds: 55, columns: 0.3, seed: 9 },
  cellsAgain: { leaves: 12, pull: 4, least: 8, rate: 0.12, rounds: 40, columns: 0.3, seed: 10 },
} as const satisfies { readonly [name: string]: ForestShape }

const parts = 3
/** Most lines (cells) of one role that one sheet may teach; long sheets would drown the others. */
const mostLines = 70
const mostCells = 100

type Taught = { readonly told: Float32Array; readonly answers: Uint8Array }

/** Learns the roles of lines and cells from annotated sheets. The second look learns from guesses made by models that never saw the sheet. */
export function learnRoles(lessons: readonly Lesson[]): RoleModelFile {
  const firstOf = (some: readonly Lesson[]): ForestFile =>
    grow(
      lineFeatureNames,
      some.map(({ told, lines }) => ({ told, answers: lines })),
      mostLines,
      shapes.lines,
    )
  const first = foldOut(
    lessons.map(lesson => ({ lesson, told: lesson.told })),
    some => firstOf(some.map(({ lesson }) => lesson)),
  )
  const linesTold = lessons.map((lesson, n) => ({
    lesson,
    told: tellAgain(lesson.survey, first.guesses[n] ?? new Float64Array(), lesson.told),
  }))
  const againOf = (some: readonly { lesson: Lesson; told: Float32Array }[]): ForestFile =>
    grow(
      secondFeatureNames,
      some.map(({ lesson, told }) => ({ told, answers: lesson.lines })),
      mostLines,
      shapes.linesAgain,
    )
  const again = foldOut(linesTold, againOf)
  const whole = lessons.flatMap((lesson, n) => {
    if (lesson.cells === null) return []
    const ground = groundCells(lesson.survey, again.guesses[n] ?? new Float64Array())
    return [{ lesson, ground, told: tellCells(ground), answers: lesson.cells }]
  })
  const cells = foldOut(whole, some => grow(cellFeatureNames, some, mostCells, shapes.cells))
  const wholeAgain = whole.map(({ ground, told, answers }, n) => ({
    told: tellCellsAgain(ground, cells.guesses[n] ?? new Float64Array(), told),
    answers,
  }))
  return {
    lines: first.forest,
    linesAgain: again.forest,
    cells: cells.forest,
    cellsAgain: grow(secondCellNames, wholeAgain, mostCells, shapes.cellsAgain),
  }
}

type Folded = { readonly forest: ForestFile; readonly guesses: readonly Float64Array[] }

/** Grows a forest on all, and for each part of them one on the others: its guesses are those of a stranger. */
function foldOut<Some extends { readonly lesson: Lesson; readonly told: Float32Array }>(
  all: readonly Some[],
  growOn: (some: readonly Some[]) => ForestFile,
): Folded {
  const guesses: Float64Array[] = []
  for (let part = 0; part < parts; part++) {
    const forest = readForest(growOn(all.filter(({ lesson }) => partOf(lesson, parts) !== part)))
    for (const [n, { lesson, told }] of all.entries()) if (partOf(lesson, parts) === part) guesses[n] = askForest(forest, told)
  }
  return { forest: growOn(all), guesses }
}

function grow(features: readonly string[], taught: readonly Taught[], most: number, shape: ForestShape): ForestFile {
  const width = features.length
  const chance = seedChance(shape.seed)
  const chosen: { from: Float32Array; row: number; answer: number; weight: number }[] = []
  for (const { told, answers } of taught) {
    const counts = roles.map((_, k) => answers.reduce((sum, answer) => sum + (answer === k ? 1 : 0), 0))
    for (const [row, answer] of answers.entries()) {
      if (answer === unknown) continue
      const keep = Math.min(1, most / (counts[answer] ?? 1))
      if (chance() < keep) chosen.push({ from: told, row, answer, weight: Math.sqrt(1 / keep) })
    }
  }
  const told = new Float32Array(chosen.length * width)
  for (const [n, { from, row }] of chosen.entries()) told.set(from.subarray(row * width, (row + 1) * width), n * width)
  return growForest(
    {
      ...{ features, classes: roles, told },
      answers: Uint8Array.from(chosen, ({ answer }) => answer),
      weights: Float32Array.from(chosen, ({ weight }) => weight),
    },
    shape,
  ).forest
}

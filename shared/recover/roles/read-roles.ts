import { type Role, roles } from '../../model/cell.ts'
import type { Sheet } from '../sheet-cells.ts'
import { type Page, readPage } from './page.ts'
import file from './role-model.json' with { type: 'json' }
import { guessCells, guessLines, likeliest, type RoleModel, readRoleModel } from './role-model.ts'
import { surveyPage } from './survey.ts'

/** A role and how likely it is. */
export type Guess = { readonly role: Role; readonly chance: number }

/** What the model takes the lines and cells of a sheet for. Rows that it did not look at have no guess. */
export type RoleGuesses = {
  readonly page: Page
  /** The likeliest role of a row; null where it is blank or was not looked at. */
  readonly line: (r: number) => Guess | null
  readonly lineChance: (r: number, role: Role) => number
  readonly cell: (r: number, c: number) => Guess | null
  readonly cellChance: (r: number, c: number, role: Role) => number
}

let shipped: RoleModel | null = null
const read = new WeakMap<Sheet, RoleGuesses>()

/** Asks the model what the lines and cells of a sheet are for. A sheet is asked about once; the model is unfolded with the first. */
export function readRoles(sheet: Sheet): RoleGuesses {
  const known = read.get(sheet)
  if (known) return known
  shipped ??= readRoleModel(file)
  const guesses = guessRoles(sheet, sheet.model ?? shipped)
  read.set(sheet, guesses)
  return guesses
}

function guessRoles(sheet: Sheet, model: RoleModel): RoleGuesses {
  const survey = surveyPage(readPage(sheet))
  const { page } = survey
  const lines = guessLines(model, survey)
  const lineAt = new Map(page.lines.map(({ r }, i) => [r, i * roles.length]))
  const cells = { places: new Map<number, number>(), guessed: new Float64Array(), asked: false }
  const placeOf = (r: number, c: number): number | undefined => {
    if (!cells.asked) {
      cells.asked = true
      cells.guessed = guessCells(model, survey, lines)
      let at = 0
      for (const { r: row, spots } of page.lines)
        for (const spot of spots) cells.places.set(row * sheet.columns + spot.c, at++ * roles.length)
    }
    return cells.places.get(r * sheet.columns + c)
  }
  return {
    page,
    line: r => toGuess(lines, lineAt.get(r)),
    lineChance: (r, role) => chanceAt(lines, lineAt.get(r), role),
    cell: (r, c) => {
      const place = placeOf(r, c)
      return toGuess(cells.guessed, place)
    },
    cellChance: (r, c, role) => {
      const place = placeOf(r, c)
      return chanceAt(cells.guessed, place, role)
    },
  }
}

function toGuess(guessed: Float64Array, from: number | undefined): Guess | null {
  if (from === undefined) return null
  const best = likeliest(guessed, from)
  return { role: roles[best] ?? 'data', chance: guessed[from + best] ?? 0 }
}

const chanceAt = (guessed: Float64Array, from: number | undefined, role: Role): number =>
  from === undefined ? 0 : (guessed[from + roles.indexOf(role)] ?? 0)

import type { Role } from '../../model/cell.ts'
import { filledIn, type Sheet, textAt } from '../sheet-cells.ts'
import { readRoles } from './read-roles.ts'
import { beginsAsTitle } from './role-words.ts'

/** Where the model sees the heading and the body of a table, and how sure it is of the heading. */
export type GuessedShape = {
  readonly headerRows: readonly number[]
  /** First and last row of the body. */
  readonly first: number
  readonly last: number
  /** The chance of the least certain line that settles the heading. */
  readonly chance: number
  /** Lines of the body, for telling the largest table. */
  readonly lines: number
}

type GuessedLine = { readonly r: number; readonly role: Role; readonly chance: number }

const isBody = ({ role }: GuessedLine): boolean => role === 'data' || role === 'derived' || role === 'group'

/**
 * The tables that the model sees on a sheet, top to bottom: each heading with the body under it. What says a heading again, as page breaks
 * do, goes on with its table; a body before any heading is a table of its own. Empty where it sees no body.
 */
export function guessShapes(sheet: Sheet): GuessedShape[] {
  const guesses = readRoles(sheet)
  const lines = guesses.page.lines.flatMap(({ r }): GuessedLine[] => {
    const guess = guesses.line(r)
    return guess === null ? [] : [{ r, ...guess }]
  })
  const said = new Set<string>()
  const parts: GuessedLine[][] = [[]]
  for (const [i, line] of lines.entries()) {
    const begins = line.role === 'header' && (parts.at(-1) ?? []).some(isBody)
    if (begins && !isSaidAgain(sheet, lines, i, said)) {
      parts.push([])
      said.clear()
    }
    if (line.role === 'header') said.add(spell(sheet, line.r))
    parts.at(-1)?.push(line)
  }
  return parts.flatMap(part => toShape(sheet, part) ?? [])
}

const spell = (sheet: Sheet, r: number): string =>
  filledIn(sheet, r)
    .map(c => `${c}:${textAt(sheet, r, c)}`)
    .join('|')

/** A run of heading lines of which one was said before heads the same table; one lone line in the midst of a body is no new heading. */
function isSaidAgain(sheet: Sheet, lines: readonly GuessedLine[], from: number, said: ReadonlySet<string>): boolean {
  for (let i = from; lines[i]?.role === 'header'; i++) if (said.has(spell(sheet, lines[i]?.r ?? 0))) return true
  return said.size > 0 && filledIn(sheet, lines[from]?.r ?? 0).length <= 1 && lines[from + 1]?.role !== 'header'
}

/** A body ends with values: a name or the number of a table at its end belongs to what follows. */
const endsBody = (sheet: Sheet, line: GuessedLine): boolean => {
  const filled = filledIn(sheet, line.r)
  return isBody(line) && line.role !== 'group' && !(filled.length === 1 && beginsAsTitle(textAt(sheet, line.r, filled[0] ?? 0)))
}

function toShape(sheet: Sheet, lines: readonly GuessedLine[]): GuessedShape | null {
  const at = lines.findIndex(({ role }) => role === 'header')
  const begin = lines.findIndex((line, i) => isBody(line) && i > at)
  const last = lines.findLast(line => endsBody(sheet, line))
  const first = lines[begin]
  if (!first || !last || last.r < first.r) return null
  const headerRows = at < 0 ? [] : lines.slice(at, begin).flatMap(({ r, role }) => (role === 'header' ? [r] : []))
  const settling = lines.slice(0, begin + 2)
  const chance = Math.min(...settling.map(line => line.chance))
  return { headerRows, first: first.r, last: last.r, chance, lines: lines.filter(isBody).length }
}

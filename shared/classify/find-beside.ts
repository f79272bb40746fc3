import { cellKind, type Grid, type Merge } from '../model/grid.ts'
import type { PersonalBeside, PersonalFinding } from '../model/personal.ts'
import { findPersonal } from './find-personal.ts'

/** Enough for every paper; a sheet on which no table was found at all may hold millions. */
const mostTexts = 5000
const shortest = 5
const surely = 0.6

/**
 * Finds personal data on a sheet beside its tables: in titles, notes and signatures, in what people noted on cells, and in the name of the
 * sheet. Each text is judged by itself, so that only what is distinctive alone is told.
 */
export function findBeside(grid: Grid, tables: readonly Merge[]): readonly PersonalBeside[] {
  const found: PersonalBeside[] = [...look('sheet-name', grid.name, null)]
  for (const { text, r, c } of grid.comments ?? []) found.push(...look('comment', text, { r, c }))
  let left = mostTexts
  for (let r = 0; r < grid.rows && left > 0; r++) {
    const across = tables.filter(({ r0, r1 }) => r >= r0 && r <= r1)
    for (let c = 0; c < grid.cells.width(r) && left > 0; c++) {
      if (grid.cells.kindAt(r, c) === cellKind.blank || across.some(({ c0, c1 }) => c >= c0 && c <= c1)) continue
      left--
      found.push(...look('paper', grid.cells.textAt(r, c), { r, c }))
    }
  }
  return found
}

function look(where: PersonalBeside['where'], text: string, at: PersonalBeside['at']): readonly PersonalBeside[] {
  const findings = findInText(text)
  return findings.length === 0 ? [] : [{ where, at, findings }]
}

/** What a text holds of people by itself, whatever stands around it. */
export const findInText = (text: string): readonly PersonalFinding[] =>
  text.length < shortest
    ? []
    : findPersonal([{ name: '', label: '', type: 'string', unit: null }], [[text]]).filter(({ confidence }) => confidence >= surely)

import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Role } from '../../shared/model/cell.ts'
import { layPaper, linesOf } from '../sheets/kit/lay-paper.ts'
import type { PaperSheet } from '../sheets/kit/paper-sheet.ts'
import type { Annotated } from './read-lessons.ts'

const folder = join(import.meta.dirname, '..', 'sheets')
const letters: { readonly [letter: string]: Role } = { M: 'metadata', H: 'header', G: 'group', d: 'data', S: 'derived', N: 'notes' }

/** The sheets of the house with their roles, told as the corpora tell them: the words of a line of totals are a group. */
export async function readOurSheets(): Promise<Annotated[]> {
  const files = globSync('*/sheet.ts', { cwd: folder }).sort()
  const sheets = await Promise.all(
    files.map(async file => {
      const { sheet } = (await import(pathToFileURL(join(folder, file)).href)) as { readonly sheet: PaperSheet }
      return { file, sheet }
    }),
  )
  // Where a sheet holds several tables, its roles are told for one of them only.
  return sheets.filter(({ sheet }) => !sheet.questions?.includes('several-tables')).map(({ file, sheet }) => annotate(file, sheet))
}

function annotate(name: string, sheet: PaperSheet): Annotated {
  const grid = layPaper(sheet)
  const drawn = linesOf(sheet.roles).map(line => line.split(' ').map(letter => letters[letter] ?? null))
  const isFigure = (r: number, c: number): boolean => /^[\d.,()%\s๐-๙-]+$/.test(grid.cells.textAt(r, c))
  const cellAt = (r: number, c: number): Role | null => {
    const role = drawn[r]?.[c] ?? null
    return role === 'derived' && !isFigure(r, c) && drawn[r]?.every(other => other === null || other === 'derived') ? 'group' : role
  }
  const lineAt = (r: number): Role | null => {
    const roles = (drawn[r] ?? []).filter(role => role !== null)
    if (roles.length > 0 && roles.every(role => role === 'derived')) return 'derived'
    const counts = Map.groupBy(
      roles.filter(role => role !== 'derived'),
      role => role,
    )
    return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
  }
  return { file: name, sheet: '', book: name, grid, lineAt, cellAt }
}

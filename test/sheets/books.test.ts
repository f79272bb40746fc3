import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { countCells } from '../../shared/model/grid.ts'
import { paintSheet } from '../../shared/recover/paint-sheet.ts'
import { planSheet } from '../../shared/recover/plan-sheet.ts'
import { recoverBook } from '../../shared/recover/recover-book.ts'
import { linesOf } from './kit/lay-paper.ts'
import type { PaperBook } from './kit/paper-book.ts'
import { layBook, recoverAll, tellTables } from './kit/tell-book.ts'

const files = globSync('*/book.ts', { cwd: import.meta.dirname }).sort()
const books = await Promise.all(
  files.map(async file => {
    const { book } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as { readonly book: PaperBook }
    return { name: dirname(file), book }
  }),
)

describe.each(books)('$name: $book.why', ({ book }) => {
  const grids = layBook(book)
  const recovered = recoverAll(grids)

  it('comes out as the paper meant it', () => {
    expect(tellTables(recovered)).toEqual(
      book.tables.map(table => ({
        sheets: table.sheets,
        columns: table.columns,
        table: linesOf(table.table),
        proofs: table.proofs ?? 0,
        differs: table.differs ?? [],
        lifted: table.lifted ?? [],
        findings: table.findings ?? [],
        questions: table.questions ?? [],
      })),
    )
  })

  it('gives each cell of each sheet one role', () => {
    for (const grid of grids) expect(paintSheet(grid, planSheet(grid)).marks.filter(mark => mark !== 0).length).toBe(countCells(grid))
  })

  it('comes out the same when its own recipes are run again', () => {
    for (const one of recovered) expect(recoverBook(grids, one.summary.recipe)).toEqual(one)
  })

  it('says the same wherever its tables stand on their sheets', () => {
    const moved = recoverAll(layBook(book, i => [(i % 3) + 1, i % 2]))
    expect(tellTables(moved).map(({ table, columns, questions }) => ({ table, columns, questions }))).toEqual(
      book.tables.map(({ table, columns, questions }) => ({ table: linesOf(table), columns, questions: questions ?? [] })),
    )
  })
})

import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { countCells } from '../../shared/model/grid.ts'
import { recoverGrid } from '../../shared/recover/recover-grid.ts'
import { layPaper, linesOf } from './kit/lay-paper.ts'
import { moveSheet } from './kit/move-sheet.ts'
import type { PaperSheet } from './kit/paper-sheet.ts'
import { tellRecovered } from './kit/tell-recovered.ts'

const files = globSync('*/sheet.ts', { cwd: import.meta.dirname }).sort()
const sheets = await Promise.all(
  files.map(async file => {
    const { sheet } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as { readonly sheet: PaperSheet }
    return { name: dirname(file), sheet }
  }),
)

describe.each(sheets)('$name: $sheet.why', ({ sheet }) => {
  const grid = layPaper(sheet)
  const recovered = recoverGrid(grid, null)

  it('comes out as the paper meant it', () => {
    expect(tellRecovered(recovered)).toEqual({
      roles: linesOf(sheet.roles),
      columns: sheet.columns,
      table: linesOf(sheet.table),
      proofs: sheet.proofs ?? [],
      lifted: sheet.lifted ?? [],
      findings: sheet.findings ?? [],
      questions: sheet.questions ?? [],
    })
  })

  it('has one role for each cell that holds something, and says how many', () => {
    const filled = countCells(grid)
    const drawn = tellRecovered(recovered)
      .roles.join(' ')
      .split(' ')
      .filter(letter => letter !== '.').length
    expect(drawn).toBe(filled)
    expect(Object.values(recovered.summary.roleCount).reduce((sum, n) => sum + n, 0)).toBe(filled)
  })

  it('comes out the same when its own recipe is run again', () => {
    expect(recoverGrid(grid, recovered.summary.recipe)).toEqual(recovered)
  })

  it('says the same wherever on the sheet it stands', () => {
    const moved = recoverGrid(layPaper({ ...sheet, ...moveSheet(sheet, 3, 2) }), null)
    const { table, columns, questions } = tellRecovered(moved)
    expect({ table, columns, questions }).toEqual({ table: linesOf(sheet.table), columns: sheet.columns, questions: sheet.questions ?? [] })
  })

  it('has the steps that its layout calls for', () => {
    const names = recovered.summary.recipe.steps.filter(({ on }) => on).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...(sheet.steps ?? [])]))
  })
})

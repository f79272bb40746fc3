import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellFeatureNames } from '../../../../shared/recover/roles/cell-features.ts'
import { secondCellNames } from '../../../../shared/recover/roles/cell-rounds.ts'
import { lineFeatureNames } from '../../../../shared/recover/roles/line-features.ts'
import { secondFeatureNames } from '../../../../shared/recover/roles/line-rounds.ts'
import { readRoles } from '../../../../shared/recover/roles/read-roles.ts'
import file from '../../../../shared/recover/roles/role-model.json' with { type: 'json' }
import { tellRoles } from '../../../../shared/recover/roles/tell-roles.ts'
import { toTextGrid } from '../../../../shared/recover/roles/text-grid.ts'
import { readSheet } from '../../../../shared/recover/sheet-cells.ts'
import { drawForms } from '../../../train/thai-forms.ts'

describe('the model', () => {
  it('was learnt from what the program tells of lines and cells today; if not: npm run train:roles', () => {
    expect({ lines: file.lines.features, again: file.linesAgain.features }).toEqual({ lines: lineFeatureNames, again: secondFeatureNames })
    expect({ cells: file.cells.features, again: file.cellsAgain.features }).toEqual({ cells: cellFeatureNames, again: secondCellNames })
  })

  it('knows Thai forms that it did not learn from', () => {
    let [right, lines] = [0, 0]
    for (const { grid, lineAt } of drawForms(40, 991_000))
      for (const [r, role] of tellRoles(grid).lines.entries()) {
        if (lineAt(r) === null) continue
        lines++
        if (role === lineAt(r)) right++
      }
    expect(right / lines).toBeGreaterThan(0.95)
  })
})

const words = fc.constantFrom(
  '',
  '',
  'รวม',
  'จังหวัด',
  'น่าน',
  'ที่มา : กรม',
  'Total',
  'Table 1. Cars',
  '1/ note',
  '(X)',
  '-',
  '2560',
  '1,234',
  '12.5',
  '100.0',
  '07',
  ' a ',
)
const grids = fc.array(fc.array(words, { minLength: 0, maxLength: 6 }), { minLength: 1, maxLength: 14 })

describe('the roles that are told', () => {
  it('are one for each cell that holds something, and one for each such line, the same on every run', () => {
    fc.assert(
      fc.property(grids, texts => {
        const grid = toTextGrid('a', texts)
        const told = tellRoles(grid)
        const filled = texts.flatMap((line, r) => line.flatMap((text, c) => (text.trim() === '' ? [] : [`${r},${c}`])))
        expect(told.cells.map(({ r, c }) => `${r},${c}`)).toEqual(filled)
        expect(told.lines.map(role => role !== null)).toEqual(texts.map(line => line.some(text => text.trim() !== '')))
        expect(tellRoles(grid)).toEqual(told)
      }),
      { numRuns: 60 },
    )
  })

  it('cost no more for a sheet of full height than for its ends and a sample', () => {
    const texts = Array.from({ length: 200_000 }, (_, r) => (r === 0 ? ['จังหวัด', 'ปี', 'จำนวน'] : [`ก${r}`, '2560', `${r * 7}`]))
    const { page, line } = readRoles(readSheet(toTextGrid('a', texts)))
    expect(page.lines.length).toBeLessThanOrEqual(1501)
    expect([line(0)?.role, line(100)?.role, line(199_999)?.role]).toEqual(['header', 'data', 'data'])
  })
})

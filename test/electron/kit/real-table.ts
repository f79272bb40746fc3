import { writeRecovered } from '../../../electron/db/recovered.ts'
import type { Office } from '../../../electron/desk/office.ts'
import type { Cell } from '../../../shared/model/cell.ts'
import { cellsOfLines, type Grid } from '../../../shared/model/grid.ts'
import { recoverGrid } from '../../../shared/recover/recover-grid.ts'

const word = (text: string): Cell => ({ kind: 'text', value: text, text })
const figure = (value: number): Cell => ({ kind: 'number', value, text: String(value) })
export const provinces = ['กระบี่', 'ชุมพร', 'ตรัง', 'พังงา', 'ภูเก็ต', 'ระนอง']
export const carsGrid: Grid = {
  ...{ name: 'ม.ค.59', rows: 8, columns: 3, merges: [], hiddenRows: [], hiddenColumns: [] },
  cells: cellsOfLines([
    [word('จังหวัด'), word('รถยนต์'), word('รถจักรยานยนต์')],
    ...provinces.map((name, i) => [word(name), figure(100 + i), figure(2000 + i * 7)]),
    [word('รวม'), figure(615), figure(12_105)],
  ]),
}

/** Makes the table of a draft anew from a real grid, as the desk would have recovered it. */
export async function withRealTable(office: Office, version: string): Promise<void> {
  const path = office.vault.tempPath('.sqlite')
  const recovered = recoverGrid(carsGrid, null)
  const tableSha = writeRecovered(path, recovered)
  const { sha256 } = await office.vault.adoptRecovered(path)
  const before = office.recipes.at(version, 0)
  if (before) office.recipes.add({ ...before, n: 1, summary: recovered.summary, recovered: sha256, tableSha })
  office.versions.change(version, { recipeAt: 1 })
}

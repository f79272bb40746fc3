import type { Profile } from '../../describe/profile.ts'
import { toAddress } from '../../model/cell.ts'
import type { CatalogueFile } from '../catalogue-entry.ts'
import type { ReadEntry } from './read-catalogue.ts'
import { judgeRow, readCells } from './read-cells.ts'
import type { Remark } from './remark.ts'
import type { TypeSheets } from './template.ts'
import type { TextSheet } from './text-sheet.ts'

type ReadFileRow = { readonly dataset: string; readonly file: CatalogueFile | null; readonly remarks: readonly Remark[] }

/** Reads a file from its row; it belongs to the dataset whose name it carries. */
export function readFileRow(
  profile: Profile,
  { type, files }: TypeSheets,
  sheet: TextSheet,
  r: number,
  taken: ReadonlyMap<string, ReadEntry>,
): ReadFileRow {
  const { columns } = files
  const textOf = (key: string): string => (sheet.rows[r]?.[columns.indexOf(key)] ?? '').trim()
  const resourceColumns = columns.map(key => (key.startsWith('resource_') && key !== 'resource_name' && key !== 'resource_url' ? key : ''))
  const { values, remarks: ofCells } = readCells(profile, { data_type: type }, resourceColumns, sheet, r)
  const remarks = [...ofCells, ...judgeRow(profile, values, resourceColumns, sheet, r, ofCells, 'file')]
  const tell = (key: string, code: Remark['code'], value: string): void => {
    remarks.push({
      sheet: sheet.name,
      at: toAddress(r, columns.indexOf(key)),
      key,
      code,
      facts: { value: value.slice(0, 80) },
      stops: true,
    })
  }
  const [dataset, name, url] = [textOf('dataset_name'), textOf('resource_name'), textOf('resource_url')]
  if (!taken.has(dataset)) tell('dataset_name', 'file-of-nobody', dataset)
  if (name === '') tell('resource_name', 'file-without-name', dataset)
  if (url !== '' && !/^https?:\/\/[^\s]+$/i.test(url)) tell('resource_url', 'file-address', url)
  const { data_type: _ofTheSheet, ...fields } = values
  const file = remarks.some(remark => remark.stops) ? null : { name, url, about: textOf('description'), format: textOf('format'), fields }
  return { dataset, file, remarks }
}

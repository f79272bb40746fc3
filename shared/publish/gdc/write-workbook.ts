import { fieldApplies } from '../../describe/field-applies.ts'
import { levelCodes } from '../../describe/labels.ts'
import type { Field, Profile } from '../../describe/profile.ts'
import type { CatalogueEntry, CatalogueFile } from '../catalogue-entry.ts'
import { toCellText } from './cell-text.ts'
import { type TypeSheets, type WorkbookLine, workbookRows, workbookSheets } from './template.ts'
import type { TextSheet } from './text-sheet.ts'

/**
 * The catalogue as the import workbook of thai_gdc: for each type of dataset a sheet of datasets and one of files, columns by place, the
 * heading in row 4, hints in row 5, data from row 6. A dataset whose type is none of the five has no sheet; it is counted in `left`.
 */
export function writeGdcWorkbook(
  profile: Profile,
  line: WorkbookLine,
  entries: readonly CatalogueEntry[],
): { readonly sheets: readonly TextSheet[]; readonly left: number } {
  const fields = new Map(profile.fields.map(field => [field.key, field]))
  const known = new Set(workbookSheets[line].map(({ type }) => type))
  const sheets = workbookSheets[line].flatMap(one => {
    const own = entries.filter(({ description }) => description.data_type === one.type)
    return [toMeta(one, fields, own), toFiles(one, fields, own)]
  })
  return { sheets, left: entries.filter(({ description }) => !known.has(String(description.data_type ?? ''))).length }
}

type Fields = ReadonlyMap<string, Field>

function toMeta({ type, meta }: TypeSheets, fields: Fields, entries: readonly CatalogueEntry[]): TextSheet {
  const rows = entries.map(entry =>
    meta.columns.map(key => {
      if (key === 'd_type') return type
      if (key === 'data_classification') return entry.level === null ? '' : levelCodes[entry.level]
      const field = fields.get(key)
      return field && fieldApplies(field, entry.description) ? toCellText(field, entry.description) : ''
    }),
  )
  return { name: meta.sheet, rows: [...toHead(meta.columns, `บัญชีข้อมูล: ${type}`, fields), ...rows] }
}

function toFiles({ type, files }: TypeSheets, fields: Fields, entries: readonly CatalogueEntry[]): TextSheet {
  const rows = entries.flatMap(entry => entry.files.map(file => files.columns.map(key => toFileText(key, entry, file, fields))))
  return { name: files.sheet, rows: [...toHead(files.columns, `ไฟล์ของชุดข้อมูล: ${type}`, fields), ...rows] }
}

function toFileText(key: string, entry: CatalogueEntry, file: CatalogueFile, fields: Fields): string {
  const field = fields.get(key)
  switch (key) {
    case 'dataset_name':
      return String(entry.description.name ?? '')
    case 'resource_name':
      return file.name
    case 'resource_url':
      return file.url
    case 'description':
      return file.about
    case 'format':
      return file.format
    default:
      return field === undefined ? '' : toCellText(field, file.fields)
  }
}

const ownHints: { readonly [key: string]: string } = {
  d_type: 'ประเภทชุดข้อมูล',
  data_classification: 'ระดับชั้นข้อมูล',
  dataset_name: 'ชื่อในที่อยู่เว็บของชุดข้อมูล',
  resource_name: 'ชื่อไฟล์',
  resource_url: 'ที่อยู่เว็บของไฟล์',
  description: 'คำอธิบายไฟล์',
  format: 'รูปแบบ',
}

/** The rows above the data. What stands in rows 1 to 3 is for people; the importer begins at row 4. */
function toHead(columns: readonly string[], title: string, fields: Fields): readonly (readonly string[])[] {
  const hints = columns.map(key => {
    const field = fields.get(key)
    const words = ownHints[key] ?? field?.th ?? ''
    return `${words}${field?.required ? ' *' : ''}${field?.kind === 'date' ? ' (ปี พ.ศ.-เดือน-วัน)' : ''}`
  })
  const blank = Array.from({ length: workbookRows.heading - 2 }, (): readonly string[] => [])
  return [[title], ...blank, columns, hints]
}

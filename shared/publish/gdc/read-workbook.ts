import type { Profile } from '../../describe/profile.ts'
import { toAddress } from '../../model/cell.ts'
import { checkColumns, countColumns } from './check-columns.ts'
import type { CatalogueRead, ReadEntry } from './read-catalogue.ts'
import { readFileRow } from './read-file-row.ts'
import { readMetaRow } from './read-meta-row.ts'
import type { Remark } from './remark.ts'
import { type TypeSheets, type WorkbookLine, workbookRows, workbookSheets } from './template.ts'
import type { TextSheet } from './text-sheet.ts'

/**
 * Reads the import workbook of thai_gdc, of either line. A sheet with wrong columns, a row that lacks what it cannot be without, a value
 * that is none, is named with sheet and cell and left out; the rest is taken.
 */
export function readGdcWorkbook(profile: Profile, sheets: readonly TextSheet[]): CatalogueRead {
  const line = findLine(sheets)
  const known = workbookSheets[line]
  const find = (name: string): TextSheet | undefined => sheets.find(sheet => sheet.name.trim().toLowerCase() === name.toLowerCase())
  const remarks: Remark[] = []
  const rows: MetaRow[] = []
  for (const one of known) {
    const sheet = find(one.meta.sheet)
    if (sheet === undefined) continue
    const wrong = checkColumns(sheet, one.meta.columns)
    if (wrong.length > 0) remarks.push(...wrong)
    else rows.push(...listRows(sheet).map(r => ({ one, sheet, r })))
  }
  if (!known.some(({ meta }) => find(meta.sheet)))
    remarks.push({ ...whole, code: 'no-sheets', facts: { wanted: known.map(({ meta }) => meta.sheet).join(', ') } })
  else if (rows.length === 0 && remarks.length === 0) remarks.push({ ...whole, code: 'no-datasets', facts: {} })
  const taken = new Map<string, ReadEntry>()
  let refused = 0
  for (const { one, sheet, r } of rows) {
    const read = readMetaRow(profile, one, sheet, r)
    const name = String(read.entry.description.name ?? '')
    const twice = taken.has(name)
      ? [{ ...placeOf(sheet, r, 0), key: 'name', code: 'name-twice', facts: { value: name }, stops: true } as const]
      : []
    remarks.push(...read.remarks, ...twice)
    if ([...read.remarks, ...twice].some(remark => remark.stops)) refused++
    else taken.set(name, read.entry)
  }
  const entries = [...readFiles(profile, known, find, taken, remarks).values()]
  return { form: `thai_gdc ${line}`, entries, refused, remarks }
}

type MetaRow = { readonly one: TypeSheets; readonly sheet: TextSheet; readonly r: number }

const whole = { sheet: '', at: '', key: '', stops: true } as const
const placeOf = (sheet: TextSheet, r: number, c: number) => ({ sheet: sheet.name, at: toAddress(r, c) })

/** Rows from the first of the data that hold anything. */
const listRows = (sheet: TextSheet): readonly number[] =>
  sheet.rows.flatMap((row, r) => (r >= workbookRows.first - 1 && row.some(text => text.trim() !== '') ? [r] : []))

/** Line 2.10 has one column more, of the level; its name says so where it was not translated. */
function findLine(sheets: readonly TextSheet[]): WorkbookLine {
  const says = workbookSheets['2.10'].some(({ meta }) => {
    const sheet = sheets.find(one => one.name.trim().toLowerCase() === meta.sheet.toLowerCase())
    const heading = sheet?.rows[workbookRows.heading - 1] ?? []
    return heading.some(text => /^(?:data_classification|ระดับชั้นข้อมูล)/.test(text.trim())) || countColumns(sheet) === meta.columns.length
  })
  return says ? '2.10' : '2.1.0'
}

function readFiles(
  profile: Profile,
  known: readonly TypeSheets[],
  find: (name: string) => TextSheet | undefined,
  taken: Map<string, ReadEntry>,
  remarks: Remark[],
): Map<string, ReadEntry> {
  for (const one of known) {
    const sheet = find(one.files.sheet)
    if (sheet === undefined) {
      if (find(one.meta.sheet)) remarks.push({ ...whole, sheet: one.files.sheet, code: 'sheet-missing', facts: {}, stops: false })
      continue
    }
    const wrong = checkColumns(sheet, one.files.columns)
    remarks.push(...wrong)
    if (wrong.length > 0) continue
    for (const r of listRows(sheet)) {
      const read = readFileRow(profile, one, sheet, r, taken)
      remarks.push(...read.remarks)
      const entry = taken.get(read.dataset)
      if (entry && read.file) taken.set(read.dataset, { ...entry, files: [...entry.files, read.file] })
    }
  }
  return taken
}

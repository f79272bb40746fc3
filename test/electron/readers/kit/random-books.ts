import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { type CellObject, utils, type WorkSheet, write } from 'xlsx'

/** A cell before somebody writes it. `of` says what it holds, `look` is a place in the list of formats. */
export type Planned = {
  readonly r: number
  readonly c: number
  readonly of: 'text' | 'number' | 'flag' | 'error' | 'sum' | 'day' | 'runs'
  readonly text: string
  readonly number: number
  readonly look: number
}

export type Plan = {
  readonly cells: readonly Planned[]
  readonly merges: readonly (readonly [r: number, c: number, rows: number, columns: number])[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly isHidden: boolean
  readonly comments: readonly (readonly [r: number, c: number, text: string])[]
}

const formats = [
  'General',
  '0',
  '0.00',
  '#,##0',
  '#,##0.00;(#,##0.00)',
  '0%',
  'dd/mm/yyyy',
  'd mmm yy',
  '@',
  '0.00E+00',
  '[h]:mm',
  '"ราย "#,##0',
  '# ?/?',
]
const errors = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!']

const letters = fc.stringMatching(/^[ก-๙A-Za-z0-9 <>&"'.,_x\n\t;-]{1,14}$/)
const numbers = fc.oneof(
  fc.integer(),
  fc.nat(70_000),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.nat(9_999_999).map(n => n / 100),
  fc.constantFrom(0, 1e15, 1e21, 1.5e-9, 0.1 + 0.2, 123_456_789_012, -0.00001234),
)

const planned: fc.Arbitrary<Planned> = fc.record({
  r: fc.nat(30),
  c: fc.oneof(fc.nat(8), fc.nat(60)),
  of: fc.constantFrom('text', 'number', 'number', 'flag', 'error', 'sum', 'day', 'runs'),
  text: fc.oneof(letters, fc.constantFrom('_x000D_', 'a&amp;b', '  ', '๑๒๓', 'น้ำ', '😀', '#N/A', '=1+1')),
  number: numbers,
  look: fc.nat(formats.length - 1),
})

const comment = fc.stringMatching(/^[ก-๙A-Za-z0-9][ก-๙A-Za-z0-9 <>&"'.,\n-]{0,20}[ก-๙A-Za-z0-9]$/)

/** Sheets of cells of every kind, with merges, hidden lines and comments. */
export const plans: fc.Arbitrary<readonly Plan[]> = fc.array(
  fc.record({
    cells: fc.uniqueArray(planned, { maxLength: 60, selector: ({ r, c }) => `${r}/${c}` }),
    merges: fc
      .array(fc.tuple(fc.nat(20), fc.nat(6), fc.nat(3), fc.nat(3)), { maxLength: 4 })
      .map(all =>
        all.filter(([r, c, rows, columns], i) => rows + columns > 0 && !all.slice(0, i).some(other => touch(other, [r, c, rows, columns]))),
      ),
    hiddenRows: fc.uniqueArray(fc.nat(30), { maxLength: 3 }),
    hiddenColumns: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
    isHidden: fc.boolean(),
    comments: fc.uniqueArray(fc.tuple(fc.nat(42), fc.nat(8), comment), { maxLength: 4, selector: ([r, c]) => `${r}/${c}` }),
  }),
  { minLength: 1, maxLength: 3 },
)

type Box = readonly [r: number, c: number, rows: number, columns: number]
const touch = ([ar, ac, ah, aw]: Box, [br, bc, bh, bw]: Box): boolean => ar <= br + bh && br <= ar + ah && ac <= bc + bw && bc <= ac + aw

const nameOf = (i: number): string => `แผ่น <${i + 1}>`

function toObject({ of, text, number, look }: Planned): CellObject {
  const z = formats[look] ?? 'General'
  if (of === 'flag') return { t: 'b', v: number > 0 }
  if (of === 'error') return { t: 'e', v: [0x2a, 0x17, 0x07, 0x0f, 0x1d, 0x24, 0x00][look % 7] ?? 0x2a }
  if (of === 'sum') return { t: 'n', v: number, f: 'SUM(A1:B2)', z }
  if (of === 'day') return { t: 'n', v: Math.abs(Math.trunc(number)) % 60_000, z: 'dd/mm/yyyy' }
  return of === 'number' ? { t: 'n', v: number, z } : { t: 's', v: text }
}

/** The plan as the library writes it. */
export function writeByLibrary(sheets: readonly Plan[], shared: boolean): Buffer {
  const book = utils.book_new()
  for (const [i, { cells, merges, hiddenRows, hiddenColumns, comments }] of sheets.entries()) {
    const sheet: WorkSheet = { '!ref': 'A1:BJ43' }
    // Of a text that stands in its own cell the library reads entities twice over.
    for (const cell of cells) sheet[utils.encode_cell(cell)] = toObject(shared ? cell : { ...cell, text: cell.text.replaceAll('&', '+') })
    sheet[utils.encode_cell({ r: 39, c: 0 })] = { t: 's', v: 'ท้าย' }
    // The library does not read names of authors in letters of their own.
    for (const [r, c, text] of comments) {
      const cell: CellObject = sheet[utils.encode_cell({ r, c })] ?? { t: 'z' }
      sheet[utils.encode_cell({ r, c })] = { ...cell, c: [{ a: 'Somchai', t: r % 2 === 0 ? text : `Somchai:\n${text}` }] }
    }
    sheet['!merges'] = merges.map(([r, c, rows, columns]) => ({ s: { r, c }, e: { r: r + rows, c: c + columns } }))
    const rows: { hidden?: boolean }[] = []
    for (const r of hiddenRows) rows[r] = { hidden: true }
    const columns: { hidden?: boolean }[] = []
    for (const c of hiddenColumns) columns[c] = { hidden: true }
    sheet['!rows'] = rows
    sheet['!cols'] = columns
    utils.book_append_sheet(book, sheet, nameOf(i))
  }
  book.Workbook = { Sheets: sheets.map(({ isHidden }, i) => ({ Hidden: isHidden && i > 0 ? 1 : 0 })) }
  return write(book, { bookType: 'xlsx', type: 'buffer', bookSST: shared, compression: true }) as Buffer
}

function toValue({ of, text, number, look }: Planned): ExcelJS.CellValue {
  if (of === 'flag') return number > 0
  if (of === 'error') return { error: errors[look % errors.length] ?? '#N/A' } as ExcelJS.CellErrorValue
  if (of === 'sum') return { formula: 'SUM(A1:B2)*2', result: number } as ExcelJS.CellFormulaValue
  if (of === 'day') return new Date(Date.UTC(2000, 0, 1) + (Math.abs(Math.trunc(number)) % 9000) * 86_400_000)
  if (of === 'runs') return { richText: [{ text, font: { bold: true } }, { text: ` ${text}` }] }
  return of === 'number' ? number : text
}

function noteOn(sheet: ExcelJS.Worksheet, comments: Plan['comments']): void {
  for (const [r, c, text] of comments) sheet.getCell(r + 1, c + 1).note = { texts: [{ font: { bold: true }, text: 'ถาม ' }, { text }] }
}

/** The plan as another library writes it, which shares formulas and writes texts in runs. */
export async function writeByOther(sheets: readonly Plan[], isMac: boolean): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.properties.date1904 = isMac
  for (const [i, { cells, merges, hiddenRows, hiddenColumns, isHidden, comments }] of sheets.entries()) {
    const sheet = book.addWorksheet(`แผ่น ${i + 1}`, { state: isHidden && i > 0 ? 'veryHidden' : 'visible' })
    for (const planned of cells) {
      const cell = sheet.getCell(planned.r + 1, planned.c + 1)
      // Beyond either end of the calendar a day is shown as its number, of which there are two.
      cell.value = toValue(isMac ? { ...planned, number: Math.abs(planned.number) % 60_000 } : planned)
      cell.numFmt = planned.of === 'day' ? 'd/m/yyyy' : (formats[planned.look] ?? 'General')
      if (planned.look % 3 === 0) cell.font = { bold: true }
      if (planned.look % 4 === 0) cell.alignment = { indent: planned.look }
    }
    sheet.getCell(40, 1).value = 'ท้าย'
    noteOn(sheet, comments)
    for (const [r, c, rows, columns] of merges) sheet.mergeCells(r + 1, c + 1, r + rows + 1, c + columns + 1)
    for (const r of hiddenRows) sheet.getRow(r + 1).hidden = true
    for (const c of hiddenColumns) sheet.getColumn(c + 1).hidden = true
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

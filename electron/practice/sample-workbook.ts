import exceljs from 'exceljs'
import { makeSampleMonths, makeSamplePeople, type SampleMonth } from './sample-numbers.ts'

const groups = ['ผู้ป่วยใหม่', 'ผู้ป่วยเก่า']
const rights = ['บัตรทอง', 'ประกันสังคม', 'ข้าราชการ']
const font = { name: 'TH Sarabun New', size: 16 }
const line = { style: 'thin' } as const
const box = { top: line, left: line, bottom: line, right: line }

/**
 * Writes the sample of the practice office: two months of out-patients by district, laid out as on paper (title lines, a unit line, a merged
 * heading of two rows, row totals, a total line, a blank row, source and note). All figures are invented and always the same.
 */
export async function writeSampleWorkbook(path: string): Promise<void> {
  const book = startBook()
  for (const month of makeSampleMonths()) layMonth(book.addWorksheet(month.sheet), month)
  await book.xlsx.writeFile(path)
}

/** Writes the sample of a list that is not for everyone: made-up people with citizen ids that pass the checksum but belong to nobody. */
export async function writeRestrictedSample(path: string): Promise<void> {
  const book = startBook()
  const sheet = book.addWorksheet('รายชื่อ')
  const people = makeSamplePeople()
  layTitles(sheet, 7, ['บัญชีรายชื่อผู้มีสิทธิรับเบี้ยยังชีพผู้สูงอายุ (ข้อมูลสมมุติ)', 'องค์การบริหารส่วนตำบลตัวอย่าง ประจำเดือนมกราคม พ.ศ. 2567'], 'หน่วย : บาท')
  layRow(sheet, 4, ['ลำดับ', 'เลขประจำตัวประชาชน', 'ชื่อ - นามสกุล', 'วันเดือนปีเกิด', 'ที่อยู่', 'โทรศัพท์', 'จำนวนเงิน'], true)
  people.forEach((person, i) => {
    layRow(sheet, 5 + i, [i + 1, person.citizenId, person.name, person.born, person.address, person.phone, person.pay], false)
  })
  const last = 5 + people.length
  layRow(
    sheet,
    last,
    [
      'รวม',
      '',
      '',
      '',
      '',
      '',
      sumOf(
        `G5:G${last - 1}`,
        people.map(person => person.pay),
      ),
    ],
    true,
  )
  sheet.mergeCells(last, 1, last, 6)
  sheet.getCell(last + 2, 1).value = 'หมายเหตุ : บุคคลทั้งหมดในบัญชีนี้ไม่มีอยู่จริง สร้างขึ้นเพื่อฝึกใช้โปรแกรม'
  setWidths(sheet, [8, 24, 30, 16, 52, 16, 14])
  await book.xlsx.writeFile(path)
}

function layMonth(sheet: exceljs.Worksheet, { month, countedOn, rows }: SampleMonth): void {
  layTitles(sheet, 9, ['จำนวนผู้ป่วยนอกที่มารับบริการ จำแนกตามอำเภอและสิทธิการรักษา', `จังหวัดตัวอย่าง ประจำเดือน${month}`], 'หน่วย : ราย')
  layRow(sheet, 4, ['ลำดับ', 'อำเภอ', groups[0] ?? '', '', '', groups[1] ?? '', '', '', 'รวม'], true)
  layRow(sheet, 5, ['', '', ...rights, ...rights, ''], true)
  for (const span of ['A4:A5', 'B4:B5', 'C4:E4', 'F4:H4', 'I4:I5']) sheet.mergeCells(span)
  rows.forEach(({ district, figures }, i) => {
    layRow(sheet, 6 + i, [i + 1, district, ...figures, sumOf(`C${6 + i}:H${6 + i}`, figures)], false)
  })
  const last = 6 + rows.length
  const sums = [0, 1, 2, 3, 4, 5].map(c => rows.map(row => row.figures[c] ?? 0))
  const totals = sums.map((column, c) => sumOf(`${'CDEFGH'[c]}6:${'CDEFGH'[c]}${last - 1}`, column))
  layRow(sheet, last, ['รวมทั้งสิ้น', '', ...totals, sumOf(`I6:I${last - 1}`, sums.flat())], true)
  sheet.mergeCells(last, 1, last, 2)
  sheet.getCell(last + 2, 1).value = `ที่มา : ระบบรายงานผู้ป่วยนอก สำนักงานสาธารณสุขจังหวัดตัวอย่าง ข้อมูล ณ วันที่ ${countedOn}`
  sheet.getCell(last + 3, 1).value = 'หมายเหตุ : ตัวเลขทั้งหมดเป็นข้อมูลสมมุติ สร้างขึ้นเพื่อฝึกใช้โปรแกรม'
  setWidths(sheet, [8, 22, 12, 14, 12, 12, 14, 12, 14])
}

function startBook(): exceljs.Workbook {
  const book = new exceljs.Workbook()
  book.creator = 'Rabian'
  book.created = new Date(Date.UTC(2024, 1, 5))
  book.modified = book.created
  return book
}

type SampleCell = string | number | { readonly formula: string; readonly result: number }

const sumOf = (range: string, parts: readonly number[]): SampleCell => ({
  formula: `SUM(${range})`,
  result: parts.reduce((total, part) => total + part, 0),
})

/** Two centred title lines over the width of the table, and the unit at the right above it. */
function layTitles(sheet: exceljs.Worksheet, columns: number, titles: readonly string[], unit: string): void {
  titles.forEach((title, i) => {
    sheet.mergeCells(i + 1, 1, i + 1, columns)
    const cell = sheet.getCell(i + 1, 1)
    cell.value = title
    cell.font = { ...font, bold: true }
    cell.alignment = { horizontal: 'center' }
  })
  const cell = sheet.getCell(titles.length + 1, columns)
  cell.value = unit
  cell.font = font
  cell.alignment = { horizontal: 'right' }
}

function layRow(sheet: exceljs.Worksheet, row: number, values: readonly SampleCell[], bold: boolean): void {
  values.forEach((value, c) => {
    const cell = sheet.getCell(row, c + 1)
    if (value !== '') cell.value = value
    cell.font = { ...font, bold }
    cell.border = box
    if (bold) cell.alignment = { horizontal: 'center', vertical: 'middle' }
    if (typeof value !== 'string' && c > 1) cell.numFmt = '#,##0'
  })
}

function setWidths(sheet: exceljs.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width
  })
}

import { expect, test } from 'vitest'
import { readName } from '../../../shared/inventory/read-name.ts'

/** What is told of a name, in one line: what it is about, its time, place and number, and its marks. */
function tell(name: string): string {
  const { key, year, part, day, place, nth, marks } = readName(name)
  const said = Object.entries(marks).flatMap(([mark, value]) =>
    value === false || value === null ? [] : value === true ? [mark] : [`v${value}`],
  )
  return [key, [year, part].filter(one => one !== null).join('-'), day, place, nth, ...said.sort()]
    .filter(one => one !== '' && one !== null)
    .join(' ')
}

test.each([
  // Years are issues, be they written in either era, in Thai digits, or with two figures.
  ['report_2565', 'report 2565'],
  ['report_2023', 'report 2566'],
  ['สรุป ๒๕๖๖', 'สรุป 2566'],
  ['สรุป (2566)', 'สรุป 2566'],
  ['งบ66', 'งบ 2566'],
  ['งบประมาณ_2566_v3', 'งบประมาณ 2566 v3'],
  ['2566-2567 แผน', 'แผน 2566'],
  // Months, quarters, terms and weeks.
  ['รายงานผู้ป่วย ม.ค. 2566', 'รายงานผู้ป่วย 2566-01'],
  ['รายงานผู้ป่วย กพ66', 'รายงานผู้ป่วย 2566-02'],
  ['รายงานประจำเดือนมกราคม2566', 'รายงาน 2566-01'],
  ['01 มกราคม 2566', '2566-01'],
  ['4.ม.ค. 66', '2566-01'],
  ['ยอดขาย 256601', 'ยอดขาย 2566-01'],
  ['ยอดขาย 01-2566', 'ยอดขาย 2566-01'],
  ['Q2_2566', '2566-Q2'],
  ['ไตรมาส 1-2566', '2566-Q1'],
  ['ผลการเรียน ภาคเรียนที่ 2-2566', 'ผลการเรียน 2566-T2'],
  ['week 7 2566', '2566-W07'],
  // Days.
  ['data_20230105', 'data 2566-01-05'],
  ['ประชุม 05-01-2566', 'ประชุม 2566-01-05'],
  ['ประชุม 660105', 'ประชุม 2566-01-05'],
  ['ข้อมูล 5 ม.ค. 66', 'ข้อมูล 2566-01-05'],
  // Places and numbers.
  ['ประชากร น่าน 2566', 'ประชากร 2566 น่าน'],
  ['ประชากร_เชียงใหม่_2566', 'ประชากร 2566 เชียงใหม่'],
  ['ครั้งที่ 3-2566', '2566 3'],
  ['ตาราง 1', 'ตาราง 1'],
  // What people and programs add.
  ['รายงาน - สำเนา (2)', 'รายงาน copy'],
  ['สำเนาของ รายงาน', 'รายงาน copy'],
  ['สำเนา รายงาน', 'รายงาน copy'],
  ['คัดลอก_รายงาน', 'รายงาน copy'],
  ['สำเนาทะเบียนบ้าน', 'สำเนาทะเบียนบ้าน'],
  ['Copy of report', 'report copy'],
  ['report - Copy (3)', 'report copy'],
  ['report (1)', 'report copy'],
  ['report final2', 'report final v2'],
  ['report_FINAL_v3', 'report final v3'],
  ['report_final_final', 'report final'],
  ['report v1.2', 'report v1.2'],
  ['รายงานแก้ไขครั้งที่ 2', 'รายงาน v2'],
  ['รายงานผู้ป่วย มี.ค. 66 (แก้ไข)', 'รายงานผู้ป่วย 2566-03 edited'],
  ['รายงานฉบับสมบูรณ์', 'รายงาน final'],
  ['รายงาน (ล่าสุด)', 'รายงาน edited'],
  ['รายงาน เก่า', 'รายงาน old'],
  // Words that only look like them.
  ['ค่าธรรมเนียมสำเนาเอกสาร', 'ค่าธรรมเนียมสำเนาเอกสาร'],
  ['แผนพัฒนาใหม่', 'แผนพัฒนาใหม่'],
  ['ตารางเรียน', 'ตารางเรียน'],
])('%s is read as “%s”', (name, told) => {
  expect(tell(name)).toBe(told)
})

test('decomposed letters, case and spacing make no other file', () => {
  expect(readName('น้ำประปา_ABC'.normalize('NFD')).key).toBe(readName('น้ำประปา abc').key)
})

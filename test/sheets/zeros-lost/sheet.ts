import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The spreadsheet took tax ids and telephones for numbers and their first zero is gone',
  paper: `
    บริษัท|เลขประจำตัวผู้เสียภาษี|โทรศัพท์|รหัสไปรษณีย์
    ก จำกัด|'0105558000120|'02-123-4567|10200
    ข จำกัด|105534009879|812345678|50300
    ค จำกัด|'0994000165013|'081 234 5678 ต่อ 9|99999
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
  `,
  columns: ['บริษัท|string', 'เลขประจำตัวผู้เสียภาษี|string', 'โทรศัพท์|string', 'รหัสไปรษณีย์|string'],
  table: `
    company,tax_id,phone,postcode
    ก จำกัด,0105558000120,021234567,10200
    ข จำกัด,105534009879,812345678,50300
    ค จำกัด,0994000165013,081 234 5678 ต่อ 9,99999
  `,
  findings: ['bad-identifier D4', 'leading-zero-lost B3', 'leading-zero-lost C3'],
}

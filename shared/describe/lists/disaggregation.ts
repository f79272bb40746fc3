import { toCodes } from '../code.ts'

/** By what statistics are broken down; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. English by us. */
export const disaggregations = toCodes([
  ['ไม่มี', 'None'],
  ['เพศ', 'Sex'],
  ['อายุ/กลุ่มอายุ', 'Age or age group'],
  ['สถานภาพสมรส', 'Marital status'],
  ['ศาสนา', 'Religion'],
  ['ระดับการศึกษา', 'Level of education'],
  ['อาชีพ', 'Occupation'],
  ['สถานภาพการทำงาน', 'Status in employment'],
  ['อุตสาหกรรม/ประเภทกิจการ', 'Industry or kind of business'],
  ['รายได้', 'Income'],
  ['ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่', 'Geographic area'],
  ['ผลิตภัณฑ์', 'Product'],
  ['ไม่ทราบ', 'Unknown'],
  ['อื่นๆ', 'Other'],
])

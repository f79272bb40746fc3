import { toCodes } from '../code.ts'

/** Multipliers of a unit; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. English by us. */
export const multipliers = toCodes([
  ['หน่วย', 'Units'],
  ['สิบ', 'Tens'],
  ['ร้อย', 'Hundreds'],
  ['พัน', 'Thousands'],
  ['หมื่น', 'Ten thousands'],
  ['แสน', 'Hundred thousands'],
  ['ล้าน', 'Millions'],
  ['สิบล้าน', 'Ten millions'],
  ['ร้อยล้าน', 'Hundred millions'],
  ['พันล้าน', 'Thousand millions'],
  ['หมื่นล้าน', 'Ten thousand millions'],
  ['แสนล้าน', 'Hundred thousand millions'],
  ['ล้านล้าน', 'Million millions'],
  ['ไม่ทราบ', 'Unknown'],
  ['อื่นๆ', 'Other'],
])

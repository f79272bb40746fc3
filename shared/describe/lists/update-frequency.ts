import { toCodes } from '../code.ts'

/** Units of the update frequency; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. */
export const updateFrequencies = toCodes([
  ['ไม่ทราบ', 'Unknown'],
  ['ปี', 'Year'],
  ['ครึ่งปี', 'Half-year'],
  ['ไตรมาส', 'Quarter'],
  ['เดือน', 'Month'],
  ['สัปดาห์', 'Week'],
  ['วัน', 'Day'],
  ['วันทำการ', 'Business day'],
  ['ชั่วโมง', 'Hour'],
  ['นาที', 'Minute'],
  ['ตามเวลาจริง', 'Real time'],
  ['ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล', 'Not updated after collection'],
  ['อื่นๆ', 'Other'],
])

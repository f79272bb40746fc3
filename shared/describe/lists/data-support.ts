import { toCodes } from '../code.ts'

/** Who supports the collection or takes part in it; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. English by us. */
export const dataSupports = toCodes([
  ['ไม่มี', 'None'],
  ['หน่วยงานของรัฐ', 'Government agency'],
  ['หน่วยงานเอกชน', 'Private body'],
  ['หน่วยงาน/องค์กรระหว่างประเทศ', 'International body'],
  ['มูลนิธิ/สมาคม', 'Foundation or association'],
  ['สถาบันการศึกษา', 'Educational institution'],
  ['อื่นๆ', 'Other'],
])

import { toCodes } from '../code.ts'

/** Types of a dataset; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. */
export const dataTypes = toCodes([
  ['ข้อมูลระเบียน', 'Record data'],
  ['ข้อมูลสถิติ', 'Statistical data'],
  ['ข้อมูลภูมิสารสนเทศเชิงพื้นที่', 'Geospatial data'],
  ['ข้อมูลหลากหลายประเภท', 'Multiple types'],
  ['ข้อมูลประเภทอื่นๆ', 'Other'],
])

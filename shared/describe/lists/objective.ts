import { toCodes } from '../code.ts'

/** What a dataset is kept for; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. English by us. */
export const objectives = toCodes([
  ['ยุทธศาสตร์ชาติ', 'National strategy'],
  ['แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ', 'National economic and social development plan'],
  ['แผนความมั่นคงแห่งชาติ', 'National security plan'],
  ['แผนแม่บทภายใต้ยุทธศาสตร์ชาติ', 'Master plan under the national strategy'],
  ['แผนปฏิรูปประเทศ', 'National reform plan'],
  ['แผนระดับที่ 3 (มติครม. 4 ธ.ค. 2560)', 'Third-level plan (cabinet resolution of 4 December 2017)'],
  ['นโยบายรัฐบาล/ข้อสั่งการนายกรัฐมนตรี', 'Government policy or order of the prime minister'],
  ['มติคณะรัฐมนตรี', 'Cabinet resolution'],
  ['เพื่อการให้บริการประชาชน', 'Service to the public'],
  ['กฎหมายที่เกี่ยวข้อง', 'Law'],
  ['พันธกิจหน่วยงาน', 'Mission of the agency'],
  ['ดัชนี/ตัวชี้วัดระดับนานาชาติ', 'International index or indicator'],
  ['ไม่ทราบ', 'Unknown'],
  ['อื่นๆ', 'Other'],
])

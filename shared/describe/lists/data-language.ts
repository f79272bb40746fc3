import { toCodes } from '../code.ts'

/** Languages of a dataset; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. English by us. */
export const dataLanguages = toCodes([
  ['ไทย', 'Thai'],
  ['อังกฤษ', 'English'],
  ['จีน', 'Chinese'],
  ['มลายู', 'Malay'],
  ['พม่า', 'Burmese'],
  ['ลาว', 'Lao'],
  ['เขมร', 'Khmer'],
  ['ญี่ปุ่น', 'Japanese'],
  ['เกาหลี', 'Korean'],
  ['ฝรั่งเศส', 'French'],
  ['เยอรมัน', 'German'],
  ['อารบิก', 'Arabic'],
  ['ไม่ทราบ', 'Unknown'],
  ['อื่นๆ', 'Other'],
])

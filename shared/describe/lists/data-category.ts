import { toCodes } from '../code.ts'

/** Categories of the data governance framework; source: thai_gdc, ckan_dataset.json of line 2.10. */
export const dataCategories = toCodes([
  ['ข้อมูลสาธารณะ', 'Public data'],
  ['ข้อมูลใช้ภายใน', 'Data for internal use'],
  ['ข้อมูลส่วนบุคคล', 'Personal data'],
  ['ข้อมูลความมั่นคง', 'National security data'],
  ['ข้อมูลความลับทางราชการ', 'Official secrets'],
])

/** Line 2.1 has no internal use; source: its ckan_dataset.json. */
export const olderCategories = dataCategories.filter(({ code }) => code !== 'ข้อมูลใช้ภายใน')

import { type Category, categories, type Level, levels } from '../model/version.ts'

/** The code of each level as thai_gdc line 2.10 spells it (data_classification). */
export const levelCodes: { readonly [level in Level]: string } = {
  open: 'เปิดเผย',
  internal: 'ชั้นเผยแพร่ภายในองค์กร',
  secret: 'ลับ',
  'very-secret': 'ลับมาก',
  'top-secret': 'ลับที่สุด',
}

/** The code of each category as thai_gdc line 2.10 spells it (data_category). */
export const categoryCodes: { readonly [category in Category]: string } = {
  public: 'ข้อมูลสาธารณะ',
  internal: 'ข้อมูลใช้ภายใน',
  personal: 'ข้อมูลส่วนบุคคล',
  security: 'ข้อมูลความมั่นคง',
  'official-secret': 'ข้อมูลความลับทางราชการ',
}

/** The level that a hub's code stands for, or null where it is none of the five. */
export const readLevel = (code: string): Level | null => levels.find(level => levelCodes[level] === code) ?? null

/** The category that a hub's code stands for, or null where it is none of the five. */
export const readCategory = (code: string): Category | null => categories.find(category => categoryCodes[category] === code) ?? null

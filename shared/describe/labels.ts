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

/** The keys under which hubs are known to keep the level: line 2.10, agencies' forks of line 2.1, and the governance extension. */
export const levelKeys = ['data_classification', 'data_class_level', 'disclosure'] as const

/** The codes of `disclosure`. Source: ckanext-thaigdc_governance; the last three were matched by their order, which is unconfirmed. */
const disclosureCodes: { readonly [level in Level]: string } = {
  open: 'public',
  internal: 'registered',
  secret: 'first_trusted',
  'very-secret': 'second_trusted',
  'top-secret': 'secret',
}

/** The code of a level in the field in which a hub keeps it. */
export const codeOfLevel = (key: string, level: Level): string => (key === 'disclosure' ? disclosureCodes : levelCodes)[level]

/** The level that a hub's code stands for, or null where it is none of the five. */
export const readLevel = (code: string): Level | null => levels.find(level => levelCodes[level] === code) ?? null

/** The category that a hub's code stands for, or null where it is none of the five. */
export const readCategory = (code: string): Category | null => categories.find(category => categoryCodes[category] === code) ?? null

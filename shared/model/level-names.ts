import type { RuleText } from './rule-book.ts'
import type { Category, Level } from './version.ts'

/** What the levels and categories are called in rules that an office may change: there they are data and not words of the window. */
export const levelNames: { readonly [level in Level]: RuleText } = {
  open: { th: 'เปิดเผย', en: 'Open' },
  internal: { th: 'เผยแพร่ภายในองค์กร', en: 'Internal' },
  secret: { th: 'ลับ', en: 'Secret' },
  'very-secret': { th: 'ลับมาก', en: 'Very secret' },
  'top-secret': { th: 'ลับที่สุด', en: 'Top secret' },
}

export const categoryNames: { readonly [category in Category]: RuleText } = {
  public: { th: 'ข้อมูลสาธารณะ', en: 'Public data' },
  internal: { th: 'ข้อมูลใช้ภายใน', en: 'Internal data' },
  personal: { th: 'ข้อมูลส่วนบุคคล', en: 'Personal data' },
  security: { th: 'ข้อมูลความมั่นคง', en: 'Security data' },
  'official-secret': { th: 'ข้อมูลความลับทางราชการ', en: 'Official secrets' },
}

import type { SignCode } from '../signs.ts'

/** What each sign is called where an administrator chooses among them. */
export const signNames: { readonly [code in SignCode]: { readonly th: string; readonly en: string } } = {
  'stamp-secret': { th: 'ตราลับ', en: 'Stamp: secret' },
  'stamp-very-secret': { th: 'ตราลับมาก', en: 'Stamp: very secret' },
  'stamp-top-secret': { th: 'ตราลับที่สุด', en: 'Stamp: top secret' },
  'security-words': { th: 'คำด้านความมั่นคง', en: 'Words of security' },
  'internal-words': { th: 'คำว่าใช้ภายในหรือห้ามเผยแพร่', en: 'Words of restriction' },
  'personal-found': { th: 'พบข้อมูลส่วนบุคคล', en: 'Personal data' },
  'sensitive-found': { th: 'พบข้อมูลอ่อนไหวที่ไม่ระบุชื่อ', en: 'Sensitive data, nobody named' },
  'sensitive-of-named': { th: 'พบข้อมูลอ่อนไหวของคนที่ระบุตัวได้', en: 'Sensitive data of people who are named' },
  'singles-out': { th: 'หลายคอลัมน์ประกอบกันชี้ตัวบุคคล', en: 'Columns together single people out' },
  'personal-doubtful': { th: 'อาจมีข้อมูลส่วนบุคคล ไม่ชัด', en: 'Doubtful personal data' },
  'contact-of-bodies': { th: 'ข้อมูลติดต่อของหน่วยงานหรือกิจการ', en: 'Contacts of bodies' },
  'juristic-not-personal': { th: 'เลขนิติบุคคล', en: 'Juristic ids' },
  'nothing-personal': { th: 'ไม่พบข้อมูลส่วนบุคคล', en: 'No personal data' },
  'figures-only': { th: 'เป็นตัวเลขสถิติ', en: 'Mostly figures' },
}

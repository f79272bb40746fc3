import type { PersonalKind } from '../../model/personal.ts'
import type { ColumnType } from '../../model/table.ts'

/** Types of values as people read them in a dictionary: a document of the office in Thai, not a part of the window. */
export const typeWords: { readonly [type in ColumnType]: string } = {
  string: 'ข้อความ',
  integer: 'จำนวนเต็ม',
  number: 'ตัวเลข',
  boolean: 'ใช่/ไม่ใช่',
  date: 'วันที่ (ปี ค.ศ.-เดือน-วัน)',
  yearmonth: 'เดือน (ปี ค.ศ.-เดือน)',
  year: 'ปี ค.ศ.',
  datetime: 'วันและเวลา',
  time: 'เวลา',
}

/** Kinds of personal data as people read them; those of section 26 of the PDPA in its words. */
export const kindWords: { readonly [kind in PersonalKind]: string } = {
  citizen_id: 'เลขประจำตัวประชาชน',
  juristic_id: 'เลขทะเบียนนิติบุคคล',
  passport: 'เลขหนังสือเดินทาง',
  phone: 'หมายเลขโทรศัพท์',
  email: 'อีเมล',
  name: 'ชื่อบุคคล',
  address: 'ที่อยู่',
  birth_date: 'วันเกิด',
  plate: 'ทะเบียนรถ',
  bank_account: 'เลขที่บัญชีธนาคาร',
  health: 'ข้อมูลสุขภาพ',
  disability: 'ความพิการ',
  religion: 'ศาสนา',
  ethnicity: 'เชื้อชาติ เผ่าพันธุ์',
  political_opinion: 'ความคิดเห็นทางการเมือง',
  sexual_behaviour: 'พฤติกรรมทางเพศ',
  criminal_record: 'ประวัติอาชญากรรม',
  trade_union: 'สหภาพแรงงาน',
  genetic: 'ข้อมูลพันธุกรรม',
  biometric: 'ข้อมูลชีวภาพ',
}

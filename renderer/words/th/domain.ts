import type { Role } from '../../../shared/model/cell.ts'
import type { PersonalKind } from '../../../shared/model/personal.ts'
import type { ColumnType } from '../../../shared/model/table.ts'
import type { Category, Level, OfficeRole, ParcelState, VersionState } from '../../../shared/model/version.ts'

const versionState: Record<VersionState, string> = {
  draft: 'ร่าง',
  submitted: 'รอตรวจ',
  reviewed: 'รออนุมัติ',
  approved: 'อนุมัติแล้ว',
  queued: 'รอส่ง',
  delivered: 'ส่งถึงแล้ว รอตรวจสอบ',
  verified: 'เผยแพร่แล้ว',
  returned: 'ส่งคืน',
  withdrawn: 'ถอนแล้ว',
  superseded: 'มีฉบับใหม่',
  retired: 'เลิกใช้',
}

const parcelState: Record<ParcelState, string> = {
  waiting: 'รอส่ง',
  sending: 'กำลังส่ง',
  unsure: 'ไม่แน่ใจว่าถึงหรือไม่',
  verifying: 'กำลังอ่านกลับมาเทียบ',
  done: 'ถึงแล้ว ตรวจแล้ว',
  'needs-person': 'รอคนช่วยดู',
  withdrawn: 'ถอนแล้ว',
}

const level: Record<Level, string> = {
  open: 'เปิดเผย',
  internal: 'เผยแพร่ภายในองค์กร',
  secret: 'ลับ',
  'very-secret': 'ลับมาก',
  'top-secret': 'ลับที่สุด',
}

const category: Record<Category, string> = {
  public: 'ข้อมูลสาธารณะ',
  internal: 'ข้อมูลใช้ภายใน',
  personal: 'ข้อมูลส่วนบุคคล',
  security: 'ข้อมูลความมั่นคง',
  'official-secret': 'ข้อมูลความลับทางราชการ',
}

const officeRole: Record<OfficeRole, string> = { clerk: 'เจ้าหน้าที่', supervisor: 'หัวหน้างาน', head: 'หัวหน้าหน่วยงาน', administrator: 'ผู้ดูแลระบบ' }

const cellRole: Record<Role, string> = {
  metadata: 'ชื่อเรื่อง',
  header: 'หัวตาราง',
  group: 'กลุ่ม',
  data: 'ข้อมูล',
  derived: 'ผลรวม',
  notes: 'หมายเหตุ',
}

const columnType: Record<ColumnType, string> = {
  string: 'ข้อความ',
  integer: 'จำนวนเต็ม',
  number: 'ตัวเลข',
  boolean: 'ใช่/ไม่ใช่',
  date: 'วันที่',
  yearmonth: 'ปีและเดือน',
  year: 'ปี',
  datetime: 'วันที่และเวลา',
  time: 'เวลา',
}

const personalKind: Record<PersonalKind, string> = {
  citizen_id: 'เลขประจำตัวประชาชน',
  juristic_id: 'เลขนิติบุคคล',
  passport: 'เลขหนังสือเดินทาง',
  phone: 'หมายเลขโทรศัพท์',
  email: 'อีเมล',
  name: 'ชื่อบุคคล',
  address: 'ที่อยู่',
  birth_date: 'วันเกิด',
  plate: 'ทะเบียนรถ',
  bank_account: 'เลขบัญชีธนาคาร',
  health: 'ข้อมูลสุขภาพ',
  disability: 'ความพิการ',
  religion: 'ความเชื่อในลัทธิ ศาสนาหรือปรัชญา',
  ethnicity: 'เชื้อชาติ เผ่าพันธุ์',
  political_opinion: 'ความคิดเห็นทางการเมือง',
  sexual_behaviour: 'พฤติกรรมทางเพศ',
  criminal_record: 'ประวัติอาชญากรรม',
  trade_union: 'ข้อมูลสหภาพแรงงาน',
  genetic: 'ข้อมูลพันธุกรรม',
  biometric: 'ข้อมูลชีวภาพ',
}

/** The words of the domain, one for each idea; the states are those of the house rules. */
export const domain = {
  versionState,
  parcelState,
  level,
  category,
  officeRole,
  cellRole,
  columnType,
  personalKind,
  hubKind: { ckan: 'ศูนย์ข้อมูลเปิด (CKAN)', exchange: 'ศูนย์แลกเปลี่ยนข้อมูล' },
}

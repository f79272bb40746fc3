import type { Facts } from '../../../shared/base/fault.ts'
import type { WantedProblemCode } from '../../../shared/catalogue/read-wanted.ts'
import type { WantedKind, WantedState } from '../../../shared/catalogue/wanted.ts'
import type { WantedColumn } from '../../../shared/catalogue/wanted-heads.ts'
import { toFactText } from '../fact.ts'

const kind: Record<WantedKind, string> = { required: 'รายการที่ต้องมี', asked: 'รายการที่มีผู้ต้องการ' }
const kindHelp: Record<WantedKind, string> = {
  required: 'ตามกฎหมาย แผน หรือคำสั่ง เช่น ภาคผนวกของแผนพัฒนารัฐบาลดิจิทัล',
  asked: 'จากแบบสำรวจหรือคำขอของประชาชนและหน่วยงาน',
}
const state: Record<WantedState, string> = { covered: 'มีแล้ว', 'in-work': 'กำลังทำ', missing: 'ยังไม่มี' }
const column: Record<WantedColumn, string> = { title: 'ชื่อชุดข้อมูล', owner: 'หน่วยงาน', asked: 'จำนวนผู้ขอ', note: 'หมายเหตุ' }
const problem: Record<WantedProblemCode, (facts: Facts) => string> = {
  'no-head': f =>
    `ไม่พบคอลัมน์ชื่อชุดข้อมูล${toFactText(f, 'headings') === '' ? '' : ` พบเพียง “${toFactText(f, 'headings')}”`} ตั้งชื่อหัวคอลัมน์ว่า “ชื่อชุดข้อมูล” แล้วเลือกไฟล์อีกครั้ง`,
  'no-title': f => `ไม่มีชื่อชุดข้อมูล (มีเพียง “${toFactText(f, 'words')}”) เติมชื่อ หรือลบบรรทัดนี้`,
  'no-count': f => `“${toFactText(f, 'title')}” ไม่มีจำนวนผู้ขอ เติมตัวเลข หรือใส่ 0`,
  'bad-count': f => `จำนวนผู้ขอของ “${toFactText(f, 'title')}” คือ “${toFactText(f, 'value')}” ซึ่งไม่ใช่จำนวนเต็ม แก้เป็นตัวเลข`,
  'too-many-cells': f =>
    `มี ${toFactText(f, 'cells')} ช่อง แต่หัวตารางมี ${toFactText(f, 'columns')} คอลัมน์ ครอบข้อความที่มีจุลภาคด้วยเครื่องหมายคำพูด หรือลบช่องที่เกิน`,
  twice: f => `“${toFactText(f, 'title')}” ซ้ำกับบรรทัดที่ ${toFactText(f, 'before')} รวมเป็นบรรทัดเดียว`,
  'too-long': f => `ชื่อยาวเกิน ${toFactText(f, 'most')} ตัวอักษร ตัดให้สั้นลง`,
}

/** ชุดข้อมูลที่ต้องมี: lists held against the catalogue. */
export const wanted = {
  say: 'นำรายการชุดข้อมูลที่ต้องมี หรือที่มีผู้ต้องการ มาเทียบกับบัญชีข้อมูล การจับคู่โดยถ้อยคำเป็นเพียงข้อเสนอ สิ่งที่คนเลือกไว้มีผลเหนือกว่า',
  empty: 'ยังไม่มีรายการชุดข้อมูลที่ต้องมี',
  emptyWhy: 'นำเข้าไฟล์ CSV ที่มีคอลัมน์ชื่อชุดข้อมูล เช่น ภาคผนวกของแผน หรือผลสำรวจความต้องการที่มีจำนวนผู้ขอ',
  bring: 'นำเข้ารายการ (CSV)',
  kind,
  kindHelp,
  kindLabel: 'เป็นรายการแบบใด',
  state,
  column,
  headIs: (heading: string, what: string) => `“${heading}” อ่านเป็น${what}`,
  headUnused: (heading: string) => `“${heading}” ไม่ใช้`,
  lines: (n: string) => `${n} ชุดข้อมูล`,
  open: 'เปิดดู',
  openOf: (name: string) => `เปิดดู ${name}`,
  source: 'ที่มา',
  sourceHelp: 'ชื่อแผน ประกาศ หรือแบบสำรวจ และวันที่',
  remove: 'ลบรายการ',
  removeOf: (name: string) => `ลบรายการ ${name}`,
  removeTitle: (name: string) => `ลบรายการ “${name}” หรือไม่`,
  removeWhy: 'รายการและการจับคู่ในรายการนี้จะหายไป ชุดข้อมูลในบัญชียังอยู่ครบ แต่คะแนนความสำคัญที่มาจากรายการนี้จะลดลง',
  removed: 'ลบรายการแล้ว',
  previewTitle: (file: string) => `ตรวจก่อนนำเข้า: ${file}`,
  keep: (n: string) => `นำเข้า ${n} ชุดข้อมูล`,
  kept: 'นำเข้ารายการแล้ว',
  problemsTitle: (n: string) => `มี ${n} บรรทัดที่ไม่นำเข้า บรรทัดอื่นนำเข้าได้ตามปกติ`,
  lineNo: (n: string) => `บรรทัดที่ ${n}`,
  problem,
  sample: 'บรรทัดแรก ๆ ตามที่อ่านได้',
  andMore: (n: string) => `และอีก ${n} ชุดข้อมูล`,
  name: 'ชื่อรายการ',
  allLists: 'ทุกรายการ',
  show: 'แสดงเฉพาะ',
  stateHead: 'สถานะ',
  heldHead: 'ชุดข้อมูลในบัญชี',
  none: 'ยังไม่พบในบัญชี',
  noneByPerson: 'ไม่มีในบัญชี (ยืนยันแล้ว)',
  byPerson: 'ยืนยันแล้ว',
  byWords: (share: string) => `ถ้อยคำเหมือนกัน ${share}`,
  link: 'เลือก',
  linkOf: (title: string) => `เลือก ชุดข้อมูลให้ ${title}`,
  linkTitle: (title: string) => `“${title}” คือชุดข้อมูลใดในบัญชี`,
  linkSearch: 'ค้นหาในบัญชีข้อมูล',
  linkNone: 'ไม่มีในบัญชี',
  linkWords: 'ให้โปรแกรมเสนอจากถ้อยคำ',
  linked: 'บันทึกการจับคู่แล้ว',
}

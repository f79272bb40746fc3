import type { DueBand, FacetName } from '../../../shared/catalogue/columns.ts'
import type { KeptWhere, LinkState, ValueState } from '../../../shared/catalogue/entry.ts'
import type { Band } from '../../../shared/catalogue/importance.ts'
import type { Criterion } from '../../../shared/catalogue/importance-rule.ts'
import type { SortName } from '../../../shared/catalogue/order-lines.ts'
import type { WantedKind } from '../../../shared/catalogue/wanted.ts'

const facet: Record<FacetName, string> = {
  state: 'สถานะ',
  level: 'ชั้นข้อมูล',
  stars: 'ระดับดาว',
  kept: 'ที่อยู่ของข้อมูล',
  link: 'ลิงก์',
  importance: 'ความสำคัญ',
  due: 'กำหนดปรับปรุง',
  dataType: 'ประเภท',
  owner: 'หน่วยงานเจ้าของ',
  highValue: 'คุณค่าสูง',
}
const kept: Record<KeptWhere, string> = { here: 'อยู่ในระบบนี้', linked: 'อยู่ที่เจ้าของข้อมูล', described: 'มีเฉพาะคำอธิบาย' }
const link: Record<LinkState, string> = {
  answers: 'เปิดได้',
  moved: 'ย้ายที่',
  gone: 'ไม่มีแล้ว',
  refused: 'เปิดไม่ได้',
  'no-answer': 'ไม่ตอบ',
}
const band: Record<Band, string> = { high: 'สูง', middle: 'ปานกลาง', low: 'ต่ำ' }
const due: Record<DueBand, string> = { overdue: 'เลยกำหนด', month: 'ภายใน 30 วัน', later: 'หลังจากนั้น', none: 'ไม่มีกำหนด' }
const value: Record<ValueState, string> = { yes: 'คุณค่าสูง', no: 'ไม่ใช่คุณค่าสูง', open: 'ยังไม่ตัดสิน' }
const sort: Record<SortName, string> = {
  relevance: 'ตรงและสำคัญที่สุด',
  title: 'ชื่อ',
  state: 'สถานะ',
  level: 'ชั้นข้อมูล',
  stars: 'ระดับดาว',
  importance: 'ความสำคัญ',
  owner: 'เจ้าของ',
  due: 'กำหนด',
  changed: 'แก้ล่าสุด',
}

type CriterionWords = { readonly title: string; readonly say: (figure: string | null) => string }
const criterion: Record<Criterion, CriterionWords> = {
  required: { title: 'อยู่ในรายการที่ต้องมี', say: n => (n === '0' ? 'ไม่อยู่ในรายการใดที่นำเข้าไว้' : `อยู่ใน ${n} รายการ`) },
  demand: { title: 'มีผู้ขอหรือต้องการใช้', say: n => (n === '0' ? 'ยังไม่มีผู้ขอตามแบบสำรวจที่นำเข้าไว้' : `มีผู้ขอ ${n} ราย`) },
  use: { title: 'หน่วยงานอื่นใช้', say: n => (n === '0' ? 'ยังไม่ได้ระบุหน่วยงานที่ใช้' : `ใช้ ${n} หน่วยงาน`) },
  mission: {
    title: 'ตรงกับภารกิจและกฎหมาย',
    say: n => (n === '0' ? 'คำอธิบายยังไม่ได้ระบุวัตถุประสงค์' : 'ตามวัตถุประสงค์ที่เขียนไว้ในคำอธิบาย'),
  },
  value: {
    title: 'เป็นชุดข้อมูลคุณค่าสูง',
    say: n => (n === null ? 'ยังไม่ได้ประเมินคุณค่า' : n === '0' ? 'ประเมินแล้วว่าไม่ใช่' : 'ประเมินแล้วว่าเป็น'),
  },
  freshness: {
    title: 'ปรับปรุงตามกำหนด',
    say: n => (n === null ? 'ยังไม่มีกำหนดปรับปรุง' : n === '0' ? 'ยังไม่เลยกำหนด' : `เลยกำหนด ${n} วัน`),
  },
}
const wantedBy: Record<WantedKind, string> = { required: 'ต้องมีตาม', asked: 'มีผู้ขอตาม' }

/** บัญชีข้อมูล: the list of every dataset, held here or only described, and what the catalogue says of one. */
export const entries = {
  pages: { all: 'ชุดข้อมูลทั้งหมด', wanted: 'ชุดข้อมูลที่ต้องมี' },
  pagesLabel: 'หน้าของบัญชีข้อมูล',
  searchLabel: 'ค้นหาในบัญชีข้อมูล',
  searchHint: 'ชื่อ คำสำคัญ เจ้าของ หรือคำใดในคำอธิบาย',
  facetsLabel: 'เลือกให้แคบลง',
  facet,
  kept,
  link,
  band,
  due,
  sort,
  sortLabel: 'เรียงตาม',
  backwards: 'กลับลำดับ',
  sortBy: (column: string) => `เรียงตาม${column}`,
  described: 'ยังไม่มีฉบับ',
  unsaid: 'ไม่ได้ระบุ',
  value,
  starsOf: (n: string) => `${n} ดาว`,
  found: (n: string, all: string) => (n === all ? `${n} ชุดข้อมูล` : `พบ ${n} จาก ${all} ชุดข้อมูล`),
  clear: 'ล้างการค้นหา',
  more: (n: string) => `อีก ${n} รายการ`,
  fewer: 'ย่อ',
  notFound: 'ไม่พบชุดข้อมูลที่ตรง',
  notFoundTodo: 'ลองใช้คำที่สั้นลง หรือเอาตัวเลือกด้านข้างออก',
  columns: {
    title: 'ชุดข้อมูล',
    state: 'สถานะ',
    level: 'ชั้นข้อมูล',
    stars: 'ดาว',
    importance: 'ความสำคัญ',
    due: 'กำหนด',
  },
  points: (n: string) => `${n} คะแนน`,
  overdue: 'เลยกำหนด',
  highValue: 'คุณค่าสูง',
  loading: 'กำลังอ่าน…',
  add: 'เพิ่มชุดข้อมูลที่อยู่ที่อื่น',
  edit: 'แก้รายการ',
  editTitle: (title: string) => `แก้รายการของ “${title}”`,
  saved: 'บันทึกในบัญชีข้อมูลแล้ว',
  retire: 'เลิกใช้',
  retired: 'เลิกใช้แล้ว',
  restore: 'นำกลับมาใช้',
  restored: 'นำกลับมาใช้แล้ว',
  cardTitle: 'รายการในบัญชี',
  address: 'ที่อยู่ที่เจ้าของเก็บ',
  addressHelp: 'หน้าเว็บหรือไฟล์ที่เจ้าของข้อมูลเปิดไว้ ขึ้นต้นด้วย https:// เว้นว่างได้หากยังไม่รู้',
  category: 'หมวดหมู่',
  level: 'ชั้นข้อมูล',
  owner: 'หน่วยงานเจ้าของ',
  ownerHelp: 'เว้นว่างไว้ จะใช้ชื่อฝ่ายงานสำหรับติดต่อจากคำอธิบาย',
  stewardWord: 'ผู้ดูแลข้อมูล',
  stewardPerson: 'ผู้ดูแลข้อมูล (บัญชีในหน่วยงาน)',
  steward: 'ผู้ดูแลข้อมูล (คนนอกหรือตำแหน่ง)',
  dueDay: 'กำหนดปรับปรุงครั้งถัดไป',
  dueHelp: 'เว้นว่างไว้ จะคิดจากความถี่ในคำอธิบายกับฉบับล่าสุด',
  dueComputed: (day: string) => `คิดจากความถี่ในคำอธิบายได้ ${day}`,
  dueFromDescription: 'คิดจากความถี่ในคำอธิบาย',
  usedBy: 'หน่วยงานอื่นที่ใช้',
  usedByHelp: 'พิมพ์ชื่อหน่วยงานแล้วกด Enter',
  neverChecked: 'ยังไม่เคยตรวจลิงก์',
  checkNow: 'ตรวจลิงก์',
  checkedIn: (ms: string) => `ตอบใน ${ms} มิลลิวินาที`,
  movedTo: (to: string) => `ย้ายไปที่ ${to}`,
  criterion,
  wantedBy: (kind: WantedKind, list: string, title: string, asked: string) =>
    `${wantedBy[kind]} “${list}”: ${title}${asked === '0' ? '' : ` (${asked} ราย)`}`,
  views: 'มุมมองที่บันทึกไว้',
  viewPick: 'เลือกมุมมอง',
  viewSave: 'บันทึกมุมมอง',
  viewName: 'ชื่อมุมมอง',
  viewShared: 'ให้ทุกคนในหน่วยงานเห็น',
  viewSaved: 'บันทึกมุมมองแล้ว',
  viewRemove: (name: string) => `ลบมุมมอง “${name}”`,
  viewRemoved: 'ลบมุมมองแล้ว',
  viewBy: (name: string, by: string) => `${name} (ของ${by})`,
  viewCommand: (name: string) => `มุมมองบัญชีข้อมูล: ${name}`,
  viewSaveHelp: 'คำค้น ตัวเลือกด้านข้าง และลำดับที่เห็นอยู่ตอนนี้จะถูกเก็บไว้ในชื่อนี้ หากคุณเคยใช้ชื่อนี้แล้ว มุมมองเดิมจะถูกแทนที่',
}

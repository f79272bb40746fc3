import type { Facts } from '../../../shared/base/fault.ts'
import type { WordLack } from '../../../shared/describe/dictionary/find-lacks.ts'
import type { WordSource } from '../../../shared/describe/dictionary/word-proposal.ts'
import type { DictionaryRemarkCode } from '../../../shared/publish/dictionary/read-dictionary.ts'
import { toFactText } from '../fact.ts'

type Say = (facts: Facts) => string
const where = (f: Facts): string => ` ${toFactText(f, 'cell')}`.trimEnd()

const lists: Readonly<Record<string, string>> = {
  sex: 'เพศ',
  'sex-iso-5218': 'รหัสเพศ ISO/IEC 5218',
  months: 'เดือน',
  days: 'วันในสัปดาห์',
  'yes-no': 'ใช่หรือไม่ใช่',
  regions: 'ภาค',
  province: 'จังหวัดของกรมการปกครอง',
  district: 'อำเภอและเขตของกรมการปกครอง',
  subdistrict: 'ตำบลและแขวงของกรมการปกครอง',
}

const source: Record<WordSource, Say> = {
  heading: f => `จากหัวคอลัมน์${where(f)}`,
  comment: f => `จากความคิดเห็นที่เซลล์${where(f)}`,
  note: f => `จากหมายเหตุของตาราง${where(f)}`,
  'sheet-unit': f => `จากหน่วยบนแผ่นงาน${where(f)}`,
  'official-list': f => `ทุกค่าอยู่ในรายการ${lists[toFactText(f, 'list')] ?? ''}`,
  'house-list': () => 'ความหมายที่ใช้กันทั่วไป',
  office: f => `จากชุดข้อมูล “${toFactText(f, 'title')}”`,
}

const lack: Record<WordLack, string> = { meaning: 'ยังไม่มีความหมาย', unit: 'ยังไม่มีหน่วย', 'code-meaning': 'บางรหัสยังไม่มีความหมาย' }

const remark: Record<DictionaryRemarkCode, Say> = {
  'no-heading': f => `ไม่พบหัวตารางของพจนานุกรม เช่น “${toFactText(f, 'wanted')}” ใช้แฟ้มที่ส่งออกจากหน้านี้ หรือใส่หัวตารางให้ตรงกัน`,
  'head-unknown': f => `ไม่รู้จักหัว “${toFactText(f, 'text')}” จึงข้ามทั้งช่อง แก้ชื่อหัวให้ตรงกับแฟ้มที่ส่งออก`,
  'head-twice': f => `หัว “${toFactText(f, 'text')}” มีสองช่อง ใช้ช่องแรก ลบช่องที่ซ้ำ`,
  'column-unknown': f => `ตารางนี้ไม่มีคอลัมน์ “${toFactText(f, 'column')}” จึงข้ามแถวนี้ ใช้ชื่อสำหรับเครื่อง เช่น ${toFactText(f, 'names')}`,
  'column-missing': () => 'แถวนี้ไม่บอกว่าเป็นของคอลัมน์ใด จึงข้าม ใส่ชื่อคอลัมน์',
  'column-twice': f => `คอลัมน์ “${toFactText(f, 'column')}” มีแถวอยู่แล้ว จึงข้ามแถวนี้ รวมเป็นแถวเดียว`,
  'code-missing': f => `มีความหมาย “${toFactText(f, 'text')}” แต่ไม่มีรหัส จึงข้าม ใส่รหัส`,
  'code-twice': f => `รหัส “${toFactText(f, 'code')}” ของ “${toFactText(f, 'column')}” มีแล้ว จึงข้ามแถวนี้ ลบแถวที่ซ้ำ`,
  'too-long': f => `ยาว ${toFactText(f, 'length')} ตัวอักษร เกิน ${toFactText(f, 'max')} จึงข้ามเซลล์นี้ ย่อให้สั้นลง`,
  'too-many-codes': f => `“${toFactText(f, 'column')}” มีรหัสเกิน ${toFactText(f, 'max')} รายการ จึงข้ามที่เกิน`,
}

/** พจนานุกรมข้อมูล: what each column means. */
export const dictionary = {
  tab: 'พจนานุกรมข้อมูล',
  form: 'คำอธิบายชุดข้อมูล',
  tabs: 'ส่วนของคำอธิบาย',
  table: 'คอลัมน์ของข้อมูล',
  say: 'บอกผู้ใช้ข้อมูลว่าแต่ละคอลัมน์คืออะไร พจนานุกรมนี้เดินทางไปกับข้อมูลทุกครั้งที่เผยแพร่',
  count: (told: string, columns: string, codes: string) => `มีความหมายแล้ว ${told} จาก ${columns} คอลัมน์ · รหัส ${codes} รายการ`,
  lacks: (n: string) => `ยังขาด ${n} จุด`,
  whole: 'ครบแล้ว',
  none: 'ไม่มีตารางในเครื่องนี้แล้ว จึงไม่มีคอลัมน์ให้อธิบาย',
  column: 'คอลัมน์',
  label: 'ชื่อภาษาไทย',
  english: 'ชื่อภาษาอังกฤษ',
  unit: 'หน่วย',
  meaning: 'ความหมาย',
  codes: 'รหัสและค่า',
  ofColumn: (field: string, column: string) => `${field}ของ ${column}`,
  personal: (kinds: string) => `ข้อมูลส่วนบุคคล: ${kinds}`,
  fresh: 'คอลัมน์ใหม่',
  examples: (values: string) => `เช่น ${values}`,
  heading: (label: string) => `หัวบนกระดาษ: ${label}`,
  lack,
  source,
  looking: 'กำลังดูค่าในตารางเพื่อเสนอความหมาย…',
  proposals: (n: string) => `โปรแกรมเสนอได้อีก ${n} จุด`,
  takeAll: 'ใช้ทั้งหมดที่ยังว่าง',
  take: 'ใช้',
  takeName: (field: string, column: string) => `ใช้ ${field}ของ ${column}`,
  undo: 'เลิกใช้',
  undoName: (field: string, column: string) => `เลิกใช้ ${field}ของ ${column}`,
  taken: 'ใช้ข้อเสนอแล้ว',
  codesProposed: (n: string, first: string) => `รหัส ${n} รายการ: ${first}`,
  openCodes: (n: string) => `${n} รหัส`,
  addCodes: 'เพิ่มรหัส',
  codesOf: (column: string) => `รหัสของ ${column}`,
  codesSay: 'ค่าที่ปรากฏในคอลัมน์ และความหมายของแต่ละค่า ค่าที่ไม่อยู่ในรายการจะไม่ถูกลบจากข้อมูล',
  code: 'รหัส',
  codeThai: 'ความหมาย',
  codeEnglish: 'ความหมายภาษาอังกฤษ',
  codeNth: (field: string, n: string) => `${field} แถวที่ ${n}`,
  fromValues: (n: string) => `เติมค่าที่มีในคอลัมน์อีก ${n} ค่า`,
  addCode: 'เพิ่มแถว',
  removeCode: (code: string) => `ลบรหัส ${code}`,
  noCodes: 'ยังไม่มีรหัส',
  notInTable: 'ไม่มีในตารางนี้',
  codeTwice: 'รหัสนี้มีแล้ว',
  done: 'เสร็จ',
  export: 'ส่งออกให้ช่วยกรอก',
  exported: (file: string) => `เขียนแฟ้ม “${file}” แล้ว ให้ผู้รู้ข้อมูลกรอกช่องที่ว่าง แล้วนำเข้าที่นี่`,
  import: 'นำเข้าที่กรอกแล้ว',
  importTitle: (file: string) => `อ่าน “${file}” แล้ว`,
  importSame: 'ไม่มีคำอธิบายใหม่ในแฟ้มนี้',
  importChanges: (n: string) => `จะเปลี่ยนคำอธิบายของ ${n} คอลัมน์ ช่องที่ว่างในแฟ้มไม่ลบของเดิม`,
  importTake: 'ใช้คำอธิบายเหล่านี้',
  remarks: (n: string) => `ข้ามไป ${n} จุด`,
  moreRemarks: (n: string) => `และอีก ${n} จุด`,
  remark,
  lookAt: (n: string) => `พจนานุกรมข้อมูลยังขาด ${n} จุด`,
  fine: (columns: string) => `พจนานุกรมข้อมูลครบ ${columns} คอลัมน์`,
  memo: (told: string, columns: string, codes: string) => `พจนานุกรมข้อมูลอธิบายไว้ ${told} จาก ${columns} คอลัมน์ และรหัส ${codes} รายการ`,
}

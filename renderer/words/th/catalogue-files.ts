import type { Facts } from '../../../shared/base/fault.ts'
import type { RemarkCode } from '../../../shared/publish/gdc/remark.ts'
import { toFactText } from '../fact.ts'
import { describe } from './describe.ts'

type Say = (facts: Facts) => string

const value = (facts: Facts): string => `“${toFactText(facts, 'value')}”`

const remark: { readonly [code in RemarkCode]: Say } = {
  ...describe.problem,

  'no-sheets': f => `ไม่มีแผ่นงานของแบบนำเข้า ตั้งชื่อแผ่นงานตามแบบ คือ ${toFactText(f, 'wanted')}`,
  'sheet-missing': () => 'ไม่มีแผ่นงานของไฟล์ ชุดข้อมูลจะเข้ามาโดยไม่มีไฟล์',
  'few-columns': f =>
    `มี ${toFactText(f, 'found')} คอลัมน์ แต่แบบมี ${toFactText(f, 'wanted')} คอลัมน์ เพิ่มคอลัมน์ ${toFactText(f, 'missing')} และที่อยู่ถัดไป`,
  'many-columns': f => `มีคอลัมน์ “${toFactText(f, 'text')}” เกินจากแบบซึ่งมี ${toFactText(f, 'wanted')} คอลัมน์ ลบคอลัมน์นี้ออก`,
  'column-moved': f => `พบ ${toFactText(f, 'found')} ในที่ของ ${toFactText(f, 'wanted')} เรียงคอลัมน์ตามแบบ`,
  'no-datasets': () => 'ไม่มีชุดข้อมูล กรอกตั้งแต่แถวที่ 6 ลงไป',
  nameless: () => 'ไม่มีชื่อในที่อยู่เว็บ ใส่ชื่อด้วยอักษรอังกฤษตัวเล็ก ตัวเลข และ -',
  untitled: () => 'ไม่มีชื่อชุดข้อมูล ใส่ชื่อ',
  'name-twice': f => `${value(f)} ซ้ำกับชุดข้อมูลข้างบน ใช้ชื่ออื่น`,
  'level-unknown': f => `${value(f)} ไม่ใช่ชั้นข้อมูล เลือกจากห้าชั้นตามแบบ`,
  'file-of-nobody': f => `ไม่มีชุดข้อมูลชื่อ ${value(f)} ที่นำเข้าได้ แก้ให้ตรงกับแผ่นงานของชุดข้อมูล`,
  'file-without-name': () => 'ไฟล์ไม่มีชื่อ ใส่ชื่อ',
  'file-address': f => `${value(f)} ไม่ใช่ที่อยู่เว็บ เขียนตั้งแต่ https:// หรือเว้นว่าง`,
  'not-json': () => 'ไฟล์นี้ไม่สมบูรณ์ อ่านเป็น JSON ไม่ได้ ส่งออกใหม่จากโปรแกรมเดิม',
  'not-a-catalogue': () => 'ไม่มีชุดข้อมูลแบบ DCAT ในไฟล์นี้ ส่งออกเป็น DCAT (JSON-LD)',
  'unknown-property': f => `ไม่มีช่อง ${value(f)} ในแบบคำอธิบาย จะไม่นำเข้าช่องนี้`,
  'bad-day': f => `${value(f)} ไม่ใช่วันที่ เขียนอย่าง 2567-01-31 เป็น พ.ศ.`,
  'common-era-day': f => `${value(f)} เป็น ค.ศ. แบบนี้ใช้ พ.ศ. เขียนอย่าง 2567-01-31`,
  'taken-as-other': f => `${value(f)} ไม่มีในรายการ จะนำเข้าเป็น “อื่น ๆ”`,
  missing: () => 'ยังไม่กรอก นำเข้าได้ แต่ต้องกรอกก่อนเผยแพร่',
  'other-missing': () => 'เลือก “อื่น ๆ” แต่ไม่ได้ระบุ นำเข้าได้ แต่ต้องระบุก่อนเผยแพร่',
}

/** นำเข้าและส่งออกบัญชี: the catalogue on its way to others and from them. */
export const catalogueFiles = {
  export: 'ส่งออกบัญชี',
  asWorkbook: 'ไฟล์ Excel ตามแบบนำเข้าของระบบบัญชีข้อมูลภาครัฐ (thai_gdc)',
  asDcat: 'ไฟล์มาตรฐาน DCAT สำหรับระบบอื่น (JSON-LD)',
  written: (n: string) => `ส่งออก ${n} ชุดข้อมูลแล้ว อ่านกลับมาตรวจแล้วตรงกัน`,
  writtenAt: (path: string) => `บันทึกไว้ที่ ${path}`,
  left: (n: string) => `อีก ${n} ชุดข้อมูลไม่ได้ส่งออก เพราะยังไม่ได้เลือกประเภทชุดข้อมูล`,
  several: (n: string) => `${n} ชุดข้อมูลมีบางช่องที่กรอกหลายค่า ระบบปลายทางรับได้ค่าเดียว จึงจะเก็บทุกค่ารวมกันเป็น “อื่น ๆ”`,
  import: 'นำเข้าบัญชี',
  lookTitle: (file: string) => `นำเข้าบัญชีจาก “${file}”`,
  form: (form: string) => `อ่านตามแบบ ${form}`,
  counts: { fresh: 'เพิ่มใหม่', changed: 'แก้ไข', same: 'เหมือนเดิม', heldHere: 'คงไว้', refused: 'นำเข้าไม่ได้' },
  heldHere: 'ชุดข้อมูลที่มีตารางในระบบนี้จะคงไว้ตามเดิม หากต้องการแก้ ให้แก้ที่คำอธิบายของฉบับ',
  take: (n: string) => `นำเข้า ${n} ชุดข้อมูล`,
  nothingToTake: 'ไม่มีรายการที่ต้องนำเข้า',
  readied: (done: string, total: string) => `${done} จาก ${total} ชุดข้อมูล`,
  untilReady: 'ยังไม่มีอะไรเข้าบัญชีจนกว่าจะพร้อมทั้งหมด ยกเลิกได้ระหว่างนี้',
  comesUp: 'ทุกชุดอยู่ในบัญชีแล้ว กำลังจัดให้ค้นหาได้ ดูความคืบหน้าที่แถบล่าง ทำงานอื่นต่อได้',
  taken: (fresh: string, changed: string) => `นำเข้าบัญชีแล้ว เพิ่ม ${fresh} ชุดข้อมูล แก้ไข ${changed} ชุดข้อมูล`,
  datasets: 'ชุดข้อมูล',
  what: { new: 'เพิ่มใหม่', same: 'เหมือนเดิม', changed: 'แก้ไข', 'held-here': 'คงไว้' },
  remarks: 'ข้อที่ควรตรวจ',
  stops: 'นำเข้าไม่ได้',
  note: 'ให้ทราบ',
  place: (sheet: string, cell: string) => (cell === '' ? sheet : `${sheet} ช่อง ${cell}`),
  placeOf: (n: string) => `ชุดข้อมูลที่ ${n}`,
  more: (n: string) => `และอีก ${n} ข้อ`,
  remark,
}

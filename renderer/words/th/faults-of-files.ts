import type { Facts } from '../../../shared/base/fault.ts'
import type { FaultCode } from '../../../shared/base/fault-codes.ts'
import { toFactNumber, toFactText } from '../fact.ts'
import { createFormat } from '../format.ts'
import type { Sentence } from '../sentence.ts'

const format = createFormat('th')
const file = (facts: Facts): string => {
  const name = toFactText(facts, 'file', 'name')
  return name === '' ? 'ไฟล์นี้' : `ไฟล์ “${name}”`
}
const size = (facts: Facts, ...names: readonly string[]): string => {
  const bytes = toFactNumber(facts, ...names)
  return bytes === null ? '' : format.bytes(bytes)
}
const because = (facts: Facts): string => {
  const reason = toFactText(facts, 'reason', 'what', 'part')
  return reason === '' ? '' : ` (${reason})`
}
const keep = 'ไม่มีอะไรถูกเก็บไว้จากไฟล์นี้ และงานอื่นทำต่อได้'

/** What is said of a file that a person brought. */
export const fileFaults: { readonly [code in FaultCode & `file/${string}`]: Sentence } = {
  'file/missing': {
    say: f => `ไม่พบ${file(f)}แล้ว`,
    todo: () => 'ไฟล์อาจถูกย้าย เปลี่ยนชื่อ หรือถอดแฟลชไดรฟ์ออกแล้ว เลือกไฟล์อีกครั้งจากที่อยู่ปัจจุบัน',
    offer: 'choose-other-file',
  },
  'file/empty': {
    say: f => `${file(f)}ว่างเปล่า ไม่มีข้อมูลให้อ่าน`,
    todo: () => 'เปิดไฟล์ด้วยโปรแกรมตารางเพื่อดูว่าบันทึกครบหรือไม่ แล้วเลือกใหม่',
    offer: 'choose-other-file',
  },
  'file/too-large': {
    say: f =>
      `${file(f)}ใหญ่เกินกำหนด${size(f, 'bytes', 'size', 'figure') && ` คือ ${size(f, 'bytes', 'size', 'figure')}`}${size(f, 'limit') && ` (รับได้ไม่เกิน ${size(f, 'limit')})`}`,
    todo: () => 'แบ่งเป็นหลายไฟล์ เช่น แยกตามเดือนหรือแผ่นงาน แล้วนำเข้าทีละไฟล์',
    offer: 'choose-other-file',
  },
  'file/wrong-type': {
    say: f => `เนื้อในของ${file(f)}ไม่ตรงกับนามสกุล${because(f)}`,
    todo: () => 'เปิดไฟล์ด้วยโปรแกรมที่สร้าง แล้วบันทึกใหม่เป็น xlsx หรือ csv',
    offer: 'choose-other-file',
  },
  'file/unknown-type': {
    say: f => `${file(f)}ไม่ใช่ชนิดที่อ่านได้`,
    todo: () => 'ใช้ไฟล์ xlsx xls csv tsv txt หรือ dbf หากเป็นภาพหรือ PDF ให้ขอไฟล์ตารางต้นทาง',
    offer: 'choose-other-file',
  },
  'file/encrypted': {
    say: f => `${file(f)}ตั้งรหัสผ่านไว้`,
    todo: () => 'เปิดด้วยโปรแกรมตาราง เอารหัสผ่านออก บันทึก แล้วนำเข้าอีกครั้ง',
    offer: 'choose-other-file',
  },
  'file/damaged': {
    say: f => `${file(f)}เสียหาย อ่านได้ไม่ครบ${because(f)}`,
    todo: () => `ลองเปิดด้วยโปรแกรมตารางแล้วบันทึกเป็นไฟล์ใหม่ หรือขอสำเนาอีกชุดจากผู้ส่ง ${keep}`,
    offer: 'choose-other-file',
  },
  'file/unsafe': {
    say: f => `${file(f)}มีลักษณะที่ไม่ปลอดภัย จึงไม่เปิด${because(f)}`,
    todo: () => `ตรวจที่มาของไฟล์กับผู้ส่ง แล้วขอไฟล์ที่บันทึกใหม่จากโปรแกรมตาราง ${keep}`,
    offer: 'choose-other-file',
  },
  'file/no-table': {
    say: f => `ไม่พบตารางใน${file(f)}${because(f)}`,
    todo: () => 'ดูว่าแผ่นงานมีหัวตารางและข้อมูลจริงหรือไม่ หรือเลือกแผ่นงานอื่น',
    offer: 'choose-other-file',
  },
  'file/took-too-long': {
    say: f => `อ่าน${file(f)}นานเกินกำหนด จึงหยุดไว้`,
    todo: () => `ลองบันทึกไฟล์ใหม่ด้วยโปรแกรมตาราง หรือแบ่งให้เล็กลง ${keep}`,
    offer: 'choose-other-file',
  },
  'file/too-much-memory': {
    say: f => `${file(f)}ใช้หน่วยความจำเกินกำหนด จึงหยุดอ่าน`,
    todo: () => `ลบแถวและรูปแบบที่ว่างท้ายตาราง หรือแบ่งไฟล์ให้เล็กลง ${keep}`,
    offer: 'choose-other-file',
  },
  'file/reader-died': {
    say: f => `ส่วนอ่านไฟล์หยุดกลางคันขณะอ่าน${file(f)}`,
    todo: () => `ลองอีกครั้ง หากยังไม่ได้ ให้บันทึกไฟล์ใหม่ด้วยโปรแกรมตาราง ${keep}`,
    offer: 'retry',
  },
  'file/already-here': {
    say: f => `${file(f)}มีอยู่ในหน่วยงานแล้ว เนื้อหาตรงกันทุกไบต์`,
    todo: () => 'เปิดดูได้ในบัญชีข้อมูลหรือรายการนำเข้า ไม่ต้องนำเข้าซ้ำ',
    offer: 'open-catalogue',
  },
  'file/would-overwrite': {
    say: f => `มีไฟล์อื่นที่ชื่อเดียวกับ${file(f)}อยู่ที่นั่นแล้ว`,
    todo: () => 'เลือกโฟลเดอร์อื่น หรือย้ายไฟล์ที่อยู่ตรงนั้นก่อน โปรแกรมไม่เขียนทับไฟล์ใด ๆ',
  },
  'file/interrupted': {
    say: f => `การอ่าน${file(f)}หยุดไปเพราะโปรแกรมปิดกลางคัน`,
    todo: () => `เลือกไฟล์อีกครั้งเพื่ออ่านใหม่ ${keep}`,
    offer: 'choose-other-file',
  },
  'file/not-readable': {
    say: f => `เปิด${file(f)}ไม่ได้ ระบบไม่อนุญาตหรือโปรแกรมอื่นใช้อยู่`,
    todo: () => 'ปิดโปรแกรมที่เปิดไฟล์นี้อยู่ หรือคัดลอกไฟล์มาไว้ในเครื่องแล้วลองใหม่',
    offer: 'retry',
  },
}

import type { Facts } from '../../../shared/base/fault.ts'
import type { FaultCode } from '../../../shared/base/fault-codes.ts'
import { toFactNumber, toFactText } from '../fact.ts'
import { createFormat } from '../format.ts'
import type { Sentence } from '../sentence.ts'
import { spaced } from './spaced.ts'

const format = createFormat('th')
const file = (facts: Facts): string => {
  const name = toFactText(facts, 'file', 'name')
  return name === '' ? 'ไฟล์นี้' : `ไฟล์ “${name}”`
}
const units: { readonly [unit: string]: string } = {
  comments: 'ความคิดเห็น',
  cells: 'เซลล์',
  columns: 'คอลัมน์',
  entries: 'ส่วนย่อย',
  line: 'ตัวอักษรในบรรทัดเดียว',
  letters: 'ตัวอักษร',
}
const size = (facts: Facts, ...names: readonly string[]): string => {
  const figure = toFactNumber(facts, ...names)
  if (figure === null) return ''
  const unit = units[toFactText(facts, 'unit')]
  return unit === undefined ? format.bytes(figure) : `${format.number(figure)} ${unit}`
}
const whys: { readonly [why: string]: string } = {
  encoding: 'อักษรในไฟล์ไม่อยู่ในรหัสที่รู้จัก',
  quote: 'มีเครื่องหมายคำพูดที่เปิดแล้วไม่ปิด',
  zeros: 'ข้อมูลช่วงหนึ่งหายไป กลายเป็นศูนย์',
  cut: 'ไฟล์ขาดกลางคัน',
  repeat: 'มีเซลล์ที่สั่งให้ซ้ำด้วยจำนวนที่ใช้ไม่ได้',
  shrank: 'ไฟล์สั้นลงระหว่างอ่าน',
  changed: 'ไฟล์ถูกแก้ระหว่างอ่าน',
  number: 'มีตัวเลขที่ไม่ใช่ตัวเลข',
  'cells-lost': 'มีเซลล์ที่อ่านไม่ได้',
  'sheets-lost': 'มีแผ่นงานที่อ่านไม่ได้',
  'text-missing': 'มีเซลล์ที่อ้างถึงข้อความที่ไม่มีในไฟล์',
  reference: 'มีเซลล์นอกขอบแผ่นงาน',
  columns: 'ระบุคอลัมน์มากกว่าที่แผ่นงานมีได้',
  size: 'มีส่วนที่ใหญ่กว่าที่ไฟล์แจ้งไว้',
  ratio: 'มีส่วนที่บีบอัดแน่นผิดปกติ',
  packing: 'มีส่วนที่บีบอัดด้วยวิธีที่ไม่รู้จัก',
  dtd: 'ไฟล์มีคำนิยามของตนเองติดมา',
  'part-name': 'มีส่วนที่ใช้ชื่อต้องห้าม',
  'part-twice': 'มีส่วนเดียวกันสองครั้ง',
  'parts-overlap': 'มีส่วนที่ทับกัน',
}
const because = (facts: Facts): string => {
  const why = toFactText(facts, 'why')
  const said = [whys[why] ?? why, toFactText(facts, 'reason', 'what', 'part')].filter(text => text !== '').join(' · ')
  return said === '' ? '' : ` (${said})`
}
const keep = 'ไม่มีอะไรถูกเก็บไว้จากไฟล์นี้ และงานอื่นทำต่อได้'

/** What is said of a file that a person brought. */
export const fileFaults: { readonly [code in FaultCode & `${'file' | 'clipboard' | 'inventory'}/${string}`]: Sentence } = {
  'file/missing': {
    say: f => spaced`ไม่พบ${file(f)}แล้ว`,
    todo: () => 'ไฟล์อาจถูกย้าย เปลี่ยนชื่อ หรือถอดแฟลชไดรฟ์ออกแล้ว เลือกไฟล์อีกครั้งจากที่อยู่ปัจจุบัน',
    offer: 'choose-other-file',
  },
  'file/empty': {
    say: f => spaced`${file(f)}ว่างเปล่า ไม่มีข้อมูลให้อ่าน`,
    todo: () => 'เปิดไฟล์ด้วยโปรแกรมตารางเพื่อดูว่าบันทึกครบหรือไม่ แล้วเลือกใหม่',
    offer: 'choose-other-file',
  },
  'file/too-large': {
    say: f =>
      spaced`${file(f)}ใหญ่เกินกำหนด${size(f, 'bytes', 'size', 'figure') && ` คือ ${size(f, 'bytes', 'size', 'figure')}`}${size(f, 'limit') && ` (รับได้ไม่เกิน ${size(f, 'limit')})`}`,
    todo: () => 'แบ่งเป็นหลายไฟล์ เช่น แยกตามเดือนหรือแผ่นงาน แล้วนำเข้าทีละไฟล์',
    offer: 'choose-other-file',
  },
  'file/wrong-type': {
    say: f => spaced`เนื้อในของ${file(f)}ไม่ตรงกับนามสกุล${because(f)}`,
    todo: () => 'เปิดไฟล์ด้วยโปรแกรมที่สร้าง แล้วบันทึกใหม่เป็น xlsx หรือ csv',
    offer: 'choose-other-file',
  },
  'file/unknown-type': {
    say: f => spaced`${file(f)}ไม่ใช่ชนิดที่อ่านได้`,
    todo: () => 'ใช้ไฟล์ xlsx xlsm xlsb xls ods fods csv tsv txt html หรือ dbf หากเป็นภาพหรือ PDF ให้ขอไฟล์ตารางต้นทาง',
    offer: 'choose-other-file',
  },
  'file/encrypted': {
    say: f => spaced`${file(f)}ตั้งรหัสผ่านไว้`,
    todo: () => 'เปิดด้วยโปรแกรมตาราง เอารหัสผ่านออก บันทึก แล้วนำเข้าอีกครั้ง',
    offer: 'choose-other-file',
  },
  'file/damaged': {
    say: f => spaced`${file(f)}เสียหาย อ่านได้ไม่ครบ${because(f)}`,
    todo: () => `ลองเปิดด้วยโปรแกรมตารางแล้วบันทึกเป็นไฟล์ใหม่ หรือขอสำเนาอีกชุดจากผู้ส่ง ${keep}`,
    offer: 'choose-other-file',
  },
  'file/unsafe': {
    say: f => spaced`${file(f)}มีลักษณะที่ไม่ปลอดภัย จึงไม่เปิด${because(f)}`,
    todo: () => `ตรวจที่มาของไฟล์กับผู้ส่ง แล้วขอไฟล์ที่บันทึกใหม่จากโปรแกรมตาราง ${keep}`,
    offer: 'choose-other-file',
  },
  'file/no-table': {
    say: f => spaced`ไม่พบตารางใน${file(f)}${because(f)}`,
    todo: () => 'ดูว่าแผ่นงานมีหัวตารางและข้อมูลจริงหรือไม่ หรือเลือกแผ่นงานอื่น',
    offer: 'choose-other-file',
  },
  'file/took-too-long': {
    say: f => spaced`อ่าน${file(f)}นานเกินกำหนด จึงหยุดไว้`,
    todo: () => `ลองบันทึกไฟล์ใหม่ด้วยโปรแกรมตาราง หรือแบ่งให้เล็กลง ${keep}`,
    offer: 'choose-other-file',
  },
  'file/too-much-memory': {
    say: f => spaced`${file(f)}ใช้หน่วยความจำเกินกำหนด จึงหยุดอ่าน`,
    todo: () => `ลบแถวและรูปแบบที่ว่างท้ายตาราง หรือแบ่งไฟล์ให้เล็กลง ${keep}`,
    offer: 'choose-other-file',
  },
  'file/reader-died': {
    say: f => spaced`ส่วนอ่านไฟล์หยุดกลางคันขณะอ่าน${file(f)}`,
    todo: () => `ลองอีกครั้ง หากยังไม่ได้ ให้บันทึกไฟล์ใหม่ด้วยโปรแกรมตาราง ${keep}`,
    offer: 'retry',
  },
  'file/would-overwrite': {
    say: f => spaced`มีไฟล์อื่นที่ชื่อเดียวกับ${file(f)}อยู่ที่นั่นแล้ว`,
    todo: () => 'เลือกโฟลเดอร์อื่น หรือย้ายไฟล์ที่อยู่ตรงนั้นก่อน โปรแกรมไม่เขียนทับไฟล์ใด ๆ',
  },
  'file/cannot-hold': {
    say: f => spaced`ไฟล์ชนิด ${toFactText(f, 'format')} เก็บตารางนี้ตามที่เป็นอยู่ไม่ได้`,
    todo: () => 'เลือกไฟล์ชนิดอื่น หรือแบ่งตารางให้เล็กลง',
  },
  'file/interrupted': {
    say: f => spaced`การอ่าน${file(f)}หยุดไปเพราะโปรแกรมปิดกลางคัน`,
    todo: () => `เลือกไฟล์อีกครั้งเพื่ออ่านใหม่ ${keep}`,
    offer: 'choose-other-file',
  },
  'file/not-readable': {
    say: f => spaced`เปิด${file(f)}ไม่ได้ ระบบไม่อนุญาตหรือโปรแกรมอื่นใช้อยู่`,
    todo: () => 'ปิดโปรแกรมที่เปิดไฟล์นี้อยู่ หรือคัดลอกไฟล์มาไว้ในเครื่องแล้วลองใหม่',
    offer: 'retry',
  },
  'inventory/folder-gone': {
    say: f => `โฟลเดอร์ “${toFactText(f, 'folder')}” หายไประหว่างสำรวจ อาจถอดแผ่นหรือสายเครือข่ายหลุด`,
    todo: () => 'ต่อกลับมา แล้วการสำรวจจะทำต่อเองจากที่ค้างไว้ ไม่มีสิ่งที่สำรวจแล้วหายไป',
  },
  'inventory/interrupted': {
    say: () => 'การสำรวจหยุดกลางคัน เพราะโปรแกรมหรือเครื่องปิดไปก่อน',
    todo: () => 'กด “ทำต่อ” เพื่อสำรวจต่อจากที่ค้างไว้',
  },
  'clipboard/no-table': {
    say: () => 'ในคลิปบอร์ดไม่มีตารางหรือข้อความให้วาง',
    todo: () => 'เลือกช่วงเซลล์ในโปรแกรมตาราง กด Ctrl+C แล้วกลับมาวางที่นี่อีกครั้ง',
  },
  'clipboard/too-large': {
    say: f => `สิ่งที่คัดลอกมาใหญ่เกินกำหนด คือ ${size(f, 'figure')} (วางได้ไม่เกิน ${size(f, 'limit')})`,
    todo: () => 'บันทึกเป็นไฟล์ xlsx ในโปรแกรมตาราง แล้วนำเข้าไฟล์นั้นแทน',
  },
}

import { toThaiDay } from '../../base/thai-day.ts'

const months = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ')
const short = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ')

/** 27 พฤศจิกายน 2569, for the Thai day of a moment. */
export function toLongDay(moment: string): string {
  const [year = '', month = '', day = ''] = toThaiDay(moment).split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${Number(year) + 543}`
}

/** A year, a month or a day in ISO as people read it: พ.ศ. 2559, ม.ค. 2559, 5 ม.ค. 2559. What is none stays as it is. */
export function toThaiPeriod(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? []
  if (year === undefined) return iso
  const era = String(Number(year) + 543)
  if (month === undefined) return `พ.ศ. ${era}`
  const name = short[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${era}` : `${Number(day)} ${name} ${era}`
}

const figure = new Intl.NumberFormat('th-TH-u-nu-latn')
export const toFigure = (value: number): string => figure.format(value)

/** 12.3 กิโลไบต์ */
export function toThaiBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} ไบต์`
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'กิโลไบต์'] : [bytes / 1_000_000, 'เมกะไบต์']
  return `${new Intl.NumberFormat('th-TH-u-nu-latn', { maximumFractionDigits: 1 }).format(amount)} ${unit}`
}

/** What a page, a feed and a post for the public say, in Thai: they are documents of the office, not of the window. */
export const say = {
  dataset: 'ชุดข้อมูลเปิด',
  published: (office: string, day: string) => `เผยแพร่โดย ${office} เมื่อวันที่ ${day}`,
  post: (office: string, title: string) => `${office} เผยแพร่ชุดข้อมูล “${title}”`,
  size: (rows: number, columns: number) => `ตาราง ${toFigure(rows)} แถว ${toFigure(columns)} คอลัมน์`,
  download: 'ดาวน์โหลดข้อมูล',
  dictionary: (format: string) => `พจนานุกรมข้อมูล (${format})`,
  page: 'หน้าชุดข้อมูล',
  columns: 'คอลัมน์ในข้อมูล',
  column: ['ชื่อ', 'ความหมาย', 'หน่วย'],
  terms: 'ข้อกำหนดการใช้',
  cite: (office: string) => `ใช้ต่อได้ตามสัญญาอนุญาต โปรดอ้างอิงที่มา: ${office}`,
  source: 'แหล่งที่มา',
  keywords: 'คำสำคัญ',
  contact: 'ติดต่อ',
  stars: (n: number) => `ระดับการเปิดเผยข้อมูล ${n} ดาวจาก 5 ดาว`,
  version: (n: number) => `ฉบับที่ ${n}`,
  feed: (office: string) => `ชุดข้อมูลเปิดของ${office}`,
} as const

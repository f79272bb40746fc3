import type { Column } from '../model/table.ts'

/** Headings that name what one row of a register is about; codes are those of data_collect, the first that fits wins. */
const signs: readonly (readonly [code: string, sign: RegExp])[] = [
  ['ครัวเรือน/ครอบครัว', /ครัวเรือน|หัวหน้าครอบครัว/],
  ['บุคคล', /ชื่อ\s*[-–]?\s*(?:นาม)?สกุล|นามสกุล|เลข(?:ประจำตัว|บัตร)ประชาชน|คำนำหน้า/],
  ['บริษัท/ห้างร้าน/สถานประกอบการ', /บริษัท|ห้างหุ้นส่วน|สถานประกอบการ|นิติบุคคล|ผู้ประกอบการ|ร้าน(?:ค้า|อาหาร|ยา)|โรงงาน/],
  ['แหล่งน้ำ เช่น แม่น้ำ อ่างเก็บน้ำ', /แหล่งน้ำ|อ่างเก็บน้ำ|แม่น้ำ|คลอง|บ่อน้ำ/],
  ['เส้นทางการเดินทาง เช่น ถนน ทางรถไฟ', /สายทาง|ถนน|ทางหลวง/],
  ['อาคาร/สิ่งปลูกสร้าง', /อาคาร|สิ่งปลูกสร้าง|สะพาน/],
  ['สัตว์และพันธุ์พืช', /พันธุ์พืช|ชนิดสัตว์|พันธุ์สัตว์/],
]

/** The smallest unit that a register collects, as its headings say; null where they do not. */
export const guessUnitCollected = (columns: readonly Column[]): string | null =>
  signs.find(([, sign]) => columns.some(column => column.type === 'string' && sign.test(column.label)))?.[0] ?? null

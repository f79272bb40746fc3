import type { RefineName } from '../../../shared/model/refine-params.ts'

/** Steps that work on the recovered table: their names. */
export const refineName: Record<RefineName, string> = {
  mask: 'ปิดบางส่วนของค่า',
  pseudonymise: 'แทนค่าด้วยรหัสที่ย้อนกลับไม่ได้',
  generalise: 'ทำค่าให้หยาบลง',
  'top-code': 'จำกัดค่าสูงสุดหรือต่ำสุด',
  round: 'ปัดเศษ',
  'suppress-cells': 'ซ่อนจำนวนน้อย',
  'suppress-records': 'ซ่อนค่าของแถวที่ระบุตัวได้',
  'mend-text': 'ซ่อมข้อความ',
  'replace-values': 'แทนค่า',
  'drop-repeated': 'ตัดแถวซ้ำออก',
}

/** What such a step does, in the list of steps. */
export const refine = {
  replaced: (from: string, to: string) => `${from} → ${to}`,
  nothing: 'ปล่อยว่าง',
  openOnly: 'เฉพาะฉบับเปิดเผย',
  mask: (first: string, last: string) => `เหลือ ${first} ตัวหน้า ${last} ตัวท้าย`,
  bands: (width: string) => `เป็นช่วงละ ${width}`,
  edges: (edges: string) => `เป็นช่วง แบ่งที่ ${edges}`,
  age: (width: string) => `วันเกิดเป็นช่วงอายุ ${width} ปี`,
  period: { month: 'วันที่เป็นเดือน', quarter: 'วันที่เป็นไตรมาส', year: 'วันที่เป็นปี', decade: 'วันที่เป็นช่วงสิบปี' },
  place: { district: 'เป็นอำเภอ', province: 'เป็นจังหวัด', region: 'เป็นภาค' },
  prefix: (keep: string) => `เหลือ ${keep} หลักแรก`,
  groups: (n: string) => `เป็น ${n} กลุ่ม`,
  top: (most: string, other: string) => `เหลือ ${most} ค่าที่พบมาก ที่เหลือเป็น “${other}”`,
  above: (figure: string) => `ไม่เกิน ${figure}`,
  below: (figure: string) => `ไม่ต่ำกว่า ${figure}`,
  round: { nearest: (base: string) => `เป็นจำนวนเท่าของ ${base} ที่ใกล้ที่สุด`, unbiased: (base: string) => `เป็นจำนวนเท่าของ ${base} แบบไม่เอนเอียง` },
  cells: (threshold: string) => `จำนวนต่ำกว่า ${threshold} และเซลล์คู่ที่ใช้คำนวณย้อนได้`,
  records: { blank: (k: string) => `เว้นค่าของแถวที่เหมือนกันไม่ถึง ${k} แถว`, drop: (k: string) => `ตัดแถวที่เหมือนกันไม่ถึง ${k} แถว` },
}

import { type ColumnSpec, spec } from '../column-spec.ts'
import * as words from '../lists/words.ts'
import type { Random } from '../random.ts'
import { juristicOf, writeDays } from './people.ts'

const oneOf =
  (list: readonly string[]) =>
  (r: Random): (() => string) =>
  () =>
    r.pick(list)

function toGtin(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return `${twelve}${(10 - (sum % 10)) % 10}`
}

const count = (id: string, headings: string, most: number): ColumnSpec =>
  spec(id, null, headings, r => () => r.whole(0, most), { headed: true, type: 'integer' })

/** Ids of firms: kept apart from those of people. */
export const juristic = spec(
  'juristic',
  'juristic_id',
  'เลขนิติบุคคล|เลขทะเบียนนิติบุคคล|เลขประจำตัวผู้เสียภาษี|Tax ID|เลขผู้เสียภาษี|ทะเบียนนิติบุคคลเลขที่|เลขทะเบียน 13 หลัก|Juristic ID',
  r => {
    const write = r.pick([
      (id: string) => id,
      (id: string) => id,
      (id: string) => `${id.slice(0, 1)}-${id.slice(1, 5)}-${id.slice(5, 10)}-${id.slice(10, 12)}-${id.slice(12)}`,
    ])
    return () => write(juristicOf(r))
  },
)

/** Counts of people: a table with one of them is about groups. */
export const counts = {
  people: count('count', 'จำนวนผู้ป่วย|จำนวน (คน)|จำนวนราย|ผู้ป่วย (ราย)|จำนวนประชากร|จำนวนผู้มาใช้สิทธิ', 9000),
  rate: spec('rate', null, 'อัตราป่วยต่อแสน|ร้อยละ|อัตราตาย|สัดส่วน (%)', r => () => Math.round(r.next() * 10_000) / 100, {
    headed: true,
    type: 'number',
  }),
  votes: count('votes', 'คะแนนเสียง|จำนวนคะแนน|คะแนน', 90_000),
  cases: count('cases', 'จำนวนคดี|คดี (ราย)|จำนวนจับกุม (คน)', 500),
} as const

/** What tables of groups are about: diseases, faiths, peoples, parties and crimes of nobody in particular. */
export const topics: readonly ColumnSpec[] = [
  spec('disease-counted', null, 'โรค|กลุ่มโรค|สาเหตุการป่วย|รายการโรค|Disease|สาเหตุการตาย', oneOf(words.diseases)),
  spec('religion-counted', null, 'ศาสนา|Religion', oneOf(words.religions)),
  spec('race-counted', null, 'ชาติพันธุ์|กลุ่มชาติพันธุ์|เผ่า', oneOf(words.ethnicities)),
  spec('disability-counted', null, 'ประเภทความพิการ|ความพิการ', oneOf(words.disabilities)),
  spec('party-counted', null, 'พรรคการเมือง|พรรค', oneOf(words.parties)),
  spec('crime-counted', null, 'ฐานความผิด|ประเภทคดี|คดีอาญา', oneOf(words.crimes.slice(4, 8))),
  spec('union-counted', null, 'สหภาพแรงงาน', oneOf(words.unions.slice(3, 7))),
]

/** Columns that look like personal data and are none. */
export const lookAlikes: readonly ColumnSpec[] = [
  spec('order-13', null, 'เลขที่ใบสั่งซื้อ|เลขที่คำสั่งซื้อ|Order No.|เลขที่เอกสาร|เลขที่ใบแจ้งหนี้|หมายเลขพัสดุ|เลขอ้างอิง 13 หลัก|รหัสรายการ 13 หลัก', r => {
    const head = r.pick(['16', '67', '256', '4', '71'])
    return () => `${head}${r.digits(13 - head.length)}`
  }),
  spec('order-13-number', null, 'เลขที่ใบสั่งซื้อ|ref_no|เลขที่โครงการ|transaction_id', r => () => Number(`${r.whole(1, 8)}${r.digits(12)}`), {
    type: 'integer',
  }),
  spec('order-13-running', null, 'เลขที่ใบเสร็จ|เลขคุมเอกสาร|running_no', r => {
    const from = Number(`67${r.digits(6)}00000`)
    return row => String(from + row)
  }),
  spec('gtin', null, 'บาร์โค้ด|Barcode|GTIN|รหัสสินค้า 13 หลัก|EAN|รหัสแท่ง', r => () => toGtin(`885${r.digits(9)}`)),
  spec('order-phone', null, 'เลขที่ใบสั่งงาน|เลขที่คำขอ|รหัสงาน|ticket_no|เลขรับ', r => () => `0${r.pick(['2', '6', '8', '9'])}${r.digits(8)}`, {
    headed: true,
  }),
  spec('ten-digits', null, 'รหัสสินค้า|รหัสครุภัณฑ์|SKU|เลขที่สัญญา|รหัสงบประมาณ', r => () => `${r.whole(1, 9)}${r.digits(9)}`),
  spec(
    'asset-code',
    null,
    'รหัสครุภัณฑ์|เลขครุภัณฑ์|Serial No.|S/N|หมายเลขเครื่อง|รุ่น',
    r => {
      const letter = r.pick(['AA', 'SN', 'B', 'PC', 'EN'])
      return () => `${letter}${r.digits(7)}`
    },
    { headed: true },
  ),
  spec('model', null, 'รุ่น|Model|แบบ|ขนาด', oneOf(['กข-12', 'ขก 2000', 'RX-78', 'ตม 400', 'D 4D', 'A4-80', 'ปย 50', 'กม 15']), {
    headed: true,
  }),
  spec(
    'letter-no',
    null,
    'ที่หนังสือ|เลขที่หนังสือ|หนังสือเลขที่|ที่',
    r => () => `${r.pick(['ศธ', 'มท', 'สธ', 'กษ', 'นร'])} ${r.digits(4)}${r.chance(0.7) ? `/${r.whole(1, 999)}` : ''}`,
  ),
  spec('branch', null, 'รหัสสาขา|สาขาธนาคาร|รหัสธนาคาร|Branch code', r => () => r.digits(4), { headed: true }),
  spec('bank', null, 'ธนาคาร|ชื่อธนาคาร|Bank', oneOf(words.banks)),
  spec('account-name', null, 'ผังบัญชี|ประเภทบัญชี|หมวดบัญชี', oneOf(['เงินสดในมือ', 'ลูกหนี้ การค้า', 'ค่าวัสดุ', 'ครุภัณฑ์สำนักงาน', 'เงินเดือน']), {
    headed: true,
  }),
  spec('district', null, 'อำเภอ|เขต/อำเภอ|District|ชื่ออำเภอ', oneOf(words.districts)),
  spec('subdistrict', null, 'ตำบล|ชื่อตำบล|แขวง|Tambon|หมู่บ้าน|ชื่อหมู่บ้าน', oneOf(words.subdistricts)),
  spec('place', null, 'พื้นที่|สถานที่|ชื่อ|จุดตรวจ|ท้องที่', r => () => `${r.pick(words.districts)} ${r.pick(words.provinces)}`),
  spec('province', null, 'จังหวัด|Province', oneOf(words.provinces)),
  spec('company', null, 'ชื่อบริษัท|ผู้ประกอบการ|ชื่อร้าน|คู่สัญญา|ผู้ขาย|ชื่อผู้รับจ้าง|ชื่อ|Vendor name', oneOf(words.companies)),
  spec('school', null, 'โรงเรียน|ชื่อสถานศึกษา|สถานศึกษา|School name|ชื่อ', oneOf(words.schools)),
  spec('hospital', null, 'โรงพยาบาล|หน่วยบริการ|ชื่อหน่วยบริการ|สถานพยาบาล', oneOf(words.hospitals)),
  spec('department', null, 'หน่วยงาน|สังกัด|กอง/สำนัก|ผู้รับผิดชอบ|Department', oneOf(words.departments)),
  spec('position', null, 'ตำแหน่ง|Position|ตำแหน่ง/ระดับ', oneOf(words.positions)),
  spec('goods', null, 'รายการ|ชื่อสินค้า|พัสดุ|ชื่อ|Product name|รายการครุภัณฑ์', oneOf(words.goods)),
  spec('make', null, 'ยี่ห้อ|ยี่ห้อ/รุ่น|Brand|Model name|ยี่ห้อรถ', oneOf(words.makes)),
  spec('plant', null, 'ชนิดไม้|พันธุ์ไม้|ชื่อพันธุ์ไม้|ชื่อ|ชื่อสามัญ', oneOf(words.plants)),
  spec('project', null, 'โครงการ|ชื่อโครงการ|กิจกรรม|Project', oneOf(words.projects)),
  spec('street-number', null, 'เลขที่|ลำดับที่|ข้อ', r => () => `${r.whole(1, 300)}/${r.whole(1, 60)}`, { headed: true }),
  spec(
    'date',
    null,
    'วันที่|วันที่รับบริการ|วันที่เกิดเหตุ|วันที่ตรวจรับ|วันครบกำหนด|Date|วันที่เกิดโรค|วันที่ลงทะเบียน',
    r => {
      const year = r.whole(2012, 2022)
      return writeDays(r, year, year + 2)
    },
    { headed: true },
  ),
  spec('prefix', null, 'คำนำหน้า|คำนำหน้าชื่อ|Title', oneOf(['นาย', 'นาง', 'นางสาว'])),
  spec('sex', null, 'เพศ|Sex', oneOf(['ชาย', 'หญิง'])),
  spec('age', null, 'อายุ|อายุ (ปี)|Age', r => () => r.whole(1, 99), { headed: true, type: 'integer' }),
  spec('money', null, 'จำนวนเงิน|จำนวนเงิน (บาท)|ราคา|Amount', r => () => r.whole(100, 90_000_000), { headed: true, type: 'integer' }),
  spec('remark', null, 'หมายเหตุ|ผลการดำเนินงาน|สถานะ|Remark', oneOf(words.remarks)),
  spec('postcode', null, 'รหัสไปรษณีย์|Postcode', r => () => `${r.whole(10, 96)}${r.digits(3)}`, { headed: true }),
  spec('plant-disease', null, 'โรคพืช|โรคข้าว|โรคสัตว์', oneOf(['ใบไหม้', 'ราน้ำค้าง', 'ปากเท้าเปื่อย', 'ไหม้คอรวง', 'รากเน่า']), { headed: true }),
  spec('project-13', null, 'เลขที่โครงการ e-GP|เลขคุมสัญญา|รหัสโครงการ', r => () => `6${r.digits(10)}`),
  spec('foreign-id', null, 'รหัสนักเรียน|เลขประจำตัวนักเรียน|รหัสพนักงาน|Employee ID', r => () => r.digits(5), { headed: true }),
]

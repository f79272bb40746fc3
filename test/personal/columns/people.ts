import { group, toId } from '../../shared/classify/corpus.ts'
import { type ColumnSpec, spec, toThaiDigits } from '../column-spec.ts'
import { givenNames, latinGivenNames, latinSurnames, surnames } from '../lists/names.ts'
import { districts, provinces, streets, subdistricts } from '../lists/words.ts'
import type { Random } from '../random.ts'

const prefixes = ['นาย', 'นาง', 'นางสาว', 'น.ส.', 'ด.ช.', 'ด.ญ.', 'ว่าที่ ร.ต.', 'ร.ต.อ.', 'จ.ส.อ.', 'ดร.', 'นพ.']
const plainPrefixes = ['นาย', 'นาง', 'นางสาว']
const months = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ')
const longMonths = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ')

export const citizenOf = (r: Random): string => toId(`${r.whole(1, 8)}${r.digits(11)}`)
export const juristicOf = (r: Random): string => toId(`0${r.whole(1, 9)}${r.digits(1)}5${r.digits(8)}`)
const nameOf = (r: Random): string => `${r.pick(givenNames)} ${r.pick(surnames)}`
type Day = { readonly d: number; readonly m: number; readonly y: number }
const dayOf = (r: Random, from: number, to: number): Day => ({ d: r.whole(1, 28), m: r.whole(1, 12), y: r.whole(from, to) })
const two = (n: number): string => String(n).padStart(2, '0')

/** A way to write days; the years run from `from` to `to` (Gregorian). */
export function writeDays(r: Random, from: number, to: number): () => string {
  const write = r.pick<(day: Day) => string>([
    ({ d, m, y }) => `${d} ${months[m - 1]} ${y + 543}`,
    ({ d, m, y }) => `${d} ${longMonths[m - 1]} ${y + 543}`,
    ({ d, m, y }) => `${two(d)}/${two(m)}/${y + 543}`,
    ({ d, m, y }) => `${y}-${two(m)}-${two(d)}`,
    ({ d, m, y }) => toThaiDigits(`${d} ${months[m - 1]} ${y + 543}`),
    ({ d, m, y }) => `${d}-${m}-${y + 543}`,
  ])
  return () => write(dayOf(r, from, to))
}

const mobileOf = (r: Random): string => `${r.pick(['06', '08', '09'])}${r.digits(8)}`
const dashed = (n: string): string => `${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`
const addressOf = (r: Random): string => {
  const place = r.chance(0.7)
    ? `ต.${r.pick(subdistricts)} อ.${r.pick(districts)} จ.${r.pick(provinces)}`
    : `ตำบล${r.pick(subdistricts)} อำเภอ${r.pick(districts)} จังหวัด${r.pick(provinces)} ${r.whole(10, 96)}${r.digits(3)}`
  return `${r.whole(1, 400)}${r.chance(0.5) ? `/${r.whole(1, 60)}` : ''} ${r.pick([`หมู่ ${r.whole(1, 15)}`, `ม.${r.whole(1, 15)}`, `ถ.${r.pick(streets)}`, `ซ.${r.whole(1, 30)} ถนน${r.pick(streets)}`])} ${place}`
}

const letters = [...'กขคงจฉชฎฐณตถทธนบปผพภมยรลวศษสหอฮ']
const plateOf = (r: Random): string =>
  `${r.chance(0.5) ? r.whole(1, 9) : ''}${r.pick(letters)}${r.pick(letters)}${r.pick([' ', '-', ''])}${r.whole(1, 9999)}${r.chance(0.4) ? ` ${r.pick(provinces)}` : ''}`

/** Columns about one person each. */
export const peopleColumns: readonly ColumnSpec[] = [
  spec(
    'citizen',
    'citizen_id',
    'เลขประจำตัวประชาชน|เลขบัตรประชาชน|เลขบัตร ปชช.|เลข ปชช.|CID|เลขที่บัตรประจำตัวประชาชน|บัตรประชาชน|เลข 13 หลัก|Citizen ID|National ID No.|ปชช.|PID|หมายเลขบัตรฯ',
    r => {
      const write = r.pick([
        (id: string) => id,
        group,
        (id: string) => group(id).replaceAll('-', ' '),
        (id: string) => toThaiDigits(group(id)),
      ])
      const mixed = r.chance(0.15)
      return () => (mixed && r.chance(0.3) ? `เลขบัตร ${write(citizenOf(r))} (สำเนา)` : write(citizenOf(r)))
    },
  ),
  spec('citizen-number', 'citizen_id', 'เลขประจำตัวประชาชน|id_card|CID|เลขบัตร', r => () => Number(citizenOf(r)), { type: 'integer' }),
  spec(
    'passport',
    'passport',
    'เลขหนังสือเดินทาง|เลขที่พาสปอร์ต|Passport No.|หนังสือเดินทางเลขที่|passport_number|เลข Passport',
    r => {
      const letter = r.pick(['AA', 'AB', 'B', 'M', 'E'])
      return () => `${letter}${r.digits(7)}`
    },
    { headed: true },
  ),
  spec('mobile', 'phone', 'โทรศัพท์|เบอร์โทร|โทร.|มือถือ|เบอร์ติดต่อ|Tel.|Mobile|หมายเลขโทรศัพท์|เบอร์|ติดต่อ|phone_no', r => {
    const write = r.pick([
      (n: string) => n,
      dashed,
      (n: string) => dashed(n).replaceAll('-', ' '),
      (n: string) => toThaiDigits(dashed(n)),
      (n: string) => `+66${n.slice(1)}`,
    ])
    return () => write(mobileOf(r))
  }),
  spec(
    'landline',
    'phone',
    'โทรศัพท์บ้าน|โทรศัพท์ที่ทำงาน|โทร.|Telephone',
    r => () => (r.chance(0.5) ? `02-${r.digits(3)}-${r.digits(4)}` : `${r.pick(['053', '044', '076'])}-${r.digits(6)}`),
    { headed: true },
  ),
  spec('phone-number', 'phone', 'เบอร์โทรศัพท์|มือถือ|tel', r => () => Number(mobileOf(r)), { type: 'integer', headed: true }),
  spec(
    'email',
    'email',
    'อีเมล|E-mail|email|อีเมล์|จดหมายอิเล็กทรอนิกส์|ไปรษณีย์อิเล็กทรอนิกส์',
    r => () =>
      `${r.pick(latinGivenNames).toLowerCase()}.${r.pick(latinSurnames).toLowerCase().slice(0, 3)}${r.chance(0.3) ? r.whole(1, 99) : ''}@${r.pick(['gmail.com', 'hotmail.com', 'example.go.th', 'yahoo.co.th'])}`,
  ),
  spec(
    'name-titled',
    'name',
    'ชื่อ-สกุล|ชื่อ - นามสกุล|ชื่อ นามสกุล|รายชื่อ|ชื่อผู้รับบริการ|ชื่อนักเรียน|Name|Full Name|ผู้ป่วย|ผู้ถือหุ้น|รายนาม|ผู้กู้|ผู้มีสิทธิ|ผู้รับเงิน',
    r => {
      const [glued, some] = [r.pick(['', ' ']), r.chance(0.7) ? plainPrefixes : prefixes]
      return () => `${r.pick(some)}${glued}${nameOf(r)}`
    },
  ),
  spec('name-plain', 'name', 'ชื่อ-สกุล|ชื่อสกุล|ชื่อ-นามสกุล|ชื่อและนามสกุล|ชื่อ สกุล|ผู้ประสบภัย|ชื่อเกษตรกร|รายชื่อสมาชิก|Name-Surname|ผู้สมัคร|ชื่อผู้ยื่นคำขอ', r => {
    const gap = r.chance(0.15) ? '  ' : ' '
    return () => nameOf(r).replace(' ', gap)
  }),
  spec('name-latin', 'name', 'ชื่อ-สกุล (อังกฤษ)|Name (English)|Full name|ชื่อภาษาอังกฤษ|ENGLISH NAME|Name in passport', r => {
    const title = r.pick([[''], ['Mr. ', 'Mrs. ', 'Miss '], ['']])
    const upper = r.chance(0.4)
    return () => {
      const name = `${r.pick(title)}${r.pick(latinGivenNames)} ${r.pick(latinSurnames)}`
      return upper ? name.toUpperCase() : name
    }
  }),
  spec('given', 'name', 'ชื่อ|ชื่อตัว|First name|ชื่อจริง|firstname', r => () => r.pick(givenNames), { headed: true }),
  spec('surname', 'name', 'นามสกุล|สกุล|ชื่อสกุล|Last name|Surname', r => () => r.pick(surnames), { headed: true }),
  spec('relative', 'name', 'ชื่อบิดา|ชื่อมารดา|ผู้ปกครอง|ชื่อคู่สมรส|ผู้ดูแล|ทายาท|ชื่อหัวหน้าครอบครัว', r => () => `${r.pick(plainPrefixes)}${nameOf(r)}`),
  spec('address', 'address', 'ที่อยู่|ที่อยู่ปัจจุบัน|ที่อยู่ตามทะเบียนบ้าน|Address|ภูมิลำเนา|ที่อยู่ผู้รับ|สถานที่จัดส่ง|ที่ตั้ง', r => () => addressOf(r)),
  spec('house', 'address', 'บ้านเลขที่|เลขที่บ้าน', r => () => `${r.whole(1, 400)}${r.chance(0.5) ? `/${r.whole(1, 60)}` : ''}`, {
    headed: true,
  }),
  spec('born', 'birth_date', 'วันเกิด|ว/ด/ป เกิด|วัน เดือน ปี เกิด|ว.ด.ป.เกิด|วันเดือนปีเกิด|Date of birth|DOB|เกิดวันที่|birthdate|Birthday|วดป.เกิด', r =>
    writeDays(r, 1935, 2018),
  ),
  spec('born-year', 'birth_date', 'ปีเกิด|ปี พ.ศ. เกิด|Year of birth', r => () => String(r.whole(2480, 2560)), { headed: true }),
  spec('plate', 'plate', 'ทะเบียนรถ|เลขทะเบียนรถ|หมายเลขทะเบียน|ป้ายทะเบียน|ทะเบียน|License plate|รถทะเบียน|ทบ.รถ', r => () => plateOf(r), {
    headed: true,
  }),
  spec(
    'account',
    'bank_account',
    'เลขที่บัญชี|เลขบัญชี|เลขที่บัญชีธนาคาร|Account No.|บัญชีเงินฝาก|เลขบัญชี ธกส.|บัญชีเลขที่|บัญชีธนาคาร|เลข บช.|bank account',
    r => {
      const write = r.pick([
        (n: string) => n,
        (n: string) => `${n.slice(0, 3)}-${n.slice(3, 4)}-${n.slice(4, 9)}-${n.slice(9)}`,
        (n: string) => `${n.slice(0, 3)}-${n.slice(3, 4)}-${n.slice(4, 9)}-${n.slice(9)}`,
        (n: string) => `02${n}`,
      ])
      return () => write(r.digits(10))
    },
  ),
]

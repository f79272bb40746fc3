import { toId } from '../../shared/classify/corpus.ts'
import { toThaiDigits } from '../column-spec.ts'
import type { Random } from '../random.ts'
import { digits, from, type OtherSpec, other } from './spec.ts'

export const citizen = (r: Random): string => toId(`${r.pick(['1', '2', '3', '5', '6', '7', '8'])}${r.digits(11)}`)
export const juristic = (r: Random): string =>
  toId(`0${r.whole(10, 96)}${r.pick(['3', '5', '7'])}${r.pick(['5', '4'])}${r.whole(20, 66)}${r.digits(5)}`)
const parted = (id: string, mark: string): string =>
  [id.slice(0, 1), id.slice(1, 5), id.slice(5, 10), id.slice(10, 12), id.slice(12)].join(mark)
const mistyped = (id: string): string => `${id.slice(0, 12)}${(Number(id[12]) + 4) % 10}`

const idHeadings = 'เลขประจำตัวประชาชน|เลขประจำตัว 13 หลัก|เลขที่บัตรประชาชน|หมายเลขบัตรประชาชน|CID|National ID|เลขบัตรฯ (13 หลัก)|เลข ปชช.'
const silent = 'รหัส|ข้อมูล|คอลัมน์ B|Column2||รายการ|เลขที่|F4'
const id = (name: string, write: (id: string, r: Random) => string | number, headings = `${idHeadings}|${silent}`): OtherSpec =>
  other(name, 'citizen_id', headings, r => write(citizen(r), r))

/** Ids of people in every dress. */
export const ids: readonly OtherSpec[] = [
  id('plain', one => one),
  id('dashes', one => parted(one, '-')),
  id('blanks', one => parted(one, ' ')),
  id('dots', one => parted(one, '.'), idHeadings),
  id('long-dashes', one => parted(one, '–')),
  id('wide-dashes', one => parted(one, ' - ')),
  id('thai', one => toThaiDigits(parted(one, '-'))),
  id('number', one => Number(one)),
  id('point-zero', one => `${one}.0`),
  id('power', one => `${one.slice(0, 1)}.${one.slice(1)}E+12`),
  id('apostrophe', one => `'${one}`),
  id('no-width', one => `\ufeff${parted(one, '\u2011')}`),
  id('mistyped', (one, r) => (r.chance(0.12) ? mistyped(one) : one), idHeadings),
  other('among-words', 'citizen_id', 'หมายเหตุ|บันทึก|รายละเอียด', (r, row) =>
    row % 2 === 0 ? `ผู้ร้องถือบัตรเลขที่ ${r.pick([citizen(r), parted(citizen(r), '-')])} มาแสดง` : 'ไม่แสดงบัตร',
  ),
  other('migrant', 'citizen_id', 'เลขประจำตัวคนต่างด้าว|เลข 13 หลัก|รหัส', r => toId(`00${r.digits(10)}`)),
  other('juristic', 'juristic_id', 'เลขทะเบียนนิติบุคคล|เลขประจำตัวผู้เสียภาษี|Tax ID|ทะเบียนเลขที่ (13 หลัก)', r =>
    r.pick([juristic(r), parted(juristic(r), '-')]),
  ),
  other('juristic-number', 'juristic_id', 'เลขทะเบียนนิติบุคคล|เลขประจำตัวผู้เสียภาษีอากร', r => Number(juristic(r))),
  other('payer', 'citizen_id juristic_id', 'เลขประจำตัวผู้เสียภาษี|เลขผู้เสียภาษีผู้ขาย|Tax ID No.', (r, row) =>
    row % 2 === 0 ? juristic(r) : citizen(r),
  ),
  other(
    'passport',
    'passport',
    'เลขหนังสือเดินทาง|Passport Number|หนังสือเดินทางเลขที่',
    digits('AC#######|AA#######|E########|K#######|C#######|MF######'),
  ),
  other('id-or-passport', 'citizen_id passport', 'เลขบัตรประชาชน/หนังสือเดินทาง|ID or Passport No.', (r, row) =>
    row % 3 < 2 ? citizen(r) : `AC${r.digits(7)}`,
  ),
]

const mobile = (r: Random): string => `${r.pick(['06', '08', '09'])}${r.digits(8)}`
export const phone = (r: Random): string => {
  const one = mobile(r)
  return r.pick([
    one,
    one.replace(/^(...)(...)/, '$1-$2-'),
    one.replace(/^(...)/, '$1-'),
    one.replace(/^(...)(...)/, '$1 $2 '),
    one.replace(/^0(..)(...)/, '+66 $1 $2 '),
  ])
}
const landline = (r: Random): string =>
  digits('0-2###-####|02-###-####|0-53##-####|0-7#32-####|053-######|02-###-#### ต่อ 1##|0 2### ####|02-###-####-5')(r, 0) as string
const places = from(
  'ต.หนองแวง อ.บ้านแพง จ.นครพนม|ต.ปลายพระยา อ.ปลายพระยา จ.กระบี่|ต.ป่าซาง อ.แม่จัน จ.เชียงราย 57110|ตำบลบางปลา อำเภอบางพลี จังหวัดสมุทรปราการ|ต.ท่าวังทอง อ.เมืองพะเยา จ.พะเยา 56000',
)
const address = (r: Random): string =>
  r.pick([
    () => `${r.whole(1, 400)}/${r.whole(1, 90)} หมู่ที่ ${r.whole(1, 14)} ${places(r, 0)}`,
    () => `บ้านเลขที่ ${r.whole(1, 400)} ม.${r.whole(1, 14)} ${places(r, 0)}`,
    () => `เลขที่ ${r.whole(1, 90)} ซอยอารีย์ ${r.whole(1, 5)} แขวงพญาไท เขตพญาไท กรุงเทพมหานคร 10400`,
    () => `${r.whole(1, 900)} ถ.วิภาวดีรังสิต แขวงจอมพล เขตจตุจักร กทม. 10900`,
    () => `ห้อง ${r.whole(101, 999)} อาคารชุดบ้านสวน ถนนแจ้งวัฒนะ ต.ปากเกร็ด อ.ปากเกร็ด จ.นนทบุรี`,
  ])()
const letters = [...'กขคจฉชฌญฎฐฒณตถธนบผพภมรลวศษสหอฮ']
const provinces = ['นครพนม', 'กระบี่', 'พะเยา', 'สมุทรสาคร', 'กรุงเทพมหานคร', 'บุรีรัมย์', 'ตราด']
const plate = (r: Random, whole = false): string =>
  `${r.pick(['', '1', '2', '5'])}${r.pick(letters)}${r.pick(letters)}${r.pick([' ', '-', whole ? ' ' : ''])}${r.whole(1, 9999)}${whole || r.chance(0.5) ? ` ${r.pick(provinces)}` : ''}`
const account = (r: Random): string => digits('###-#-#####-#|##########|###-######-#|###-#-######')(r, 0) as string
const mail = (r: Random): string =>
  `${r.pick(['wichai.k', 'nong_ple', 'somjit2510', 'a.b.chan', 'pr', 'saraban', 'kru.daeng'])}${r.whole(1, 99)}@${r.pick(['gmail.com', 'hotmail.co.th', 'obec.go.th', 'mju.ac.th', 'example.org'])}`
const born = (r: Random): string => {
  const [d, m, y] = [r.whole(1, 28), r.whole(1, 12), r.whole(2475, 2562)]
  return r.pick([
    `${d}/${m}/${y}`,
    `${y - 543}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    toThaiDigits(`${d} มกราคม ${y}`),
    `${d} ก.ค. ${y}`,
    `${d}-${m}-${y}`,
  ])
}
const quiet = 'ข้อมูล||Column5|รายการ|หมายเหตุ'

/** Where people are reached, live and bank, and when they were born. */
export const contacts: readonly OtherSpec[] = [
  other('phone', 'phone', `เบอร์โทรศัพท์|มือถือ|โทร|Mobile No.|เบอร์ผู้ปกครอง|โทรศัพท์ที่ติดต่อได้|${quiet}`, phone),
  other('phone-number', 'phone', 'เบอร์โทรศัพท์|มือถือ|Phone', r => Number(mobile(r))),
  other('phone-several', 'phone', 'โทรศัพท์|เบอร์ติดต่อ', r => `${phone(r)}${r.pick([', ', '/', '\n'])}${phone(r)}`),
  other('landline', 'phone', 'โทรศัพท์|โทรสาร|โทรศัพท์บ้าน|เบอร์โทร', landline),
  other('phone-thai', 'phone', `เบอร์โทร|${quiet}`, r => toThaiDigits(phone(r))),
  other('email', 'email', `อีเมล|E-mail address|ไปรษณีย์อิเล็กทรอนิกส์|${quiet}`, mail),
  other('email-among-words', 'email', 'หมายเหตุ|ช่องทางติดต่อ|รายละเอียด', r => `ส่งผลทาง ${mail(r)} แล้ว`),
  other('address', 'address', `ที่อยู่ปัจจุบัน|ที่อยู่ตามบัตร|ที่อยู่|Address|ภูมิลำเนา|${quiet}`, address),
  other('address-thai', 'address', 'ที่อยู่|ที่อยู่ผู้ป่วย', r => toThaiDigits(address(r))),
  other('house', 'address', 'บ้านเลขที่|เลขที่บ้าน', r =>
    r.pick([`${r.whole(1, 400)}`, `${r.whole(1, 400)}/${r.whole(1, 40)}`, `${r.whole(1, 400)} หมู่ ${r.whole(1, 14)}`]),
  ),
  other('plate', 'plate', 'ทะเบียนรถ|หมายเลขทะเบียน|เลขทะเบียนรถ|ป้ายทะเบียน|ทะเบียน', r => plate(r)),
  other('plate-lorry', 'plate', 'ทะเบียนรถ|ทะเบียนรถบรรทุก', digits('7#-#### ตราด|8#-####|6#-#### พะเยา')),
  other('plate-silent', 'plate', quiet, r => plate(r, true)),
  other('account', 'bank_account', 'เลขที่บัญชี|เลขบัญชีธนาคาร|บัญชีธนาคารเลขที่|Bank Account No.', account),
  other(
    'account-bank',
    'bank_account',
    'โอนเข้าบัญชี|ธนาคาร/เลขที่บัญชี|บัญชีรับเงิน|ข้อมูล',
    r => `${r.pick(['ธนาคารออมสิน', 'กรุงไทย', 'ธ.ก.ส.', 'SCB'])} ${account(r)}`,
  ),
  other('born', 'birth_date', 'วันเกิด|วัน/เดือน/ปี เกิด|ว.ด.ป. เกิด|เกิดเมื่อ|Birthday|DOB|วันเดือนปีเกิด', born),
]

import { families, foreigners, latinFamilies, latinGiven, men, oldNames, southernNames, women } from '../lists/other-names.ts'
import type { Random } from '../random.ts'
import { phone } from './contacts.ts'
import { from, type OtherSpec, other } from './spec.ts'

type Person = { readonly title: string; readonly given: string; readonly family: string }

export function person(r: Random): Person {
  const woman = r.chance(0.5)
  const lot = r.next()
  const given = r.pick(lot < 0.12 ? oldNames : lot < 0.2 ? southernNames : woman ? women : men)
  return { title: woman ? r.pick(['นาง', 'นางสาว', 'น.ส.']) : 'นาย', given, family: r.pick(families) }
}
export const bare = (r: Random): string => {
  const { given, family } = person(r)
  return `${given} ${family}`
}
export const titled = (r: Random): string => {
  const { title, given, family } = person(r)
  return `${title}${r.chance(0.1) ? ' ' : ''}${given}${r.chance(0.06) ? '  ' : ' '}${family}`
}
const ranks =
  'พล.ต.ต.|พ.ต.อ.|ร.ต.ต.หญิง|ส.ต.ท.|พ.จ.อ.|ร.ท.|พล.อ.อ.|น.อ.|ว่าที่ ร.อ.|ว่าที่ร้อยตรีหญิง |พันโท|สิบเอก|พันตำรวจตรี|ร้อยตำรวจเอก|จ่าเอก|พลทหาร|จ.ส.ต.'
const learned = 'ดร.|ผศ.|รศ.ดร.|ผศ.ดร.|ศ.นพ.|นพ.|พญ.|ทพญ.|ภก.|ผู้ช่วยศาสตราจารย์ ดร.|รองศาสตราจารย์|อาจารย์|สพ.ญ.'
const noble = 'ม.ล.|ม.ร.ว.|คุณหญิง|ท่านผู้หญิง|หม่อมหลวง|ด.ช.|ด.ญ.|เด็กหญิง|คุณ'
const rank = from(ranks)
const honour = from(`${ranks}|${learned}|${noble}`)
const pali = from('ปภสฺสโร|ธมฺมวโร|จารุวณฺโณ|สิริปญฺโญ|อาภากโร|ฐานวุฑฺโฒ|ขนฺติธมฺโม|ปิยสีโล')
const monk = (r: Random): string =>
  r.pick([
    () => `พระ${r.pick(men)} ${pali(r, 0)}`,
    () => `พระมหา${r.pick(men)} ${pali(r, 0)}`,
    () => `พระครูปลัด${r.pick(men)} ${pali(r, 0)}`,
    () => `พระอธิการ${r.pick(oldNames)} ${pali(r, 0)}`,
    () => `สามเณร${r.pick(men)} ${r.pick(families)}`,
    () => `พระครู${r.pick(['ประภัสสรธรรมคุณ', 'ปิยธรรมโกศล', 'สุตกิจจาทร'])}`,
  ])()
const post = from('ผู้อำนวยการกอง|หัวหน้าฝ่ายพัสดุ|นักวิชาการคลัง|ครู คศ.2|ประธาน|กรรมการและเลขานุการ|แพทย์เวร|ปลัด อบต.')
const nick = from('ต้อม|ก้อย|บอล|จิ๊บ|แนน|โอ|ยุ้ย|อาร์ต|เปิ้ล|นิว')
const firm = (r: Random): string =>
  r.pick([
    () => `บริษัท ${r.pick(families)} ทรานสปอร์ต จำกัด`,
    () => `หจก. ${r.pick(men)}โยธากิจ`,
    () => `ร้าน${r.pick(women)}การเกษตร`,
    () => `ห้างหุ้นส่วนจำกัด ${r.pick(families)} แอนด์ ซันส์`,
    () => `บจก.${r.pick(men)} อินเตอร์เทรด`,
  ])()
const remark = from('เบิกแล้ว|ค้างเอกสารสำเนาบัตร|อยู่ระหว่างสอบข้อเท็จจริง|ส่งคืนต้นเรื่อง|ไม่มาตามนัด|ครบถ้วน')

const announced =
  'ชื่อ-ชื่อสกุล|ชื่อและนามสกุล|ชื่อ – สกุล|รายชื่อผู้เข้าอบรม|ผู้รับเบี้ยยังชีพ|ชื่อผู้ถือบัตร|ผู้ถือกรรมสิทธิ์|ผู้ขอใช้บริการ|ชื่อผู้ร้อง|พนักงานขับรถ|ครูประจำชั้น|ผู้แทนครัวเรือน|ผู้ควบคุมงาน|Full Name|ประธานกลุ่ม|ผู้เข้าพัก|ชื่อคนไข้|ผู้บันทึกข้อมูล'
const silent = 'ข้อมูล|รายการ|คอลัมน์ D|Column3||รายละเอียด|ช่องที่ 2|F2|หมายเหตุ'
const name = (id: string, make: OtherSpec['make'], headings = announced): OtherSpec => other(id, 'name', headings, make)

/** Names of people as offices write them. */
export const names: readonly OtherSpec[] = [
  name('titled', titled),
  name('bare', bare),
  name('honoured', r => `${honour(r, 0)}${r.chance(0.3) ? ' ' : ''}${bare(r)}`),
  name('any', r => r.pick([titled, bare, monk, titled])(r)),
  name('titled-silent', titled, silent),
  name('bare-silent', bare, silent),
  name('ranked-silent', r => `${rank(r, 0)}${bare(r)}`, silent),
  name('monk', monk, 'เจ้าอาวาสวัด|ชื่อ/ฉายา|พระสังฆาธิการ|รายนามพระภิกษุ|ชื่อ - สกุล|ผู้รับนิตยภัต'),
  name('with-post', r => `${titled(r)} (${post(r, 0)})`, `${announced}|${silent}`),
  name('post-below', r => `${titled(r)}\n${post(r, 0)}`),
  name('couple', r => `${titled(r)} ${r.pick(['และ', 'กับ', '/'])} ${titled(r)}`, 'ผู้จะซื้อ|คู่สมรส|ผู้กู้และผู้กู้ร่วม|ผู้ถือกรรมสิทธิ์ร่วม'),
  name('party', r => `${r.pick([titled, bare])(r)}${r.pick([' และคณะ', 'และคณะ', ''])}`, 'หัวหน้าโครงการวิจัย|ผู้แต่ง|คณะผู้วิจัย|ผู้นำเสนอ'),
  name('several', r => `${bare(r)}, ${bare(r)}`, 'ผู้เขียน|ผู้แต่ง|คณะกรรมการตรวจรับ'),
  name('nicknamed', r => `${r.pick([titled, bare])(r)} (${nick(r, 0)})`),
  name('numbered', (r, row) => `${row + 1}. ${titled(r)}`, `${announced}|${silent}`),
  name('signed', r => r.pick([`ลงชื่อ ${titled(r)}`, `(${titled(r)})`]), 'ลงนาม|ลายมือชื่อผู้รับ|ผู้ตรวจรับพัสดุ|ผู้อนุมัติ'),
  name('reversed', r => bare(r).replace(/^(\S+) (.+)$/, '$2, $1'), 'ผู้แต่ง|ชื่อ-สกุล|ชื่อผู้วิจัย'),
  name('together', r => titled(r).replace(/\s/g, '')),
  name('first-only', r => `${person(r).title}${person(r).given}`, 'ผู้รับยา|ชื่อผู้ป่วย|ผู้ดูแล'),
  name(
    'latin',
    r => `${r.pick(['Mr. ', 'Ms. ', 'Miss ', ''])}${r.pick(latinGiven)} ${r.pick(latinFamilies)}`,
    'Name (English)|Full name|ชื่อภาษาอังกฤษ|Passenger name',
  ),
  name(
    'latin-capitals',
    r => `${r.pick(['MR. ', 'MRS. ', ''])}${r.pick(latinGiven)} ${r.pick(latinFamilies)}`.toUpperCase(),
    'Name-Surname|ชื่อ-สกุล (อังกฤษ)',
  ),
  name('foreigner', r => `${r.pick(['', '', 'Mr. ', 'MS. '])}${r.pick(foreigners)}`, 'ชื่อคนต่างด้าว|Guest Name|ชื่อผู้โดยสาร|Name of student'),
  name('relative', r => r.pick([titled, bare])(r), 'ชื่อ-สกุลบิดา|มารดา|ผู้ปกครองนักเรียน|ผู้ค้ำประกันคนที่ 1|ทายาทโดยธรรม'),
  other('name-or-firm', 'name', 'ผู้รับจ้าง|ผู้ยื่นซอง|ผู้เสนอราคา|เจ้าหนี้|ผู้ชำระภาษี|คู่สัญญา', (r, row) => (row % 2 === 0 ? titled(r) : firm(r))),
  other(
    'name-phone',
    'name phone',
    'ผู้ประสานงานโครงการ|ติดต่อ|ผู้แจ้งเหตุ|รายละเอียดผู้ติดต่อ',
    r => `${r.pick([titled, bare])(r)} ${r.pick(['โทร. ', '', 'โทรศัพท์ ', 'มือถือ '])}${phone(r)}`,
  ),
  other('name-in-remark', 'name', 'หมายเหตุ|บันทึกเหตุการณ์|ผลการติดตาม|ความเห็นเจ้าหน้าที่', (r, row) =>
    row % 2 === 0
      ? `${r.pick(['ญาติคือ', 'รับแจ้งจาก', 'ส่งมอบให้', 'พบ ', 'ประสาน '])}${titled(r)} ${r.pick(['แล้ว', 'ไว้เป็นหลักฐาน', 'เมื่อ 3 มี.ค. 66'])}`
      : remark(r, 0),
  ),
]

/** Names in two columns: they stand beside each other. */
export const inTwo: readonly OtherSpec[] = [
  name('given', r => person(r).given, 'ชื่อ|ชื่อตัว|First name'),
  name('family', r => person(r).family, 'นามสกุล|ชื่อสกุล|Last name'),
]

/** What is called as people are, and is none. */
export const calledLikePeople: readonly OtherSpec[] = [
  other('firm', '', 'คู่ค้า|ผู้ประกอบการ|ชื่อสถานประกอบการ|ชื่อ|รายการ|ผู้จำหน่าย', firm),
  other('school', '', 'สถานศึกษา|ชื่อโรงเรียน|ชื่อ|ชื่อสถานศึกษา|หน่วยรับตรวจ', r =>
    r.pick([`โรงเรียนบ้าน${r.pick(men)}`, `โรงเรียนวัด${r.pick(women)}`, `โรงเรียน${r.pick(families)}พิทยาคม`, `ร.ร.${r.pick(families)}วิทยาลัย`]),
  ),
  other('temple', '', 'ชื่อวัด|วัด|ชื่อ|ศาสนสถาน', r => `วัด${r.pick([...men, ...families])}${r.pick(['', 'ธรรมาราม', 'วนาราม'])}`),
  other('village', '', 'หมู่บ้าน|ชื่อชุมชน|ชื่อบ้าน|ชื่อ', r => `${r.pick(['บ้าน', 'ชุมชน', 'บ้านหนอง', 'บ้านโคก'])}${r.pick([...men, ...women])}`),
  other(
    'road',
    '',
    'สายทาง|ถนน|ชื่อซอย|รายการ',
    r => `${r.pick(['ถนน', 'ซอย', 'ถ.', 'ซ.', 'สะพาน', 'คลอง'])}${r.pick([...families, ...women])}`,
  ),
  other(
    'post',
    '',
    'ตำแหน่ง|ชื่อตำแหน่ง|ตำแหน่งในสายงาน|รายการ',
    from('นายช่างสำรวจ|นายตรวจศุลกากร|นายแพทย์ปฏิบัติการ|นางพยาบาล|นายสถานี|ครูผู้ช่วย|นายกสมาคม|นายทหารพระธรรมนูญ|คุณครูพี่เลี้ยง|นายอำเภอ'),
  ),
  other(
    'holy',
    '',
    'รายการ|สถานที่|โบราณสถาน|ชื่อ',
    from('พระที่นั่งวิมานเมฆ|พระธาตุพนม|พระพุทธชินราช|พระนครคีรี|พระราชวังบางปะอิน|พระบรมมหาราชวัง|พระปรางค์สามยอด'),
  ),
]

import { expect, test } from 'vitest'
import { findPersonal } from '../../../shared/classify/find-personal.ts'
import type { ColumnType, Value } from '../../../shared/model/table.ts'
import { citizen, column, fullName, group, times } from './corpus.ts'

const kindsOf = (label: string, values: readonly Value[], type: ColumnType = 'string', beside: readonly string[] = []) =>
  findPersonal(
    [column(label, type), ...beside.map(name => column(name))],
    values.map((value, n) => [value, ...beside.map(name => (name.startsWith('ชื่อ') ? `นาย${fullName(n)}` : ''))]),
  ).flatMap(({ column: c, kind }) => (c === 0 ? [kind] : []))
const cycle = (count: number, ...values: readonly string[]): string[] => times(count, n => values[n % values.length] ?? '')
const named = ['ชื่อ-สกุล']

// What a stranger's tables held, by what it is in truth.
test.each<[string, string[], readonly string[], string[]?]>([
  ['วันเกิดเหตุ', cycle(20, '4 มี.ค. 2567', '13 เมษายน 2566'), [], named],
  ['วันที่เกิดเพลิงไหม้', cycle(20, '1/4/2569', '13/5/2569'), [], named],
  ['เกิดเมื่อวันที่', cycle(20, '4 มี.ค. 2507', '13 เมษายน 2536'), ['birth_date'], named],
  ['สถานที่ดำเนินการ', cycle(20, 'หมู่ที่ 5 ต.ปัว อ.เมือง จ.น่าน', 'หมู่ที่ 2 ต.สุเทพ อ.เมือง จ.น่าน'), []],
  ['ที่ตั้ง', cycle(20, '12/3 หมู่ที่ 5 ต.ปัว อ.ปัว จ.น่าน 55120', '7 ม.2 ต.สุเทพ อ.เมือง จ.เชียงใหม่'), ['address']],
  ['ที่อยู่ ตำบล', cycle(20, 'คูเต่า', 'บ่อแฮ้ว', 'ชมพู'), [], named],
  ['ที่อยู่ บ้านเลขที่', times(20, n => String(n + 3)), ['address'], named],
  ['acc_no', times(20, n => String(3_402_195_871 + n * 7919)), ['bank_account']],
  ['บัญชีกรุงไทย', times(20, n => String(3_402_195_871 + n * 7919)), ['bank_account'], named],
  ['เลขที่บัญชี', times(20, n => String(5_102_195_871 + n * 7919)), [], ['เดบิต', 'เครดิต']],
  ['รายการ', [...cycle(14, 'ค่าน้ำมัน', 'ค่าวัสดุ'), `ผู้รับเงิน ${group(citizen(4))}`], ['citizen_id']],
  ['เบอร์โทร', times(20, n => `0066${812_345_670 + n}`), ['phone']],
  ['ความเห็น', times(20, n => `ติดต่อกลับ 08${12_345_670 + n} ด่วน`), ['phone']],
  ['พร้อมเพย์', times(20, n => (n % 2 ? citizen(n) : `08${12_345_670 + n}`)), ['citizen_id', 'phone'], named],
  ['รายละเอียด', times(20, n => `รถบรรทุก หมายเลขทะเบียน ${n % 2 ? 'กข' : '4ขง'} ${1000 + n * 37} น่าน`), ['plate']],
  ['รายละเอียด', times(20, n => `สมาคมจดทะเบียนเลขที่ กท ${10 + n}/2560`), []],
  ['หมายเหตุ', cycle(20, 'ป่วยเป็นโรคไต', 'เป็นผู้ป่วยติดเตียง', 'มีโรคประจำตัวเบาหวาน'), ['health'], named],
  ['ข้อมูล ก', cycle(20, 'E11.9', 'I10', 'J45.9', 'A90', 'N18.5'), ['health'], named],
  ['กลุ่มเลือด', cycle(20, 'A', 'O', 'B'), ['health'], named],
  ['DIAGCODE', cycle(20, 'E119', 'I10', 'J459'), ['health'], named],
  ['BIRTH', times(20, n => `19${50 + n}0${1 + (n % 9)}${10 + n}`), ['birth_date'], named],
  ['โทรศัพท์', times(20, n => `02-832-8${600 + n}-4`), ['phone']],
  ['ข้อมูล', times(20, n => `0-5312-3${400 + n}`), ['phone']],
  ['ชื่อ', cycle(24, 'สมชาย พาณิชย์', 'บุญเลิศ ยนต์', 'พรทิพย์ คอนโด', 'วรรณา แมนชั่น', 'มณี เรสซิเดนซ์'), []],
  ['ที่อยู่', times(20, n => `${n + 1} ซ.อารีย์ 2 แขวงพญาไท กรุงเทพฯ 10400`), ['address']],
  ['บัญชี', times(20, n => String(3_402_195_871 + n * 7919)), ['bank_account'], ['ธนาคาร']],
  ['พยาบาลวิชาชีพ', times(16, n => fullName(n)), ['name']],
  ['ชื่อสถานประกอบการ', cycle(20, 'ดร.เฮง คลินิก', 'สมชาย การช่าง', 'คุณนก บิวตี้', 'นายฮ้อย ก๋วยเตี๋ยว'), []],
  ['รหัสคิว', times(30, n => `K${n + 10}`), [], named],
])('%s: %j holds %j', (label, values, kinds, beside = []) => {
  expect(kindsOf(label, values, 'string', beside)).toEqual(kinds)
})

test.each<[string, string[], readonly string[]]>([
  ['ชื่อ', times(16, n => `${fullName(n).split(' ')[0]} (ตั้ม) ${fullName(n).split(' ')[1]}`), ['name']],
  ['ผู้บันทึก', times(16, n => `${fullName(n).split(' ')[0]} ${'กขคจฉ'[n % 5]}.`), ['name']],
  ['รายละเอียด', cycle(15, 'ป้ามาลัย', 'น้าสุภาพร', 'พี่สมชาย', 'ลุงสมบัติ'), ['name']],
  ['จนท.', cycle(15, 'มาลัย', 'สมชาย', 'สุภาพร', 'อนงค์', 'วิทวัส'), ['name']],
  ['ชื่อ', cycle(20, 'มาลัย', 'สมชาย', 'สุภาพร', 'อนงค์', 'ทัดดาว'), ['name']],
  ['ชื่อ', cycle(20, 'บางซื่อ', 'ดอนเมือง', 'รังสิต', 'ปากน้ำ', 'ทองหล่อ', 'เอกมัย', 'อารีย์', 'สุรศักดิ์'), []],
  ['ชื่อ', cycle(20, 'ทองกวาว', 'พะยอม', 'ประดู่', 'มะลิ', 'ราชพฤกษ์', 'จำปา', 'ลำดวน', 'บัวหลวง'), []],
  ['จนท.', cycle(15, 'สมาชิก', 'อนุมัติ', 'ประสานงาน', 'กองช่าง'), []],
  ['ชื่อภาษาอังกฤษ', cycle(20, 'Tha Wang Pha', 'Mueang Nan', 'Chiang Klang', 'Wiang Sa'), []],
])('%s: %j holds %j', (label, values, kinds) => {
  expect(kindsOf(label, values)).toEqual(kinds)
})
test.each<[string, number, readonly string[]]>([
  ['ประเภทคนพิการ', 7, ['disability']],
  ['ศาสนา', 3, ['religion']],
  ['ABOGROUP', 4, ['health']],
  ['โทษจำคุก', 9, ['criminal_record']],
  ['จำนวนคนพิการ', 9, []],
])('%s told by number holds %j where people are named', (label, most, kinds) => {
  expect(
    kindsOf(
      label,
      times(20, n => 1 + (n % most)),
      'integer',
      named,
    ),
  ).toEqual(kinds)
})
test('a telephone that a spreadsheet took for a figure with the sign of its country is one, the number of a project is none', () => {
  expect(
    kindsOf(
      'คอลัมน์ 2',
      times(20, n => 66_812_345_670 + n),
      'integer',
    ),
  ).toEqual(['phone'])
  expect(
    kindsOf(
      'คอลัมน์ 2',
      times(20, n => 66_012_345_670 + n * 37),
      'integer',
    ),
  ).toEqual([])
})
test('a count of what has an address is no address', () => {
  expect(kindsOf('จำนวนผู้มีที่อยู่', [], 'integer')).toEqual([])
  expect(
    findPersonal(
      [column('จำนวนผู้มีที่อยู่', 'integer', 'count_address')],
      times(20, n => [n + 1]),
    ),
  ).toEqual([])
})

test.each([
  ...['นายกเทศมนตรีมอบหมายให้นายสมชาย ใจดี ดำเนินการ', 'นายทะเบียนท้องถิ่น แจ้งนางสมศรี ดีงาม', 'อบรมด.ต.สมชาย ใจดี แล้ว', 'ตรวจพบร.ต.อ.สมชาย ใจดี'],
  ...['ได้รับแจ้งจากนายพงศกร ณ ถลาง เรื่องน้ำท่วม', 'คณะพระปลัดสมบูรณ์ สุจิตฺโต เดินทาง', 'วิทยากรผศ.สมชาย  ใจดี บรรยาย'],
])('a person is found within: %s', text => {
  expect(kindsOf('บันทึก', [text])).toEqual(['name'])
})
test.each([
  ...[
    'นายช่างโยธา ตรวจแล้ว นายช่างสำรวจ เห็นชอบ',
    'ย่านนางเลิ้ง เขตป้อมปราบ',
    'โรงเรียนนายร้อย ตำรวจ',
    'โครงการบ้านนายเลิศ ปาร์ค',
    'ปลายนางาม เหลืองทอง',
  ],
  ...[
    'พ.ร.บ. ส่งเสริมการลงทุน',
    'อ.ส.ม. บ้านดอน ตำบลปัว',
    'น.ส. 3 ก เลขที่ 12',
    'คำสั่งนายอำเภอ เมืองน่าน',
    'อาคารพระมหาธาตุ เจดีย์',
    'ว่าจ้างนายหน้า ค้าที่ดิน',
  ],
])('nobody is found in: %s', text => {
  expect(kindsOf('บันทึก', [text])).toEqual([])
})

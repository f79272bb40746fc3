import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonal } from '../../../shared/classify/find-personal.ts'
import type { ColumnType, Value } from '../../../shared/model/table.ts'
import { hasIdChecksum, isCitizenId, isJuristicId } from '../../../shared/values/id-number.ts'
import { citizen, column, fullName, group, ofOne, times, toId } from './corpus.ts'

const find = (label: string, values: readonly Value[], type: ColumnType = 'string') => {
  const { columns, rows } = ofOne(label, values, type)
  return findPersonal(columns, rows)
}
const kindsOf = (label: string, values: readonly Value[], type: ColumnType = 'string') =>
  find(label, values, type).map(finding => `${finding.kind} ${finding.count}/${finding.of}`)
const thai = (text: string): string => text.replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))

test.each<[string, (n: number) => Value]>([
  ['plain', (n: number) => citizen(n)],
  ['grouped', (n: number) => group(citizen(n))],
  ['with spaces', (n: number) => group(citizen(n)).replaceAll('-', ' ')],
  ['in Thai digits', (n: number) => thai(group(citizen(n)))],
  ['as numbers', (n: number) => Number(citizen(n))],
])('citizen ids %s are found whatever the heading says', (_, make) => {
  const values = times(30, make)
  expect(kindsOf('รหัส', values)).toEqual(['citizen_id 30/30'])
  expect(kindsOf('เลขประจำตัวประชาชน', [...values, null, ''])).toEqual(['citizen_id 30/30'])
})

test('ids of companies are kept apart from ids of people, even in one column', () => {
  const companies = times(20, n => toId(`0105558${String(n).padStart(5, '0')}`))
  expect(kindsOf('เลขประจำตัวผู้เสียภาษี', companies)).toEqual(['juristic_id 20/20'])
  const both = [...companies, ...times(20, n => citizen(n))]
  expect(kindsOf('เลขประจำตัวผู้เสียภาษี', both)).toEqual(['citizen_id 20/40', 'juristic_id 20/40'])
  expect(kindsOf('เลขนิติบุคคล', companies.map(Number), 'integer')).toEqual(['juristic_id 20/20'])
})

test.each([
  ['running order numbers', times(500, n => String(1_670_000_000_000 + n * 13))],
  [
    'article numbers of shops',
    times(
      200,
      n =>
        `885${String(n * 104_729)
          .padStart(10, '0')
          .slice(-10)}`,
    ),
  ],
  ['numbers of the project register', times(200, n => `6701${String(n * 7919).padStart(9, '0')}`)],
])('%s with 13 digits are not citizen ids, though one in ten passes the checksum', (_, values) => {
  expect(values.some(value => hasIdChecksum(value))).toBe(true)
  expect(kindsOf('เลขที่ใบสั่งซื้อ', values)).toEqual([])
  expect(kindsOf('รหัส', values)).toEqual([])
})

test('a 13-digit number with a wrong checksum never counts, in any dress and under any heading', () => {
  const bad = fc.array(
    fc
      .integer({ min: 0, max: 9_999_999_999_999 })
      .map(n => String(n).padStart(13, '0'))
      .filter(digits => !hasIdChecksum(digits)),
    { minLength: 1, maxLength: 20 },
  )
  const dress = fc.constantFrom(
    (id: string) => id,
    group,
    thai,
    (id: string) => `บัตร ${id} ค่ะ`,
  )
  fc.assert(
    fc.property(bad, dress, fc.constantFrom('เลขประจำตัวประชาชน', 'citizen id', 'เลข 13 หลัก', 'รหัส'), (values, wear, label) => {
      expect(find(label, values.map(wear)).filter(finding => finding.kind === 'citizen_id' || finding.kind === 'juristic_id')).toEqual([])
    }),
  )
})

test('a changed check digit is always noticed', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.integer({ min: 1, max: 9 }), (n, by) => {
      const id = citizen(n)
      expect(isCitizenId(id)).toBe(true)
      expect(hasIdChecksum(id.slice(0, 12) + ((Number(id[12]) + by) % 10))).toBe(false)
    }),
  )
  expect([isJuristicId('010555800001'), isCitizenId('')]).toEqual([false, false])
})

test.each<[string, string, Value[], string[]]>([
  ['mobile numbers', 'หมายเหตุ', ['081-234-5678', '0898765432', '06 1234 5678'], ['phone 3/3']],
  ['mobile numbers in the old grouping', 'ติดต่อ', ['08-1234-5678', '08-9876-5432', '09-1111-2222'], ['phone 3/3']],
  ['landlines under their heading', 'โทรศัพท์', ['02-123-4567', '053-123456', '(02) 612 6060 ต่อ 12'], ['phone 3/3']],
  ['numbers abroad', 'มือถือ', ['+66812345678', '+66 81 234 5678'], ['phone 2/2']],
  ['mobile numbers that a spreadsheet took for figures', 'เบอร์โทร', [812345678, 898765432], ['phone 2/2']],
  ['mobile numbers without their zero, kept as text', 'มือถือ', ['812345678', '898765432', null], ['phone 2/2']],
  ['numbers of tickets that look like telephones', 'ticket_no', times(9, n => `08${12_345_678 + n * 7919}`), []],
  ['bank accounts in the groups of bank books', '', times(5, n => `123-4-${56_789 + n}-${n}`), ['bank_account 5/5']],
  ['names without titles and without a heading', 'คอลัมน์ 2', times(9, fullName), ['name 9/9']],
  ['places with their province, without a heading', '', times(9, n => `${['ศรีราชา', 'บ้านบึง', 'พานทอง'][n % 3]} ชลบุรี`), []],
  ['days of an incident, by their machine name too', 'วันที่เกิดโรค', ['2014-02-14', '2014-03-01'], []],
  ['a telephone number inside a remark', 'หมายเหตุ', ['ติดต่อกลับ โทร. 081-234-5678 ก่อนเที่ยง', 'ไม่มี', 'รอเอกสาร'], ['phone 1/3']],
  ['e-mail', 'ติดต่อ', ['somchai@example.go.th', 'ส่งที่ a.b@example.com นะครับ'], ['email 2/2']],
  ['passports under their heading', 'เลขที่หนังสือเดินทาง', ['AA1234567', 'B1234567'], ['passport 2/2']],
  ['codes that look like passports', 'รหัสครุภัณฑ์', ['AA1234567', 'AB1234568', 'AC1234569'], []],
  ['bank accounts under their heading', 'เลขที่บัญชี', ['123-4-56789-0', '1234567890', 20123456789], ['bank_account 3/3']],
  ['ten digits under another heading', 'รหัสสินค้า', ['1234567890', '2234567891', '3234567892'], []],
  ['dates of birth', 'วัน เดือน ปี เกิด', ['1 ม.ค. 2530', '12/5/2499', '1987-02-03'], ['birth_date 3/3']],
  ['dates of an accident', 'วันที่เกิดเหตุ', ['1 ม.ค. 2530', '12/5/2499'], []],
  ['plates', 'ทะเบียนรถ', ['กข 1234', '1กก 999 กรุงเทพมหานคร', '80-1234 ชลบุรี'], ['plate 3/3']],
  ['numbers of letters', 'ที่หนังสือ', ['ศธ 0401', 'มท 0808', 'สธ 0201', 'นร 0101', 'อส 0001'], []],
  ['addresses', 'ที่อยู่', ['99/1 หมู่ 4 ต.นางแล อ.เมือง จ.เชียงราย 57100', '12 ซอยสุขใจ ถนนพหลโยธิน แขวงจตุจักร กทม.'], ['address 2/2']],
  ['addresses under another heading', 'รายละเอียด', times(5, n => `${n + 1}/2 หมู่ 4 ต.ท่าเรือ อ.เมือง จ.ตัวอย่าง`), ['address 5/5']],
  ['names of places', 'อำเภอ', ['นางรอง', 'เมืองเชียงราย', 'บ้านนาเดิม'], []],
  ['names of districts with their province', 'พื้นที่', ['นางรอง บุรีรัมย์', 'ลำปลายมาศ บุรีรัมย์'], []],
  [
    'names with titles under any heading',
    'ผู้รับผิดชอบ',
    times(6, n => `${['นาย', 'นาง', 'น.ส.', 'ร.ต.อ.', 'จ.ส.อ.', 'ด.ช.'][n % 6]}${fullName(n)}`),
    ['name 6/6'],
  ],
  ['names without titles under their heading', 'ชื่อ - สกุล', times(6, fullName), ['name 6/6']],
  ['names in Latin letters', 'remark', ['Mr. Somchai Jaidee', 'Mrs Penny Saengthong'], ['name 2/2']],
  ['offices that begin like titles', 'ตำแหน่ง', ['นายอำเภอ', 'นายกเทศมนตรี', 'นายทะเบียน', 'นายช่างโยธา'], []],
  ['names of hospitals', 'ชื่อโรงพยาบาล', ['โรงพยาบาลตัวอย่าง', 'โรงพยาบาลท่าเรือ'], []],
  ['names of goods', 'ชื่อสินค้า', ['ข้าวหอม มะลิ', 'น้ำตาล ทราย'], []],
  ['makes of cars', 'ยี่ห้อรถ', ['ALFA ROMEO', 'ASTON MARTIN', 'TOYOTA'], []],
  ['counts of the sick', 'จำนวนผู้ป่วยโรคเบาหวาน', [12, 30, 7], []],
  ['a list of diseases beside counts', 'โรค', ['เบาหวาน', 'ความดันโลหิตสูง', 'ไข้เลือดออก'], []],
])('%s', (_, label, values, expected) => {
  expect(kindsOf(label, values, values.every(value => typeof value === 'number') ? 'integer' : 'string')).toEqual(expected)
})

test('first names count when a surname stands beside them', () => {
  const columns = [column('คำนำหน้า'), column('ชื่อ'), column('นามสกุล')]
  const rows = times(10, n => ['นาย', ...fullName(n).split(' ')])
  expect(findPersonal(columns, rows).map(({ column: c, kind }) => [c, kind])).toEqual([
    [1, 'name'],
    [2, 'name'],
  ])
})

test('health and religion count where people are named, and are doubtful where rows look like people', () => {
  const illness = (n: number): string => ['เบาหวาน', 'ความดันโลหิตสูง', 'หอบหืด'][n % 3] ?? ''
  const faith = (n: number): string => ['พุทธ', 'อิสลาม', 'คริสต์'][n % 3] ?? ''
  const named = findPersonal(
    [column('ชื่อ-สกุล'), column('โรคประจำตัว'), column('ศาสนา')],
    times(30, n => [`นาย${fullName(n)}`, illness(n), faith(n)]),
  )
  expect(named.map(({ kind, confidence }) => [kind, confidence > 0.9])).toEqual([
    ['name', true],
    ['health', true],
    ['religion', true],
  ])
  const nameless = findPersonal(
    [column('โรคประจำตัว'), column('ศาสนา')],
    times(30, n => [illness(n), faith(n)]),
  )
  expect(nameless.map(({ kind, confidence }) => [kind, confidence > 0.65])).toEqual([
    ['health', false],
    ['religion', false],
  ])
})

test.each<[string, string, readonly string[]]>([
  ['health', 'การวินิจฉัย', ['เบาหวาน', 'E11.9', 'หอบหืด']],
  ['disability', 'ประเภทความพิการ', ['ทางการเห็น', 'ออทิสติก', 'ทางสติปัญญา']],
  ['religion', 'นับถือศาสนา', ['พุทธ', 'อิสลาม', 'คริสต์']],
  ['ethnicity', 'เผ่าพันธุ์', ['ม้ง', 'กะเหรี่ยง', 'ลาหู่']],
  ['political_opinion', 'ความคิดเห็นทางการเมือง', ['เป็นกลาง', 'สนับสนุนรัฐบาล', 'พรรคตัวอย่าง']],
  ['sexual_behaviour', 'พฤติกรรมทางเพศ', ['รักต่างเพศ', 'ไม่ตอบ', 'ชายรักชาย']],
  ['criminal_record', 'ประวัติอาชญากรรม', ['ไม่มีประวัติ', 'ลักทรัพย์', 'ต้องโทษแล้ว']],
  ['trade_union', 'สหภาพแรงงาน', ['เป็นสมาชิก', 'ไม่เป็น', 'กรรมการสหภาพ']],
  ['genetic', 'ข้อมูลพันธุกรรม', ['BRCA1', 'พาหะ', 'ไม่พบ']],
  ['biometric', 'ลายนิ้วมือ', ['FP-001', 'FP-002', 'a3f09b77c1d2e4f5']],
])('%s of people who are named is found, and of groups that are counted is not', (kind, label, words) => {
  const of = (n: number): string => words[n % words.length] ?? ''
  const named = findPersonal(
    [column('ชื่อ-สกุล'), column(label)],
    times(30, n => [`นาย${fullName(n)}`, of(n)]),
  )
  expect(named.map(one => [one.column, one.kind])).toEqual([
    [0, 'name'],
    [1, kind],
  ])
  expect(named[1]?.confidence).toBeGreaterThanOrEqual(0.9)
  expect(named[1]?.evidence.map(({ code }) => code)).toEqual(expect.arrayContaining(['heading', 'people']))
  const counted = findPersonal(
    [column('จังหวัด'), column(label), column('จำนวน (คน)', 'integer')],
    times(30, n => [['น่าน', 'แพร่'][n % 2] ?? '', of(n), n * 7]),
  )
  expect(counted).toEqual([])
})

test('rulings, offices and nationality are no data of section 26', () => {
  for (const [label, words] of [
    ['คำวินิจฉัย', ['ยกคำร้อง', 'อนุญาต']],
    ['หน่วยงานควบคุมโรค', ['สำนักงานที่ 1', 'สำนักงานที่ 2']],
    ['สัญชาติ', ['ไทย', 'ลาว']],
    ['สิทธิการรักษา', ['บัตรทอง', 'ประกันสังคม']],
  ] as const)
    expect(
      findPersonal(
        [column('ชื่อ-สกุล'), column(label)],
        times(30, n => [`นาย${fullName(n)}`, words[n % 2] ?? '']),
      ).map(({ kind }) => kind),
      label,
    ).toEqual(['name'])
})

test('dates of birth without a heading are told by the generations that they span', () => {
  const rowsOf = (years: number) => times(40, n => [`นาย${fullName(n)}`, `${1 + (n % 28)}/5/${2480 + ((n * 7) % years)}`])
  const kinds = (years: number) => findPersonal([column('ชื่อ-สกุล'), column('คอลัมน์ 2')], rowsOf(years)).map(({ kind }) => kind)
  expect(kinds(70)).toEqual(['name', 'birth_date'])
  expect(kinds(3)).toEqual(['name'])
})

test('what spoke for a finding is told with its figures', () => {
  const broken = (id: string): string => id.slice(0, 12) + ((Number(id[12]) + 1) % 10)
  const ids = times(30, n => (n < 3 ? broken(citizen(n)) : citizen(n)))
  expect(find('เลขประจำตัวประชาชน', [...ids, null])[0]?.evidence).toEqual([
    { code: 'heading', facts: {} },
    { code: 'checksum', facts: { count: 27, of: 30 } },
  ])
  expect(find('คอลัมน์ 1', [...times(8, n => `นาย${fullName(n)}`), 'รวมทั้งสิ้น'])[0]?.evidence).toEqual([
    { code: 'title', facts: { count: 8, of: 9 } },
  ])
  expect(find('ชื่อ-สกุล', ['สมชาย ก้อนหิน', 'ฟ้าใส ก้อนเมฆ'])[0]?.evidence).toEqual([
    { code: 'heading', facts: {} },
    { code: 'dictionary', facts: { count: 1, of: 2 } },
    { code: 'shape', facts: { count: 1, of: 2 } },
  ])
})

test('examples are masked and at most three', () => {
  const examplesOf = (label: string, value: string): readonly string[] => find(label, [value])[0]?.examples ?? []
  expect(examplesOf('เลขประจำตัวประชาชน', citizen(12, 1))).toEqual([expect.stringMatching(/^1-xxxx-xxxxx-\d\d-\d$/)])
  expect(examplesOf('โทร', '081-234-5678')).toEqual(['08x-xxx-xx78'])
  expect(examplesOf('อีเมล', 'somchai@example.go.th')).toEqual(['s***@***.th'])
  expect(examplesOf('ชื่อ-สกุล', 'นายสมชาย ใจดี')).toEqual(['นายส*** ***'])
  expect(
    find(
      'โทร',
      times(50, n => `081-234-56${String(n).padStart(2, '0')}`),
    )[0]?.examples,
  ).toHaveLength(3)
})

const anything = fc.oneof(
  fc.nat(99_999).map(n => citizen(n)),
  fc.nat(99_999).map(n => group(citizen(n))),
  fc.nat(9_999_999).map(n => `08${String(n).padStart(8, '0')}`),
  fc.nat(99).map(fullName),
  fc.nat(99).map(n => `นาง${fullName(n)}`),
  fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/)).map(([user, host]) => `${user}@${host}.th`),
  fc.nat(999).map(n => `${n}/1 หมู่ 2 ต.ท่าเรือ อ.เมือง จ.ตัวอย่าง`),
  fc.stringMatching(/^[A-Z]{2}\d{7}$/),
  fc.constantFrom('กข 1234', 'พุทธ', 'เบาหวาน', '1 ม.ค. 2530', '123-4-56789-0', 'ก', 'นาย ก ข'),
  fc.string({ maxLength: 30 }),
)

test('a masked example never shows the whole value, nor any whole number or word of four letters of it', () => {
  const labels = ['เลขประจำตัวประชาชน', 'โทร', 'อีเมล', 'ชื่อ-สกุล', 'ที่อยู่', 'วันเกิด', 'ทะเบียนรถ', 'เลขที่บัญชี', 'หนังสือเดินทาง', 'โรค', 'ศาสนา', 'รหัส']
  fc.assert(
    fc.property(fc.constantFrom(...labels), fc.array(anything, { minLength: 1, maxLength: 12 }), (label, values) => {
      for (const { examples } of findPersonal(
        [column('ชื่อ-สกุล'), column(label)],
        values.map(value => ['นายสมชาย ใจดี', value]),
      ))
        for (const example of examples)
          for (const value of values) {
            expect(example.includes(value.trim()) && value.trim().length > 1).toBe(false)
            for (const part of value.match(/\d{5,}|[ก-ฮ][ก-๙]{5,}/g) ?? []) expect(example).not.toContain(part)
          }
    }),
  )
})

test('counts stay within the values that are there, whatever the table holds', () => {
  const value = fc.oneof(anything, fc.double(), fc.boolean(), fc.constant(null), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 20 }), fc.string(), (rows, label) => {
      for (const { column: c, count, of, confidence } of findPersonal([column(label), column('ชื่อ-สกุล')], rows)) {
        expect(count).toBeGreaterThan(0)
        expect(count).toBeLessThanOrEqual(of)
        expect(of).toBeLessThanOrEqual(rows.filter(row => row[c] !== null).length)
        expect(confidence > 0 && confidence <= 1).toBe(true)
      }
    }),
  )
})

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { utils, write } from 'xlsx'
import { provinces } from '../../shared/values/lists/provinces.ts'

type Cells = readonly (readonly (string | number)[])[]
type Laid = { readonly path: string; readonly bytes: Buffer | string }

const months = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.']
const units = ['ศูนย์บริการเหนือ', 'ศูนย์บริการใต้', 'ศูนย์บริการตะวันออก', 'ศูนย์บริการตะวันตก', 'ศูนย์บริการกลาง']
const given = ['สมชาย', 'มาลี', 'ประเสริฐ', 'วันดี', 'อนันต์', 'สุดา']
const family = ['ใจดี', 'ศรีสุข', 'ทองคำ', 'แก้วใส', 'บุญมา', 'รุ่งเรือง']

/** Figures of a form; the total adds up. */
function layForm(title: string, names: readonly string[], n: number): Cells {
  const rows = names.map((name, at) => [name, 20 + ((n * 7 + at * 13) % 90), 15 + ((n * 11 + at * 5) % 70)] as const)
  const sum = (at: 1 | 2): number => rows.reduce((all, row) => all + row[at], 0)
  return [
    [title],
    ['หน่วยงาน', 'ชาย', 'หญิง', 'รวม'],
    ...rows.map(([name, a, b]) => [name, a, b, a + b]),
    ['รวม', sum(1), sum(2), sum(1) + sum(2)],
  ]
}

/** A citizen id with a true checksum. */
function citizenId(n: number): string {
  const digits = `1${String(100_000_000_00 + n * 7919)}`.slice(0, 12)
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (13 - at), 0)
  return `${digits}${(11 - (sum % 11)) % 10}`
}

const layPeople = (n: number): Cells => [
  ['ชื่อ', 'นามสกุล', 'เลขประจำตัวประชาชน', 'โทรศัพท์', 'โรคประจำตัว'],
  ...Array.from({ length: 12 }, (_, at) => [
    `${at % 2 === 0 ? 'นาย' : 'นางสาว'}${given[(n + at) % given.length]}`,
    `${family[(n * 3 + at) % family.length]}`,
    citizenId(n * 100 + at),
    `08${(n + at) % 10}-${100 + at}-${1000 + at * 7}`,
    at % 3 === 0 ? 'เบาหวาน' : 'ไม่มี',
  ]),
]

const toCsv = (cells: Cells): string => `${cells.map(line => line.join(',')).join('\n')}\n`

function toBook(cells: Cells, bookType: 'xlsx' | 'biff8' | 'ods'): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map(line => [...line])), 'แผ่น 1')
  return write(book, { type: 'buffer', bookType, compression: true }) as Buffer
}

/** The nth dozen of what one division of an office piles up: a form month by month, copies, versions, people, papers, rubbish. */
function layDozen(n: number): readonly Laid[] {
  const [year, month] = [2563 + (Math.floor(n / 12) % 5), n % 12]
  const division = `กอง ${String.fromCharCode(0x0e01 + (Math.floor(n / 60) % 40))}`
  const form = layForm(`จำนวนผู้รับบริการ ประจำเดือน${months[month]} ${year}`, units, n)
  const place = provinces[n % provinces.length]?.th ?? ''
  const plan = (extra: number): Cells => layForm(`แผนงานโครงการที่ ${n}`, units, n + extra)
  const at = (name: string): string => `${division}/${name}`
  return [
    { path: at(`${year}/ผู้รับบริการ ${months[month]} ${year}.xlsx`), bytes: toBook(form, 'xlsx') },
    { path: at(`${year}/สำรอง/ผู้รับบริการ ${months[month]} ${year} - สำเนา.xlsx`), bytes: toBook(form, 'xlsx') },
    { path: at(`รายจังหวัด/ประชากร_${place}_${year}.csv`), bytes: toCsv(layForm(`ประชากรจังหวัด${place} ${year}`, ['เมือง', 'นอกเมือง'], n)) },
    { path: at(`แผน/โครงการ ${n + 1000}.csv`), bytes: toCsv(plan(0)) },
    { path: at(`แผน/โครงการ ${n + 1000} แก้ไข v2.csv`), bytes: toCsv(plan(1)) },
    { path: at(`แผน/โครงการ ${n + 1000}_final.ods`), bytes: toBook(plan(2), 'ods') },
    {
      path: at(`บุคลากร/รายชื่อผู้ป่วย ${n}.${n % 2 === 0 ? 'xls' : 'csv'}`),
      bytes: n % 2 === 0 ? toBook(layPeople(n), 'biff8') : toCsv(layPeople(n)),
    },
    { path: at(`หนังสือ/หนังสือเวียน ${n}.pdf`), bytes: `%PDF-1.7\n% ${n}\n` },
    { path: at(`หนังสือ/บันทึก ${n}.docx`), bytes: `PK docx ${n}` },
    { path: at(`แผนที่/ขอบเขต ${n}.geojson`), bytes: `{"type":"FeatureCollection","features":[],"n":${n}}` },
    n % 3 === 0
      ? { path: at(`รับเข้า/เสีย ${n}.xlsx`), bytes: `PK\u0003\u0004 ${n} ไม่ใช่ไฟล์ตาราง` }
      : n % 3 === 1
        ? { path: at(`รับเข้า/ว่าง ${n}.csv`), bytes: '' }
        : { path: at(`รับเข้า/ภาพถ่าย ${n}.xls`), bytes: `\u0089PNG\r\n\u001a\n ${n}` },
    n % 2 === 0 ? { path: at(`~$แผน ${n}.xlsx`), bytes: 'ล็อก' } : { path: at(`${n}/Thumbs.db`), bytes: 'x' },
  ]
}

/** Lays files as they pile up on the shared disk of an office, the same on every run; a dozen at a time. */
export async function layOffice(folder: string, dozens: number): Promise<void> {
  for (let n = 0; n < dozens; n++)
    for (const { path, bytes } of layDozen(n)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
    }
}

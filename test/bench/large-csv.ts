import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const provinces = ['กระบี่', 'ชุมพร', 'ตรัง', 'พังงา', 'ภูเก็ต', 'ระนอง', 'สงขลา', 'สตูล', 'นครศรีธรรมราช', 'สุราษฎร์ธานี']
const works = ['ซ่อมแซมถนนลาดยาง', 'ก่อสร้างอาคารเรียน', 'จัดซื้อครุภัณฑ์สำนักงาน', 'ขุดลอกคลองส่งน้ำ', 'อบรมเจ้าหน้าที่', 'จ้างเหมาทำความสะอาด']
const states = ['เบิกจ่ายแล้ว', 'อยู่ระหว่างดำเนินการ', 'รอตรวจรับ', 'ยกเลิก']
const months = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.']
const heading = 'รหัสโครงการ,วันที่อนุมัติ,จังหวัด,ชื่อโครงการ,สถานะ,งบประมาณ (บาท),เบิกจ่าย (บาท),จำนวนผู้ได้รับประโยชน์,ร้อยละความก้าวหน้า,หมายเหตุ'

/** The same numbers on every run and every machine. */
export function createDice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const pick = (words: readonly string[], at: number): string => words[at] ?? ''

/** One record of a list of projects as an office keeps it; one in forty has a line break within its remark. */
function toRecord(n: number, dice: (sides: number) => number): string {
  const budget = 10_000 + dice(9_000_000)
  const spent = Math.floor(budget * (dice(100) / 100) * 100) / 100
  const date = `${1 + dice(28)} ${pick(months, dice(12))} ${2555 + dice(14)}`
  const work = `${pick(works, dice(6))} ระยะที่ ${1 + dice(9)} หมู่ที่ ${1 + dice(15)}`
  const remark = dice(40) === 0 ? `"เอกสารครบถ้วน\nตรวจแล้วเมื่อ ${date}"` : dice(3) === 0 ? '' : `สัญญาเลขที่ ${n % 977}/${2555 + dice(14)}`
  return `P${String(n).padStart(7, '0')},${date},${pick(provinces, dice(10))},${work},${pick(states, dice(4))},${budget},${spent.toFixed(2)},${dice(20_000)},${dice(101)},${remark}\n`
}

/** A file that is made once and kept in the temporary folder. */
export async function keepMade(name: string, make: (path: string) => Promise<void> | void): Promise<string> {
  const folder = join(tmpdir(), 'rabian-bench')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  if (existsSync(path)) return path
  await make(`${path}.part`)
  renameSync(`${path}.part`, path)
  return path
}

/** A CSV of that many records, about 250 bytes each. */
export const largeCsv = (records: number): Promise<string> =>
  keepMade(`projects-${records}.csv`, path => {
    const dice = createDice(7)
    const file = openSync(path, 'w')
    let text = `${heading}\n`
    for (let n = 1; n <= records; n++) {
      text += toRecord(n, dice)
      if (text.length < 1_000_000 && n < records) continue
      writeSync(file, text)
      text = ''
    }
    closeSync(file)
  })

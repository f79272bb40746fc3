import { findPersonal } from '../../shared/classify/find-personal.ts'
import { citizen, column, fullName, group, times } from '../shared/classify/corpus.ts'

const columns = ['ลำดับ', 'เลขประจำตัวประชาชน', 'ชื่อ - สกุล', 'ที่อยู่', 'โทรศัพท์', 'หมายเหตุ', 'จำนวนเงิน'].map(label => column(label))

/** Looks for personal data in 700,000 values of seven columns, and says how long it took. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const rows = times(100_000, n => [
    n,
    group(citizen(n)),
    `นาย${fullName(n)}`,
    `${n % 300}/1 หมู่ ${n % 14} ต.ท่าเรือทอง อ.เมืองตัวอย่าง จ.ตัวอย่าง`,
    `080-000-${String(n % 10_000).padStart(4, '0')}`,
    `รับเงินแล้วที่ทำการหมู่บ้าน ครั้งที่ ${n % 12} เอกสารครบถ้วน`,
    600 + (n % 5) * 100,
  ])
  const start = performance.now()
  findPersonal(columns, rows)
  const ms = Math.round(performance.now() - start)
  const values = rows.length * columns.length
  return { personalValues: values, personalMs: ms, personalValuesPerSecond: Math.round((values / ms) * 1000) }
}

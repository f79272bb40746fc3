import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignColumns, fitForm } from '../../../../shared/recover/forms/align-forms.ts'
import { isDated, likenessOf, toFormWords } from '../../../../shared/recover/forms/form-words.ts'
import { listTables } from '../../../../shared/recover/list-tables.ts'
import { planBook } from '../../../../shared/recover/plan-book.ts'
import { bookOf, csvOf, differOf, firstIssue, fix, labelsOf, lostOf, nextIssue } from './issues.ts'

const lookOf = (sheets: { readonly [name: string]: string }) => {
  const [first] = listTables(planBook(bookOf(sheets)))
  if (!first) throw new Error('no table')
  return first.look
}

describe('words that hold from one issue to the next', () => {
  test.each([
    ['ประจำเดือนมกราคม 2559', 'ประจำเดือน กุมภาพันธ์ พ.ศ. 2560'],
    ['ณ วันที่ 31 ธ.ค. 2558', 'ณ วันที่ 30 มิ.ย. 66'],
    ['จำนวน (ปี ๒๕๕๙)', 'จำนวน (ปี 2561)'],
    ['ไตรมาสที่ 1', 'ไตรมาสที่ 4'],
    ['ม.ค.59', 'ก.พ.59'],
    ['ปีงบประมาณ 2565', 'ปีงบประมาณ 2566'],
    ['January 2019', 'Feb 2020'],
  ])('%s and %s are one', (a, b) => {
    expect([toFormWords(a), isDated(a)]).toEqual([toFormWords(b), true])
  })
  test.each([
    ['อายุ 0-4 ปี', 'อายุ 5-9 ปี'],
    ['จำนวน', 'มูลค่า'],
    ['ตลาดกลาง', 'ตลาดนัด'],
    ['สมคิด', 'สมชาย'],
  ])('%s and %s are two', (a, b) => {
    expect([toFormWords(a) === toFormWords(b), isDated(a)]).toEqual([false, false])
  })
  test('likeness is the same both ways, whole for equal words, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        const like = likenessOf(a, b)
        expect(like).toBe(likenessOf(b, a))
        expect(like >= 0 && like <= 1).toBe(true)
        if (toFormWords(a) !== '') expect(likenessOf(a, a)).toBe(1)
      }),
    )
  })
})

const paper = (year: number, extra = '') => `
ประชากรรายอำเภอ ปี ${year}
อำเภอ|ชาย|หญิง|ครัวเรือน${extra}
เมือง|120|130|80${extra && '|4'}
ปากช่อง|75|80|50${extra && '|5'}
พิมาย|44|41|30${extra && '|6'}
`

describe('a table is known by its form', () => {
  test('the same paper of another year has the same print and fits whole', () => {
    const [a, b] = [lookOf({ '2559': paper(2559) }), lookOf({ '2560': paper(2560) })]
    expect(a.form.print).toBe(b.form.print)
    expect(fitForm(a.form, b.form)).toMatchObject({ same: true, share: 1 })
  })
  test('a column more is nearly the same form', () => {
    const [a, b] = [lookOf({ ก: paper(2559) }), lookOf({ ก: paper(2560, '|วัด') })]
    expect(a.form.print).not.toBe(b.form.print)
    expect(fitForm(a.form, b.form)).toMatchObject({ same: false, alignment: { added: [{ heading: 'วัด' }] } })
  })
  test('another matter with two common columns is another form', () => {
    const a = lookOf({ ก: 'รายได้จัดเก็บ\nจังหวัด|จำนวน\nตรัง|5\nพังงา|7\nกระบี่|8' })
    const b = lookOf({ ก: 'นักเรียนออกกลางคัน\nจังหวัด|จำนวน\nตรัง|15\nพังงา|17\nกระบี่|18' })
    expect([fitForm(a.form, b.form), fitForm(a.form, lookOf({ ก: paper(2559) }).form)]).toEqual([null, null])
  })
  test('columns laid over each other are each used once, whatever their order', () => {
    const word = fc.constantFrom('จังหวัด', 'ชาย', 'หญิง', 'รวม', 'ปี 2559', 'ปี 2560', 'จำนวนรถ', 'จำนวนรถยนต์', '')
    const column = fc.record({ heading: word, kind: fc.constantFrom('figures' as const, 'words' as const) })
    const form = fc.array(column, { maxLength: 8 }).map(list => list.map((one, c) => ({ ...one, key: `c:${c}` })))
    fc.assert(
      fc.property(form, form, (before, after) => {
        const { columns, added } = alignColumns(before, after)
        expect(columns.map(({ was }) => was)).toEqual(before)
        const used = columns.flatMap(({ now }) => (now === null ? [] : [now]))
        expect(new Set(used).size).toBe(used.length)
        expect(new Set([...used, ...added])).toEqual(new Set(after))
        expect(alignColumns(before, before).columns.every(({ was, now, how }) => was === now && how === 'same')).toBe(true)
      }),
    )
  })
})

describe('crosstabs and joined sheets', () => {
  const years = (from: number, count = 3) => {
    const list = Array.from({ length: count }, (_, i) => from + i)
    return `จำนวนโรงงาน\nจังหวัด|${list.map(year => `'${year}`).join('|')}\n${['ตรัง', 'พังงา', 'กระบี่'].map((name, i) => `${name}|${list.map((_, k) => 10 + i + k).join('|')}`).join('\n')}`
  }
  test('a heading of other years, and of one more, is the same form; what was decided of the dimension goes with it', () => {
    const first = firstIssue(bookOf({ ก: years(2557) }), fix('name-column', { column: 'over:0', label: 'ปี พ.ศ.', name: 'year_be' }))
    const { next } = nextIssue(first.summary, bookOf({ ก: years(2558, 4) }))
    expect(labelsOf(next)).toEqual(labelsOf(first))
    expect(labelsOf(next)).toContain('ปี พ.ศ.')
    expect([next.summary.rows, lostOf(next), differOf(first, next)]).toEqual([12, [], []])
    expect(lookOf({ ก: years(2557) }).form.print).toBe(lookOf({ ก: years(2558, 4) }).form.print)
  })

  const month = (name: string, more = '') => `จำนวนผู้ใช้บริการ เดือน${name} 2559\nหน่วยบริการ|ชาย|หญิง\nศูนย์ ก|5|6\nศูนย์ ข|7|8\nสำนักงาน|1|1${more}`
  const book = (...names: string[]) => bookOf(Object.fromEntries(names.map(name => [name, month(name)])))
  test('a joined workbook of one more month takes it in; what was said of a row of one month is said of that month alone', () => {
    const grids = book('มกราคม', 'กุมภาพันธ์', 'มีนาคม')
    const first = firstIssue(grids, fix('set-role', { r0: 4, c0: 0, r1: 4, c1: 2, role: 'notes', sheet: 'กุมภาพันธ์' }))
    expect([first.summary.rows, first.summary.sheets.length]).toEqual([8, 3])
    const { next } = nextIssue(first.summary, book('มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน'))
    expect([next.summary.rows, next.summary.sheets.length, lostOf(next)]).toEqual([11, 4, []])
    expect(differOf(first, next)).toEqual(['sheet-new เมษายน'])
    expect(csvOf(next).filter(line => line.includes('สำนักงาน'))).toHaveLength(3)
    const { next: other } = nextIssue(first.summary, book('มกราคม', 'มีนาคม', 'เมษายน'))
    expect(lostOf(other)).toEqual(['set-role sheet'])
  })
  test('sheets that a person parted stay apart', () => {
    const grids = book('มกราคม', 'กุมภาพันธ์', 'มีนาคม')
    const joined = firstIssue(grids)
    const off = {
      ...joined.summary.recipe,
      steps: joined.summary.recipe.steps.map(step => ({ ...step, on: step.on && step.name !== 'join-sheets' })),
    }
    const { next } = nextIssue({ ...joined.summary, recipe: off }, book('มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน'))
    expect([next.summary.sheets, next.summary.rows]).toEqual([['มกราคม'], 3])
  })
})

describe('what differs is told', () => {
  const sheet = (unit: string, times: number, year = 2559, rows = ['ตรัง', 'พังงา', 'กระบี่']) =>
    `มูลค่าการค้า ปี ${year}\nหน่วย : ${unit}\nจังหวัด|มูลค่า\n${rows.map((name, i) => `${name}|${(i + 2) * times}`).join('\n')}\nรวม|${rows.reduce((sum, _, i) => sum + (i + 2) * times, 0)}`
  test('another unit, and figures that are a thousand times what they were', () => {
    const first = firstIssue(bookOf({ ก: sheet('ล้านบาท', 10) }))
    const { next } = nextIssue(first.summary, bookOf({ ก: sheet('พันบาท', 10_000, 2560) }))
    // The values are what they were: the unit went into them.
    expect(differOf(first, next)).toEqual(['unit-changed ล้านบาท → มูลค่า พันบาท'])
    const { next: slipped } = nextIssue(first.summary, bookOf({ ก: sheet('ล้านบาท', 10_000, 2560) }))
    expect(differOf(first, slipped)).toEqual(['figures-jumped มูลค่า 1000', 'total-jumped รวม 1000'])
  })
  test('rows that came and went; where most are others, their count', () => {
    const first = firstIssue(bookOf({ ก: sheet('บาท', 10) }))
    const one = nextIssue(first.summary, bookOf({ ก: sheet('บาท', 10, 2560, ['ตรัง', 'สตูล', 'กระบี่']) })).next
    expect(differOf(first, one)).toEqual(['row-new สตูล', 'row-gone พังงา'])
    const all = nextIssue(first.summary, bookOf({ ก: sheet('บาท', 10, 2560, ['แพร่', 'น่าน', 'พะเยา']) })).next
    expect(differOf(first, all)).toEqual(['rows-other'])
  })
})

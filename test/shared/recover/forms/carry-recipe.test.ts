import { describe, expect, test } from 'vitest'
import { addStep, bookOf, csvOf, differOf, firstIssue, fix, labelsOf, lostOf, namesOf, nextIssue } from './issues.ts'

const january = `
รายงานจำนวนรถจดทะเบียน ประจำเดือนมกราคม 2559
หน่วย : คัน
ส่วนราชการ|รถยนต์นั่ง|รถบรรทุก|รถจักรยานยนต์|หมายเลขเอกสาร
กองคลัง|120|30|450|ก-1
กองช่าง|200|41|610|ก-2
กองแผน|90|12|300|ก-3
สำนักงานกลาง|5|1|2|ก-4
รวม|415|84|1362|
`
const grids = bookOf({ 'ม.ค.59': january })
/** What a person decided on the first issue. */
const decided = [
  fix('name-column', { column: 'c:3', label: 'มอเตอร์ไซค์', name: 'motorcycles' }),
  fix('drop-column', { column: 'c:4' }),
  fix('type-column', { column: 'c:1', type: 'number' }),
  fix('set-role', { r0: 6, c0: 0, r1: 6, c1: 4, role: 'notes' }),
]
const first = firstIssue(grids, ...decided)
const next = (paper: string, name = 'ก.พ.59') => {
  const book = bookOf({ [name]: paper })
  return { book, ...nextIssue(first.summary, book) }
}

test('the first issue is as the person decided', () => {
  expect(labelsOf(first)).toEqual(['ส่วนราชการ', 'รถยนต์นั่ง', 'รถบรรทุก', 'มอเตอร์ไซค์'])
  expect(csvOf(first)).toEqual(['suanrat,car_nang,truck,motorcycles', 'กองคลัง,120,30,450', 'กองช่าง,200,41,610', 'กองแผน,90,12,300'])
})

describe('the next issue is recovered by what was decided on the last one', () => {
  const february = january.replace('มกราคม', 'กุมภาพันธ์').replace('120', '130').replace('415', '425')

  test('with another month in its titles and its sheet named after it', () => {
    const { next: got } = next(february)
    expect(labelsOf(got)).toEqual(labelsOf(first))
    expect(namesOf(got)).toEqual(namesOf(first))
    expect(got.summary.rows).toBe(3)
    expect(got.summary.questions).toEqual([])
    expect(lostOf(got)).toEqual([])
    expect(differOf(first, got)).toEqual([])
  })

  test('with a column inserted before those that were corrected', () => {
    const { next: got } = next(
      february.replace(
        /^(ส่วนราชการ|กองคลัง|กองช่าง|กองแผน|สำนักงานกลาง|รวม)\|/gm,
        (_, name) => `${name}|${name === 'ส่วนราชการ' ? 'รถตู้' : '7'}|`,
      ),
    )
    expect(labelsOf(got)).toEqual(['ส่วนราชการ', 'รถตู้', 'รถยนต์นั่ง', 'รถบรรทุก', 'มอเตอร์ไซค์'])
    expect(got.summary.columns[2]?.type).toBe('number')
    expect(got.summary.rows).toBe(3)
    expect(differOf(first, got)).toEqual(['column-new รถตู้'])
  })

  test('with its columns in another order', () => {
    const { next: got } = next(`
รายงานจำนวนรถจดทะเบียน ประจำเดือนมีนาคม 2559
หน่วย : คัน
ส่วนราชการ|รถจักรยานยนต์|รถยนต์นั่ง|รถบรรทุก|หมายเลขเอกสาร
กองคลัง|450|120|30|ก-1
กองช่าง|610|200|41|ก-2
กองแผน|300|90|12|ก-3
สำนักงานกลาง|2|5|1|ก-4
รวม|1362|415|84|
`)
    expect(labelsOf(got)).toEqual(['ส่วนราชการ', 'มอเตอร์ไซค์', 'รถยนต์นั่ง', 'รถบรรทุก'])
    expect(differOf(first, got)).toEqual(['column-moved มอเตอร์ไซค์'])
    expect(lostOf(got)).toEqual([])
  })

  test('with a line more in its titles, and rows that came', () => {
    const { next: got } = next(
      february.replace('หน่วย', 'ฉบับแก้ไข\nหน่วย').replace('กองช่าง|', 'ชุมพร|10|2|30|ก-9\nกองช่าง|').replace('425|84|1362', '435|86|1392'),
    )
    expect(csvOf(got).slice(1)).toEqual(['กองคลัง,130,30,450', 'ชุมพร,10,2,30', 'กองช่าง,200,41,610', 'กองแผน,90,12,300'])
    expect(differOf(first, got)).toEqual(['row-new ชุมพร'])
  })

  test('with a column under nearly the same words, which keeps its machine name', () => {
    const { next: got } = next(february.replace('รถบรรทุก', 'รถบรรทุกทุกขนาด'))
    expect(namesOf(got)).toEqual(namesOf(first))
    expect(labelsOf(got)).toContain('รถบรรทุกทุกขนาด')
    expect(differOf(first, got)).toEqual(['column-renamed รถบรรทุก → รถบรรทุกทุกขนาด'])
    expect(got.summary.questions).toEqual([])
  })
})

describe('what is not there is asked and told, never lost', () => {
  const without = january
    .split('\n')
    .map(line =>
      line.includes('|')
        ? line
            .split('|')
            .filter((_, i) => i !== 3)
            .join('|')
        : line,
    )
    .join('\n')

  test('a missing column: its correction waits, and a person may say that it is gone', () => {
    const { book, next: got } = next(without)
    expect(lostOf(got)).toEqual(['name-column column'])
    expect(got.summary.questions).toMatchObject([{ code: 'column-missing', facts: { label: 'มอเตอร์ไซค์' }, answers: [{ code: 'gone' }] }])
    expect(differOf(first, got)).toEqual(['step-lost name-column column', 'column-gone มอเตอร์ไซค์'])
    const question = got.summary.questions[0]?.id ?? ''
    const settled = addStep(book, got, fix('answer', { question, answer: 'gone' }))
    expect(settled.summary.questions).toEqual([])
    const { next: third } = nextIssue(settled.summary, bookOf({ 'มี.ค.59': without }))
    expect(third.summary.questions).toEqual([])
    expect(lostOf(third)).toEqual([])
  })

  test('a column under another name: once a person says which, its corrections and its name are its own again', () => {
    const { book, next: got } = next(january.replace('รถจักรยานยนต์', 'สองล้อ'))
    const [question] = got.summary.questions
    expect(question).toMatchObject({
      code: 'column-missing',
      answers: [{ code: 'here-as', of: { key: 'c:3', label: 'สองล้อ' } }, { code: 'gone' }],
    })
    const step = question?.answers[0]?.step
    if (!step) throw new Error('no step')
    const settled = addStep(book, got, { ...step, id: 'answered' })
    expect(labelsOf(settled)).toEqual(labelsOf(first))
    expect(namesOf(settled)).toEqual(namesOf(first))
    expect([lostOf(settled), settled.summary.questions]).toEqual([[], []])
    const { next: third } = nextIssue(settled.summary, bookOf({ 'มี.ค.59': january.replace('รถจักรยานยนต์', 'สองล้อ') }))
    expect([labelsOf(third), namesOf(third), lostOf(third)]).toEqual([labelsOf(first), namesOf(first), []])
  })

  test('a column that is missing once is found again on the issue after', () => {
    const { next: got } = next(without)
    const { next: third } = nextIssue(got.summary, bookOf({ 'มี.ค.59': january }))
    expect([labelsOf(third), lostOf(third), third.summary.questions]).toEqual([labelsOf(first), [], []])
  })

  test('a row that is not there: what was said of it waits until it is', () => {
    const { next: got } = next(january.replace(/สำนักงานกลาง.*\n/, '').replace('415|84|1362', '410|83|1360'))
    expect(lostOf(got)).toEqual(['set-role row'])
    expect(got.summary.rows).toBe(3)
    expect(differOf(first, got)).toContain('step-lost set-role row')
    const { next: third } = nextIssue(got.summary, bookOf({ 'มี.ค.59': january }))
    expect([csvOf(third), lostOf(third)]).toEqual([csvOf(first), []])
  })

  test('a value that was corrected in one file is not corrected in another, and that is said once', () => {
    const corrected = addStep(grids, first, fix('set-value', { r: 3, c: 1, text: '121' }))
    const { next: got } = nextIssue(corrected.summary, bookOf({ 'ก.พ.59': january }))
    expect(csvOf(got)).toEqual(csvOf(first))
    expect(lostOf(got)).toEqual(['set-value own-cells'])
    expect(lostOf(nextIssue(got.summary, bookOf({ 'มี.ค.59': january })).next)).toEqual([])
  })
})

test('the same issue and the same recipe give the same bytes, however often', () => {
  const book = bookOf({ 'ก.พ.59': january.replace('กองช่าง|', 'ชุมพร|10|2|30|ก-9\nกองช่าง|') })
  const { recipe, next: got } = nextIssue(first.summary, book)
  expect(nextIssue(first.summary, book).recipe).toEqual(recipe)
  const again = nextIssue(got.summary, book)
  expect(csvOf(again.next)).toEqual(csvOf(got))
  expect(JSON.stringify(nextIssue(got.summary, book).next)).toBe(JSON.stringify(again.next))
  expect(addStep(book, got, fix('answer', { question: 'ไม่มี', answer: 'gone' })).table).toEqual(got.table)
})

test('what was said of the second of two figures goes where its cells went', () => {
  const before = `
ช่องทาง|ผู้รับบริการ (ร้อยละ)
เคาน์เตอร์|120 (60.0)
โทรศัพท์|50 (25.0)
เว็บไซต์|30 (15.0)
`
  const issue = firstIssue(bookOf({ 'ม.ค.59': before }), fix('name-column', { column: 'in:c:1', label: 'สัดส่วน', name: 'share' }))
  expect(namesOf(issue)).toEqual(['chongthang', 'service_recipient', 'share'])
  const after = `
ช่องทาง|เครื่อง|ผู้รับบริการ (ร้อยละ)
เคาน์เตอร์|4|90 (50.0)
โทรศัพท์|2|54 (30.0)
เว็บไซต์|1|36 (20.0)
`
  const { next: got } = nextIssue(issue.summary, bookOf({ 'ก.พ.59': after }))
  expect(labelsOf(got)).toEqual(['ช่องทาง', 'เครื่อง', 'ผู้รับบริการ', 'สัดส่วน'])
  expect(lostOf(got)).toEqual([])
})

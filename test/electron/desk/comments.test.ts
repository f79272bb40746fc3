import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { utils, write } from 'xlsx'
import { correctTable } from '../../../electron/desk/correct-table.ts'
import { openDescription } from '../../../electron/desk/describe-version.ts'
import { keepFile } from '../../../electron/desk/keep-file.ts'
import { openReview, readSource } from '../../../electron/desk/review-version.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { clerkDesk, takeIn } from '../kit/temp-workshop.ts'

function layBook(): string {
  const sheet = utils.aoa_to_sheet([['จำนวนครัวเรือน'], ['อำเภอ', 'ครัวเรือน'], ['เมือง', 120], ['ปากช่อง', 75]])
  sheet.B2.c = [{ a: 'Somchai', t: 'Somchai:\nนับเฉพาะที่ตรวจแล้ว' }]
  sheet.B3.c = [{ a: 'Somchai', t: 'พี่แดงขอแก้' }]
  sheet.A1.c = [{ a: 'Somchai', t: 'หมายเหตุ: ไม่รวมครัวเรือนที่ย้ายออก' }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'แผ่น')
  const path = join(tempFolder(), 'ครัวเรือน.xlsx')
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer)
  return path
}

test('a comment stands at its cell through every correction, is told with the words of the paper, and goes out only where it says that it is a note', async () => {
  const { office, clerk, workshop, lineOf } = await clerkDesk()
  const file = await takeIn(office, clerk.session, workshop, layBook())
  const { version } = await keepFile(office, clerk.session, workshop, { file, table: lineOf(file)?.first?.table ?? '' })
  const source = () => readSource(office, clerk.session, workshop, { version, sheet: 'แผ่น', from: 0, count: 10 })
  const comments = [
    { r: 0, c: 0, text: 'หมายเหตุ: ไม่รวมครัวเรือนที่ย้ายออก' },
    { r: 1, c: 1, text: 'นับเฉพาะที่ตรวจแล้ว' },
    { r: 2, c: 1, text: 'พี่แดงขอแก้' },
  ]
  expect((await source()).comments).toEqual(comments)
  await correctTable(office, clerk.session, workshop, { version, step: { name: 'set-value', params: { r: 2, c: 1, text: '121' } } })
  expect((await source()).comments).toEqual(comments)

  const { summary } = openReview(office, clerk.session, { version })
  expect(summary.lifted.map(({ item, text }) => `${item}: ${text}`)).toEqual([
    'title: จำนวนครัวเรือน',
    'note: ไม่รวมครัวเรือนที่ย้ายออก',
    'comment: นับเฉพาะที่ตรวจแล้ว',
    'comment: พี่แดงขอแก้',
  ])
  const { proposals } = openDescription(office, clerk.session, { version })
  const notes = String(proposals.find(({ key }) => key === 'notes')?.value)
  expect(notes).toContain('หมายเหตุ: ไม่รวมครัวเรือนที่ย้ายออก')
  expect(JSON.stringify(proposals)).not.toMatch(/พี่แดง|ตรวจแล้ว|Somchai/)
})

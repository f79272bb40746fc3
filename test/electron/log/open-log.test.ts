import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '../../../electron/log/open-log.ts'
import { Fault } from '../../../shared/base/fault.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const at = Date.UTC(2026, 10, 26, 3)
const setUp = () => {
  const folder = join(tempFolder(), 'log')
  const path = join(folder, 'rabian.log')
  const lines = () =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { [name: string]: unknown })
  return { folder, path, lines, log: openLog(folder, () => at) }
}

test('a line has the time, what it is, and figures', () => {
  const { log, lines } = setUp()
  log.note('slow-transaction', { ms: 51 })
  log.note('started')
  expect(lines()).toEqual([
    { at: '2026-11-26T03:00:00.000Z', what: 'slow-transaction', facts: { ms: 51 } },
    { at: '2026-11-26T03:00:00.000Z', what: 'started', facts: {} },
  ])
})

test('of a fault its code and figures are written, never a name, an account or a cell', () => {
  const { log, lines, path } = setUp()
  const cause = Object.assign(new Error("ENOENT: no such file, open 'C:\\Users\\สมศรี\\เงินเดือน.xls'"), { code: 'ENOENT' })
  log.bug(
    'intake',
    new Fault('file/too-large', { file: 'เงินเดือน สมศรี.xls', account: 'somsri', limit: 200, sheets: ['ลับ'], on: true }, cause),
  )
  expect(lines()).toMatchObject([{ where: 'intake', fault: 'file/too-large', figures: { limit: 200, on: true }, cause: 'Error ENOENT' }])
  expect(readFileSync(path, 'utf8')).not.toMatch(/สมศรี|somsri|ลับ|เงินเดือน/)
})

test('of a bug the stack names our files and lines, not the folder of the person whose machine it is', () => {
  const { log, lines, path } = setUp()
  const bug = Object.assign(new TypeError('1234567890123 is not iterable'), {
    stack: [
      'TypeError: 1234567890123 is not iterable',
      '    at readRow (C:\\Users\\สมศรี ใจดี\\AppData\\Local\\Rabian (1)\\resources\\app.asar\\out\\main.js:10:5)',
      '    at async Object.keep (file:///srv/somsri/rabian/electron/desk/keep-file.ts:33:7)',
      '    at /srv/somsri/rabian/electron/ipc/answer.ts:20:11',
      '    at new Promise (<anonymous>)',
      'C:\\Users\\สมศรี\\ข้อมูล.csv has 1234567890123',
    ].join('\n'),
  })
  log.bug('answer', bug)
  expect(lines()[0]).toMatchObject({
    error: 'TypeError',
    stack: ['at readRow (main.js:10:5)', 'at async Object.keep (keep-file.ts:33:7)', 'at answer.ts:20:11'],
  })
  expect(readFileSync(path, 'utf8')).not.toMatch(/สมศรี|somsri|1234567890123/)
  log.bug('answer', 'ข้อความของคนอื่น')
  expect(lines()[1]).toEqual({ at: '2026-11-26T03:00:00.000Z', where: 'answer', thrown: 'string' })
})

test('a real error of ours is found again by file and line', () => {
  const { log, lines } = setUp()
  log.bug('here', new RangeError('x'))
  expect(lines()[0]?.stack).toEqual(expect.arrayContaining([expect.stringMatching(/^at .*open-log\.test\.ts:\d+:\d+/)]))
})

test('a full diary is put aside once, and one that cannot be written stops nobody', () => {
  const { log, folder, path, lines } = setUp()
  log.note('first')
  writeFileSync(path, 'x'.repeat((1 << 20) + 1))
  log.note('second')
  expect(readdirSync(folder).sort()).toEqual(['rabian.before.log', 'rabian.log'])
  expect(lines()).toMatchObject([{ what: 'second' }])
  const blocked = join(tempFolder(), 'ไฟล์')
  writeFileSync(blocked, '')
  openLog(join(blocked, 'log'), () => at).note('nowhere')
  expect(existsSync(join(blocked, 'log'))).toBe(false)
})

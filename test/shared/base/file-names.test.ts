import { win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasRoomFor, longestPath, toFileName } from '../../../shared/base/file-names.ts'

describe('a name of a file', () => {
  it.each([
    ['CON', '_CON'],
    ['con.csv', '_con.csv'],
    ['Lpt1', '_Lpt1'],
    ['COM¹.txt', '_COM¹.txt'],
    ['CONTENT', 'CONTENT'],
    ['รายงาน.', 'รายงาน'],
    ['รายงาน . . ', 'รายงาน'],
    ['ก/ข\\ค:ง', 'ก-ข-ค-ง'],
    ['กรม*?"<>|ทดสอบ', 'กรม-ทดสอบ'],
    ['a\u0000b\nc', 'a-b-c'],
    ['..', 'ไฟล์'],
    ['', 'ไฟล์'],
    ['???', 'ไฟล์'],
    ['ฐานข้อมูล น้ำ', 'ฐานข้อมูล น้ำ'],
  ])('%j is %j on every system', (text, name) => {
    expect(toFileName(text, 'ไฟล์')).toBe(name)
  })

  it('is cut between letters, never inside one', () => {
    expect(toFileName('ที่ที่', 'x', 5)).toBe('ที่')
    expect(toFileName('🙂🙂', 'x', 3)).toBe('🙂')
  })

  it('is one that Windows takes, whatever it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const name = toFileName(text, 'x', most)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$|^ /u)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
        expect(name.isWellFormed()).toBe(true)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(most + 1)
        expect(win32.basename(`C:\\ผู้ใช้\\${name}`)).toBe(name)
      }),
      { numRuns: 2000 },
    )
  })
})

it('a folder has room as long as the longest path below it can be opened', () => {
  const folder = 'C:\\Users\\สมหญิง ใจดี\\AppData\\Roaming\\Rabian'
  expect(hasRoomFor(folder, 150)).toBe(true)
  expect(hasRoomFor(folder, longestPath - folder.length - 1)).toBe(true)
  expect(hasRoomFor(folder, longestPath - folder.length)).toBe(false)
})

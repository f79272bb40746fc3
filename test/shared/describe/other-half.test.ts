import { expect, test } from 'vitest'
import { tellsOther, withOther, withoutOther } from '../../../shared/describe/other-half.ts'

const other = { title: 'ผู้เข้าอบรม', slug: 'trainees-open' }

test('a description names the other version once, by what it is called now, and is as it was once that is taken out', () => {
  const notes = 'ผู้เข้าอบรมรายเดือน\n\nนับตามวันที่สมัคร'
  const told = withOther(notes, 'restricted', other)
  expect(told).toBe(`${notes}\nฉบับเปิดเผยของข้อมูลชุดนี้: ผู้เข้าอบรม (trainees-open)`)
  expect([tellsOther(notes), tellsOther(told), withoutOther(told)]).toEqual([false, true, notes])
  const renamed = withOther(told, 'restricted', { ...other, title: 'ผู้ผ่านการอบรม' })
  expect(renamed).toContain('ผู้ผ่านการอบรม')
  expect(renamed.match(/ฉบับเปิดเผย/g)).toHaveLength(1)
})

test('the open version says where the restricted one is asked for, and a blank description begins with nothing', () => {
  expect(withOther('', 'open', other)).toBe('ฉบับจำกัดการเข้าถึงของข้อมูลชุดนี้: ผู้เข้าอบรม (trainees-open) ขอใช้ได้จากหน่วยงานเจ้าของข้อมูล')
  expect(withoutOther(withOther('', 'open', other))).toBe('')
})

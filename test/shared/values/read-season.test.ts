import { describe, expect, it } from 'vitest'
import { readSeason, spellSeason } from '../../../shared/values/read-season.ts'

const spell = (text: string, label = ''): string | null => {
  const season = readSeason(text, label)
  return season && spellSeason(season)
}

describe('a part of a year', () => {
  it.each([
    ['ไตรมาส 1/2567', '', '2024-Q1'],
    ['ไตรมาสที่ ๒ พ.ศ. ๒๕๖๗', '', '2024-Q2'],
    ['ไตรมาสที่ 1 ปีงบประมาณ 2567', '', 'FY2024-Q1'],
    ['ไตรมาสที่ 1 (ต.ค. - ธ.ค.)', '', 'Q1'],
    ['Q3/2024', '', '2024-Q3'],
    ['2567Q4', '', '2024-Q4'],
    ['Q1/67', '', '2024-Q1'],
    ['ครึ่งปีแรก 2567', '', '2024-H1'],
    ['ครึ่งหลังของปี 2567', '', '2024-H2'],
    ['ภาคเรียนที่ 2 ปีการศึกษา 2566', '', 'AY2023-T2'],
    ['ภาคต้น 2566', '', 'AY2023-T1'],
    ['1/2567', 'ไตรมาส', '2024-Q1'],
    ['1/2567', 'ไตรมาส ปีงบประมาณ', 'FY2024-Q1'],
    ['1/2567', 'ภาคเรียนที่', 'AY2024-T1'],
    ['2566/67', '', '2023/2024'],
    ['ปี 2566/2567', '', '2023/2024'],
    ['2023-24', '', '2023/2024'],
  ])('%s under “%s” is %s', (text, label, meant) => {
    expect(spell(text, label)).toBe(meant)
  })

  it.each([
    ['1/2567', 'เลขที่หนังสือ'],
    ['5/2567', 'ไตรมาส'],
    ['2566/70', ''],
    ['2566-2580', ''],
    ['ภาคเหนือ', ''],
    ['ไตรมาส 5', ''],
    ['ไตรมาส 1 (ต.ค.-ธ.ค. 66)', ''],
    ['ครึ่งหนึ่ง', ''],
  ])('%s under “%s” is none', (text, label) => {
    expect(spell(text, label)).toBeNull()
  })

  it('a quarter that begins in October is of the fiscal year, whatever it says', () => {
    expect(readSeason('ไตรมาส 1 (ต.ค.-ธ.ค.)', '')?.count).toBe('fiscal')
    expect(readSeason('ไตรมาส 2 (ม.ค.-มี.ค.)', '')?.count).toBe('fiscal')
    expect(readSeason('ไตรมาส 1 (ม.ค.-มี.ค.)', '')?.count).toBe('calendar')
  })
})

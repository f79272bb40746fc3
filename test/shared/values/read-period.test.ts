import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCommonYear } from '../../../shared/values/calendar.ts'
import { isArea } from '../../../shared/values/find-area.ts'
import { isMissingMark } from '../../../shared/values/missing.ts'
import { readMonth } from '../../../shared/values/months.ts'
import { isPeriodLine, readPeriod } from '../../../shared/values/read-period.ts'
import { findSeries, readRange, readYearLabel } from '../../../shared/values/series.ts'
import { isUnit, readUnitLine, splitUnit } from '../../../shared/values/units.ts'

describe('the time that a line speaks of', () => {
  it.each([
    ['ประจำปี พ.ศ. 2559', 'year', 2016, null],
    ['ประจำปีงบประมาณ 2563', 'fiscal-year', 2020, null],
    ['สถิติคดี ปีงบประมาณ พ.ศ. ๒๕๖๓', 'fiscal-year', 2020, null],
    ['ประจำเดือนมกราคม 2559', 'month', 2016, 1],
    ['ณ เดือน ก.พ. 2564', 'month', 2021, 2],
    ['ข้อมูล ณ วันที่ 31 ธันวาคม 2563', 'month', 2020, 12],
    ['Year 2019', 'year', 2019, null],
  ])('%s', (text, kind, year, month) => {
    expect(readPeriod(text)).toEqual({ kind, year, month })
  })

  it('is none where no year or two years are named', () => {
    for (const text of ['รายงานผล', 'ปี 2561 - 2563', 'ห้อง 2559 ชั้น 3', '']) expect(readPeriod(text)).toBeNull()
  })

  it('is the Buddhist year less 543 from 2484 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2484, max: 2700 }), year => {
        expect(readPeriod(`ประจำปี ${year}`)?.year).toBe(year - 543)
        expect(toCommonYear(year, 1)).toBe(year - 543)
      }),
    )
  })

  it('stands in a line of its own only when the line says nothing else', () => {
    for (const text of [
      'ประจำปี พ.ศ. 2559',
      'ประจำปีงบประมาณ 2563 (1 ต.ค. 2562 - 30 ก.ย. 2563)',
      'ข้อมูล ณ วันที่ 31 ธันวาคม 2563',
      'ไตรมาสที่ 2 ปี 2563',
    ])
      expect(isPeriodLine(text), text).toBe(true)
    for (const text of ['ข้อมูลปี 2564 ยังไม่ผ่านการตรวจสอบ', 'สถิติรถใหม่ ปี 2559', 'เดือน', 'ปีที่สร้าง']) expect(isPeriodLine(text), text).toBe(false)
  })
})

describe('headings that count', () => {
  it.each([
    [['2559', '2560', '2561'], 'year'],
    [['ปี 2561', 'ปี 2560'], 'year'],
    [['ปีงบประมาณ 2561', 'ปีงบประมาณ 2562'], 'year'],
    [['ม.ค.', 'ก.พ.', 'มีนาคม'], 'month'],
    [['ม.ค. 63', 'ก.พ. 63'], 'dated-month'],
    [['ไตรมาส 1', 'ไตรมาส 2'], 'quarter'],
    [['ชาย', 'หญิง'], 'sex'],
    [['0-4', '5-9', '10-14', '15 ปีขึ้นไป'], 'range'],
    [['2560', '2559', '2561'], null],
    [['ชาย', 'อื่น ๆ'], null],
    [['2560'], null],
    [['2560', '2560'], null],
  ])('%j are a series of %s', (labels, kind) => {
    expect(findSeries(labels)).toBe(kind)
  })

  it('tell years with their kind, and ranges with their bounds', () => {
    expect(readYearLabel('ปีการศึกษา ๒๕๖๑')).toEqual({ year: 2561, kind: 'academic' })
    expect(readYearLabel('พ.ศ. 2561r')).toEqual({ year: 2561, kind: 'year' })
    expect(readYearLabel('ห้อง 2561')).toBeNull()
    expect(readRange('1,301 ถึง 1,600 ซีซี')).toEqual({ low: 1301, high: 1600 })
    expect(readRange('ไม่เกิน 15')).toEqual({ low: Number.NEGATIVE_INFINITY, high: 15 })
    expect(readRange('60 ปีขึ้นไป')).toEqual({ low: 60, high: Number.POSITIVE_INFINITY })
  })

  it('name months however their dots and spaces fell', () => {
    for (const text of ['มีนาคม', 'มี.ค.', 'มีค', 'มี. ค.', 'March', 'MAR', 'Mar.']) expect(readMonth(text), text).toBe(3)
    for (const text of ['มีนา', 'ม', '', 'รวม']) expect(readMonth(text), text).toBeNull()
  })
})

describe('units, places and marks for nothing', () => {
  it.each([
    ['หน่วย : คัน', 'คัน'],
    ['(หน่วย:พันบาท)', 'พันบาท'],
    ['หน่วยนับ คน', 'คน'],
    ['Unit: tons', 'tons'],
    ['หน่วยงาน : กรมการปกครอง', null],
    ['หน่วยบริการ', null],
    ['คัน', null],
  ])('a line %s names the unit %s', (line, unit) => {
    expect(readUnitLine(line)).toBe(unit)
  })

  it('a heading keeps what stands in its brackets unless it is a unit', () => {
    expect(splitUnit('มูลค่า (ล้านบาท)')).toEqual({ label: 'มูลค่า', unit: 'ล้านบาท' })
    expect(splitUnit('รถใหม่ (ป้ายแดง)')).toEqual({ label: 'รถใหม่ (ป้ายแดง)', unit: null })
    expect(isUnit('(กก./ไร่)')).toBe(true)
    expect(isUnit('จังหวัด')).toBe(false)
  })

  it('a place is told from a title about it', () => {
    for (const text of ['จังหวัดน่าน', 'กรุงเทพมหานคร', 'ทั่วประเทศ', 'ภาคตะวันออกเฉียงเหนือ', 'อ.ปัว']) expect(isArea(text), text).toBe(true)
    for (const text of ['สถิติจังหวัดน่าน', 'ภาครัฐ', 'เขตการศึกษาที่ 5']) expect(isArea(text), text).toBe(false)
  })

  it('a dash, dots and n.a. are nothing; a zero is not', () => {
    for (const text of ['-', '–', '..', '...', '…', 'n.a.', 'N/A', 'ไม่มีข้อมูล', ' ', '- -']) expect(isMissingMark(text), text).toBe(true)
    for (const text of ['0', '.', 'น่าน', '-5', 'nan', 'ไม่มีรถ']) expect(isMissingMark(text), text).toBe(false)
  })
})

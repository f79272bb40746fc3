import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../shared/model/cell.ts'
import { createColumnEvidence, decideColumn } from '../../../shared/values/column-evidence.ts'
import { readCell } from '../../../shared/values/read-cell.ts'

const text = (value: string): Cell => ({ kind: 'text', value, text: value })
const number = (value: number, format?: string): Cell => ({
  kind: 'number',
  value,
  text: String(value),
  ...(format === undefined ? {} : { format }),
})
const decide = (label: string, ...cells: readonly (string | Cell)[]) =>
  decideColumn(
    cells.map(cell => (typeof cell === 'string' ? text(cell) : cell)),
    label,
  )
const read = (label: string, ...cells: readonly (string | Cell)[]) => {
  const rule = decide(label, ...cells)
  return { type: rule.type, values: cells.map(cell => readCell(typeof cell === 'string' ? text(cell) : cell, rule)) }
}

it('the order in which cells are seen changes nothing', () => {
  const cells = ['12', '1/2/58', '15 ม.ค. 2558', '-', '5 คน', 'ไตรมาส 1/2567', '08:30', '5%', 'ก', '007', '1.2 ล้านบาท', 'ปี 2559']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...cells), { maxLength: 40 }), fc.constantFrom('', 'วันที่', 'ปี', 'รหัส'), (some, label) => {
      const forward = decideColumn(some.map(text), label)
      // The first month of a list tells in which kind of year it runs: that alone depends on the order.
      expect(decideColumn([...some].reverse().map(text), label)).toEqual(forward)
    }),
  )
})

it('whatever the cells hold, each is read without a throw, and a blank or a mark gives nothing', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }).map(text),
    fc.double().map(value => number(value)),
    fc.integer().map(value => number(value, 'd/m/yyyy h:mm')),
  )
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 20 }), fc.string(), (cells, label) => {
      const evidence = createColumnEvidence(label)
      for (const cell of cells) evidence.add(cell)
      const rule = evidence.decide()
      for (const cell of cells) expect(() => readCell(cell, rule)).not.toThrow()
      expect(readCell(null, rule)).toEqual({ value: null, problem: null })
      expect(readCell(text('...'), rule)).toEqual({ value: null, problem: 'missing-mark' })
    }),
  )
})

describe('a column of figures', () => {
  it('says which marks became blank', () => {
    const { type, values } = read('จำนวน', '12', '-', 'n.a.', 'ไม่มีข้อมูล', 'ไม่ระบุ', '7')
    expect(type).toBe('integer')
    expect(values.map(({ value, problem }) => value ?? problem)).toEqual([
      12,
      'missing-mark',
      'missing-mark',
      'missing-mark',
      'missing-mark',
      7,
    ])
  })

  it('is not one where figures have different units, or some have none and others multiply', () => {
    expect(decide('ราคา', '5 บาท', '3 ไร่').type).toBe('string')
    expect(decide('ราคา', '5 ล้านบาท', '300').type).toBe('string')
    expect(decide('ราคา', '5 ล้านบาท', '300 บาท')).toMatchObject({ type: 'integer', unit: 'บาท' })
  })

  it('that all pass the check digit of ids is of ids, whatever it is called', () => {
    expect(decide('PIN', number(1101400000120), number(3100500123458), number(5550100987652))).toMatchObject({
      type: 'string',
      identifier: 'tax_id',
    })
    expect(decide('ยอดสะสม', number(1101400000121), number(3100500123459), number(5550100987653)).type).toBe('integer')
  })
})

it('a heading like that of telephones over figures that are none is over figures', () => {
  expect(decide('Mobile banking', number(12_000), number(9_800_000), number(45)).type).toBe('integer')
  expect(decide('โทรศัพท์', '02-123-4567', number(812345678), 'ไม่ประสงค์แจ้ง').identifier).toBe('phone')
  expect(decide('รหัสไปรษณีย์', 'ก1', 'ข2').identifier).toBe('code')
})

describe('a column of words', () => {
  it('keeps answers that would be marks among figures', () => {
    expect(read('สถานะ', 'มี', 'ไม่มี', 'NA', '-').values.map(({ value }) => value)).toEqual(['มี', 'ไม่มี', 'NA', null])
  })

  it('is mended, but not where it holds addresses or codes', () => {
    const broken = 'ดินเเดง'
    expect(read('เขต', broken).values[0]?.value).toBe('ดินแดง')
    expect(read('ที่ติดต่อ', `a@${broken}.th`, `https://x.th/${broken}`).values.map(({ value }) => value)).toEqual([
      `a@${broken}.th`,
      `https://x.th/${broken}`,
    ])
    expect(read('รหัสแฟ้ม', broken).values[0]?.value).toBe(broken)
  })
})

describe('a column of dates', () => {
  it('keeps what its cells showed', () => {
    expect(decide('วันที่', '13/1/2558', '2/3/2558', '5 ม.ค. 58').seen).toEqual({
      dates: 3,
      dayFirst: 1,
      monthFirst: 0,
      either: 1,
      buddhist: 2,
      common: 0,
      shortYears: 1,
      lowShortYears: 0,
    })
  })

  it.each([
    [['01/02/2015', '03/04/2015'], ['date-order']],
    [['01/02/2558', '03/04/2558'], []],
    [['01.02.2015', '03.04.2015'], []],
    [['01/02/2015', '13/04/2015'], []],
    [['01/02/2015', '03/14/2015'], []],
    [['1 ม.ค. 15', '2 ก.พ. 18'], ['date-century']],
    [['1 ม.ค. 15', '2 ก.พ. 58'], []],
    [['1 ม.ค. 15', '2 ก.พ. 2558'], []],
    [['5 Jan 15', '6 Feb 16'], []],
  ])('%j leaves open %j', (dates, doubts) => {
    expect(decide('วันที่', ...dates).doubts).toEqual(doubts)
  })

  it('knows the days that one era has and the other has not', () => {
    expect(read('วันที่', '29/2/2559', '28/2/2560', '29/2/2560').values.map(({ value }) => value)).toEqual([
      '29/2/2559',
      '28/2/2560',
      '29/2/2560',
    ])
    const many = ['1/3/2560', '2/3/2560', '3/3/2560', '4/3/2560', '29/2/2560', '29/2/2559']
    expect(read('วันที่', ...many).values.slice(4)).toEqual([
      { value: null, problem: 'value-unreadable' },
      { value: '2016-02-29', problem: null },
    ])
  })

  it('before 2484 the year began in April', () => {
    expect(read('วันที่', '1 ม.ค. 2483', '1 เม.ย. 2483', '1 ม.ค. 2484').values.map(({ value }) => value)).toEqual([
      '1941-01-01',
      '1940-04-01',
      '1941-01-01',
    ])
    expect(read('วันที่', '1 เม.ย. ร.ศ. 130', '31 มี.ค. ร.ศ. 130').values.map(({ value }) => value)).toEqual(['1911-04-01', '1912-03-31'])
  })

  it('is of months where the format shows no day', () => {
    expect(read('เดือน', number(42370, 'mmm-yy'), number(42401, 'mmm-yy'))).toMatchObject({
      type: 'yearmonth',
      values: [{ value: '2016-01' }, { value: '2016-02' }],
    })
    expect(read('วันที่', number(42370, 'mmm-yy'), number(42402, 'd mmm yy')).type).toBe('date')
  })
})

import { describe, expect, it } from 'vitest'
import { endOf, linesOf, readBytes, textsOf } from './kit/read.ts'

const rows = [
  ['รหัส', 'จังหวัด', 'หมายเหตุ', 'จำนวน'],
  ['0001', 'น่าน', 'มี "อัญประกาศ" และ , ; | ด้วย', '1,234'],
  ['0002', 'กำแพงเพชร', 'บรรทัดแรก\nบรรทัดสอง', '5.5'],
  ['0003', 'เชียงใหม่', ' เว้นหน้าหลัง ', '-7'],
]

const toText = (delimiter: string, newline: string, lines = rows): string =>
  lines
    .map(
      line =>
        line.map(field => (/["\n]/.test(field) || field.includes(delimiter) ? `"${field.replaceAll('"', '""')}"` : field)).join(delimiter) +
        newline,
    )
    .join('')

const to874 = (text: string): Buffer =>
  Buffer.from([...text].map(letter => (letter.charCodeAt(0) > 0xe00 ? letter.charCodeAt(0) - 0xd60 : letter.charCodeAt(0))))
const swap = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

const encodings: readonly (readonly [string, string, (text: string) => Buffer])[] = [
  ['UTF-8 without a mark', 'utf-8', text => Buffer.from(text)],
  ['UTF-8 with a mark', 'utf-8', text => Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little end first', 'utf-16le', text => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', 'utf-16be', text => swap(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['Windows-874', 'windows-874', to874],
]

describe('a text file', () => {
  it.each(encodings)('in %s is read cell by cell as it was written', (_, encoding, encode) => {
    for (const delimiter of [',', ';', '\t', '|'])
      for (const newline of ['\n', '\r\n']) {
        const read = readBytes('ไทย.csv', encode(toText(delimiter, newline)))
        expect([read.encoding, JSON.stringify(delimiter + newline), textsOf(read.sheets[0]?.grid)]).toEqual([
          encoding,
          JSON.stringify(delimiter + newline),
          rows,
        ])
      }
  })

  it('keeps text as text: no number is made of a code, no formula is run', () => {
    const { grid } = readBytes('ก.csv', 'a,b\n007,=1+1\n')?.sheets[0] ?? {}
    expect(linesOf(grid)[1]).toEqual([
      { kind: 'text', value: '007', text: '007' },
      { kind: 'text', value: '=1+1', text: '=1+1' },
    ])
  })

  it('bears the kind of its extension', () => {
    for (const [name, kind] of [
      ['a.csv', 'csv'],
      ['a.TSV', 'tsv'],
      ['a.tab', 'tsv'],
      ['a.txt', 'txt'],
    ] as const)
      expect(readBytes(name, 'a\tb\n1\t2\n').kind).toBe(kind)
  })

  it('whose line says how its cells are parted is believed', () => {
    expect(textsOf(readBytes('ก.csv', 'sep=;\r\na,b;c\r\n1,5;2\r\n').sheets[0]?.grid)).toEqual([
      ['a,b', 'c'],
      ['1,5', '2'],
    ])
  })

  it('with commas inside numbers is parted by what else stands evenly', () => {
    expect(textsOf(readBytes('ก.csv', 'ปี;ยอด\n2567;1,234\n2568;2,345\n').sheets[0]?.grid)).toEqual([
      ['ปี', 'ยอด'],
      ['2567', '1,234'],
      ['2568', '2,345'],
    ])
    expect(textsOf(readBytes('ก.csv', '2567;1,5\n2568;2,5\n').sheets[0]?.grid)).toEqual([
      ['2567', '1,5'],
      ['2568', '2,5'],
    ])
  })

  it('with title lines above is parted like its body', () => {
    const { grid } = readBytes('ก.csv', 'ตารางที่ 1 รายได้, รายจ่าย\n\nปี|รายได้|รายจ่าย\n2566|1|2\n2567|3|4\n').sheets[0] ?? {}
    expect(textsOf(grid).slice(2)).toEqual([
      ['ปี', 'รายได้', 'รายจ่าย'],
      ['2566', '1', '2'],
      ['2567', '3', '4'],
    ])
  })

  it('of lines that end in carriage returns only, or in both ways, is read line by line', () => {
    expect(textsOf(readBytes('ก.csv', 'a,b\r1,2\r').sheets[0]?.grid)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(textsOf(readBytes('ก.csv', 'a,b\r\n1,"2"\n3,"4"\r\n5,6').sheets[0]?.grid)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('of one column, or whose quotation marks are mere marks between tabs, is read', () => {
    expect(textsOf(readBytes('ก.txt', 'ชื่อ\nสมชาย\n').sheets[0]?.grid)).toEqual([['ชื่อ'], ['สมชาย']])
    expect(textsOf(readBytes('ก.tsv', 'ชื่อ\tขนาด\nท่อ\t"2" นิ้ว\n').sheets[0]?.grid)).toEqual([
      ['ชื่อ', 'ขนาด'],
      ['ท่อ', '"2" นิ้ว'],
    ])
  })

  it('is one text however its letters and quotations fall on the pieces that are read', () => {
    const long = Array.from({ length: 12_000 }, (_, i) => [
      `${i}`,
      `แถวที่ ${i} ${'กำ'.repeat(i % 40)}`,
      i % 7 === 0 ? 'มี\r\nบรรทัด, "ใหม่"' : 'น้ำ',
    ])
    for (const [, , encode] of encodings) {
      const { grid } = readBytes('ยาว.csv', encode(toText(',', '\r\n', long))).sheets[0] ?? {}
      expect(textsOf(grid)).toEqual(long)
    }
  })

  it('that turns Thai late in the file is read in the right code page', () => {
    const late = `${'0123456789,abcdefghij\n'.repeat(60_000)}น่าน,กำแพง\n`
    const { grid } = readBytes('ช้า.csv', to874(late)).sheets[0] ?? {}
    expect(textsOf(grid).at(-1)).toEqual(['น่าน', 'กำแพง'])
    expect(grid?.rows).toBe(60_001)
  })

  it('that begins with the letters of a program is text all the same', () => {
    expect(textsOf(readBytes('ก.csv', 'MZone,b\n1,2\n').sheets[0]?.grid)).toEqual([
      ['MZone', 'b'],
      ['1', '2'],
    ])
  })
})

describe('a damaged or foreign text file', () => {
  const whole = Buffer.from(toText(',', '\r\n'))

  it.each([
    [
      'a letter of UTF-8 is broken',
      Buffer.concat([whole.subarray(0, 40), Buffer.from([0xe0, 0x41]), whole.subarray(40)]),
      'file/damaged encoding',
    ],
    ['it is in Latin letters of another country', Buffer.from('caf\xe9,na\xefve\n1,2\n', 'latin1'), 'file/damaged encoding'],
    [
      'a sector of it was lost',
      Buffer.concat([Buffer.from('ก,ข\n'.repeat(20_000)), Buffer.alloc(512), Buffer.from('ค,ง\n')]),
      'file/damaged zeros',
    ],
    ['a quotation never closes', 'a,b\n1,"two\n3,4\n', 'file/damaged quote'],
    ['a quotation closes amid its cell', 'a,b\n1,"two" three\n3,"4"\n', 'file/damaged quote'],
    ['half a letter of UTF-16 stands at its end', Buffer.from('\ufeffก,ข\n', 'utf16le').subarray(0, -1), 'file/damaged encoding'],
    ['it holds nothing', '', 'file/empty'],
    ['it holds white space only', '  \r\n \r\n', 'file/empty'],
    ['it holds a mark only', Buffer.from([0xef, 0xbb, 0xbf]), 'file/empty'],
    ['it has too many columns', `${','.repeat(16_384)}x\n`, 'file/too-large'],
    ['it has an endless line', `"${'x'.repeat(18 * 1024 * 1024)}`, 'file/too-large'],
  ])('is refused when %s', (_, bytes, end) => {
    expect(endOf('ข้อมูล.csv', bytes)).toBe(end)
  })

  it('in which Thai of UTF-8 lost single bits is never taken for Windows-874', () => {
    const thai = Buffer.from('จังหวัด,อำเภอ,ตำบล\nเชียงใหม่,เมือง,ศรีภูมิ\nนครราชสีมา,ปากช่อง,หมูสี\n')
    let refused = 0
    for (let at = 0; at < thai.length; at++) {
      const flipped = Buffer.from(thai)
      flipped[at] = (flipped[at] ?? 0) ^ 0x20
      const end = endOf('บิต.csv', flipped)
      if (end !== 'read') refused++
      else expect(readBytes('บิต.csv', flipped).encoding).toBe('utf-8')
    }
    expect(refused).toBeGreaterThan(0)
  })
})

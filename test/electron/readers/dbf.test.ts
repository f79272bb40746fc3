import { expect, test } from 'vitest'
import { Fault } from '../../../shared/base/fault.ts'
import { endOf, linesOf, readBytes, textsOf, tryBytes, valuesOf } from './kit/read.ts'

type Field = readonly [name: string, type: string, length: number]
const fields: readonly Field[] = [
  ['PROVINCE', 'C', 20],
  ['COUNT', 'N', 8],
  ['DAY', 'D', 8],
  ['OPEN', 'L', 1],
]

/** Letters of Windows-874. */
const toThai = (text: string): Buffer =>
  Buffer.from([...text].map(letter => (letter.charCodeAt(0) >= 0xe01 ? letter.charCodeAt(0) - 0xd60 : letter.charCodeAt(0))))

function layDbf(lines: readonly (readonly string[])[], laid: readonly Field[] = fields): Buffer {
  const width = 1 + laid.reduce((sum, [, , length]) => sum + length, 0)
  const head = Buffer.alloc(32 + 32 * laid.length + 1)
  head.set([0x03, 124, 3, 14])
  head.writeUInt32LE(lines.length, 4)
  head.writeUInt16LE(head.length, 8)
  head.writeUInt16LE(width, 10)
  for (const [i, [name, type, length]] of laid.entries()) {
    head.write(name, 32 + 32 * i, 'latin1')
    head.write(type, 43 + 32 * i, 'latin1')
    head[48 + 32 * i] = length
  }
  head[head.length - 1] = 0x0d
  const records = lines.map(([mark = ' ', ...values]) =>
    Buffer.concat([
      Buffer.from(mark),
      ...values.map((value, i) => {
        const [, type, length] = laid[i] ?? ['', 'C', 0]
        const bytes = toThai(value)
        const filling = Buffer.alloc(Math.max(0, length - bytes.length), ' ')
        return Buffer.concat(type === 'N' ? [filling, bytes] : [bytes, filling])
      }),
    ]),
  )
  return Buffer.concat([head, ...records, Buffer.from([0x1a])])
}

const good = layDbf([
  [' ', 'เชียงใหม่', '120', '25660314', 'T'],
  ['*', 'ลบแล้ว', '1', '25660314', 'F'],
  [' ', 'น่าน', '30.5', '', '?'],
])

test('a dBASE table of Thai words is its fields and its records, without those that were erased', () => {
  const { kind, encoding, sheets } = readBytes('จังหวัด.dbf', good)
  expect([kind, encoding, sheets[0]?.grid.name]).toEqual(['dbf', 'windows-874', 'จังหวัด'])
  expect(textsOf(sheets[0]?.grid)).toEqual([
    ['PROVINCE', 'COUNT', 'DAY', 'OPEN'],
    ['เชียงใหม่', '120', '2566-03-14', 'TRUE'],
    ['น่าน', '30.5', null, null],
  ])
  expect(valuesOf(sheets[0]?.grid)[1]).toEqual(['เชียงใหม่', 120, '2566-03-14', true])
})

test('a number too long for its field and a memo that lies elsewhere are no blanks', () => {
  const bytes = layDbf(
    [[' ', '***', '0000000012']],
    [
      ['N', 'N', 3],
      ['TOLD', 'M', 10],
    ],
  )
  expect(linesOf(readBytes('ก.dbf', bytes).sheets[0]?.grid)[1]).toMatchObject([{ kind: 'error' }, { kind: 'error', text: '#MEMO' }])
})

test('figures that FoxPro writes as bytes are figures', () => {
  const laid: readonly Field[] = [
    ['WHOLE', 'I', 4],
    ['PART', 'B', 8],
    ['MONEY', 'Y', 8],
  ]
  const bytes = layDbf([[' ', '', '', '']], laid)
  const at = bytes.length - 21
  bytes.writeInt32LE(-7, at)
  bytes.writeDoubleLE(0.25, at + 4)
  bytes.writeBigInt64LE(123_450_000n, at + 12)
  expect(valuesOf(readBytes('ก.dbf', bytes).sheets[0]?.grid)[1]).toEqual([-7, 0.25, 12_345])
})

test('what is not whole is damaged, what is not known is said so, and a wrong name is one', () => {
  expect(endOf('สั้น.dbf', good.subarray(0, good.length - 30))).toBe('file/damaged')
  const wide = Buffer.from(good)
  wide.writeUInt16LE(77, 10)
  expect(endOf('กว้าง.dbf', wide)).toBe('file/damaged')
  expect(endOf('ชนิด.dbf', layDbf([[' ', 'x']], [['PICTURE', 'G', 10]]))).toBe('file/unknown-type')
  expect(endOf('ตาราง.csv', good)).toBe('file/wrong-type')
  expect(endOf('ตาราง.dbf', 'ก,ข\n1,2\n')).toBe('file/wrong-type')
})

test('no flipped byte of the head brings anything but a table or a fault of files', () => {
  for (let at = 0; at < 200; at++) {
    for (const bit of [1, 0x40, 0xff]) {
      const bytes = Buffer.from(good)
      bytes[at] = (bytes[at] ?? 0) ^ bit
      const end = tryBytes('พลิก.dbf', bytes)
      if (end instanceof Fault) expect(end.code).toMatch(/^file\//)
    }
  }
})

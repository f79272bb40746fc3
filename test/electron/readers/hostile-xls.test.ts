import { describe, expect, it } from 'vitest'
import { CFB } from 'xlsx'
import { writeGood } from './kit/good-files.ts'
import { endOf, readBytes, valuesOf } from './kit/read.ts'

/** An OLE box with these streams. */
function box(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const made = CFB.utils.cfb_new()
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(made, name, bytes as unknown as string)
  return Buffer.from(CFB.write(made, { type: 'buffer' }) as Uint8Array)
}

const takeStream = (xls: Buffer): Buffer => Buffer.from(CFB.find(CFB.read(xls, { type: 'buffer' }), '/Workbook')?.content as Uint8Array)

const xls = writeGood('biff8')
const stream = takeStream(xls)
const afterBegin = 4 + stream.readUInt16LE(2)

describe('a hostile or locked xls', () => {
  const locked = box({ '/EncryptionInfo': Buffer.alloc(200, 1), '/EncryptedPackage': Buffer.alloc(9000, 2) })
  const lockedStream = Buffer.concat([stream.subarray(0, afterBegin), Buffer.from([0x2f, 0, 2, 0, 0, 0]), stream.subarray(afterBegin)])
  const change = (at: number, ...bytes: readonly number[]): Buffer => {
    const changed = Buffer.from(xls)
    for (const [i, byte] of bytes.entries()) changed[at + i] = byte
    return changed
  }

  it.each([
    ['is an xlsx under a password', 'ลับ.xlsx', locked, 'file/encrypted'],
    ['is an xlsx under a password and bears the older name', 'ลับ.xls', locked, 'file/encrypted'],
    ['is an xls under a password', 'ลับ.xls', box({ '/Workbook': lockedStream }), 'file/encrypted'],
    ['is an xls that bears the newer name', 'ชื่อผิด.xlsx', xls, 'file/wrong-type'],
    ['is a letter', 'จดหมาย.xls', box({ '/WordDocument': Buffer.alloc(5000, 3) }), 'file/unknown-type'],
    [
      'has its workbook only inside another object',
      'ใน.xls',
      box({ '/MBD0001/Workbook': stream, '/Note': Buffer.alloc(10) }),
      'file/unknown-type',
    ],
    ['is the head of a box and nothing more', 'หัว.xls', xls.subarray(0, 100), 'file/damaged'],
    ['is the mark of a box and noughts', 'ศูนย์.xls', Buffer.concat([xls.subarray(0, 8), Buffer.alloc(4096)]), 'file/damaged'],
    ['says that its allocation lies elsewhere', 'ที่.xls', change(76, 0xff, 0xff, 0, 0), 'file/damaged'],
    ['says that its directory lies nowhere', 'สารบัญ.xls', change(48, 0xff, 0xff, 0, 0), 'file/damaged'],
    [
      'has a record longer than the file',
      'ยาว.xls',
      box({
        '/Workbook': Buffer.concat([stream.subarray(0, afterBegin), Buffer.from([0x42, 0, 0xff, 0xff]), stream.subarray(afterBegin)]),
      }),
      'file/damaged',
    ],
    ['breaks off between two records', 'ขาด.xls', box({ '/Workbook': stream.subarray(0, -4) }), 'file/damaged'],
  ])('that %s is refused', (_, name, bytes, end) => {
    expect(endOf(name, bytes)).toBe(end)
  })

  it('whose chain of sectors bites its own tail is refused', () => {
    const first = xls.readUInt32LE(76)
    const fat = (first + 1) * 512
    for (let sector = 0; sector < 20; sector++) {
      const looped = Buffer.from(xls)
      looped.writeUInt32LE(sector, fat + sector * 4)
      expect(endOf('วน.xls', looped)).toMatch(/^(file\/damaged|read)/)
    }
  })

  it('is read from the top of its box, whatever workbook was pasted into it', () => {
    const inner = takeStream(writeGood('biff8', [['เลขที่ผิด'], [999]]))
    const both = box({ '/MBD0001/Workbook': inner, '/Workbook': stream, '/MBD0002/Workbook': inner })
    expect(valuesOf(readBytes('ฝัง.xls', both).sheets[0]?.grid)).toEqual(valuesOf(readBytes('เดี่ยว.xls', xls).sheets[0]?.grid))
  })

  it('that has lost a sheet, or the place where one begins, is refused', () => {
    const moved = Buffer.from(stream)
    const bound = moved.indexOf(Buffer.from([0x85, 0x00]))
    moved.writeUInt32LE(moved.readUInt32LE(bound + 4) + 2, bound + 4)
    expect(endOf('ย้าย.xls', box({ '/Workbook': moved }))).toBe('file/damaged')
  })
})

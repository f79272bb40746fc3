import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { extractZip } from '../../../build/runtime/extract-zip.ts'
import { makeRoot } from '../temp-root.ts'

type Entry = { readonly name: string; readonly content: string; readonly mode?: number; readonly stored?: boolean; readonly size?: number }

/** A zip as other tools write it, byte by byte, so that the reader is not tested against itself. */
function makeZip(entries: readonly Entry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, mode = 0o644, stored = false, size = Buffer.byteLength(content) } of entries) {
    const packed = stored ? Buffer.from(content) : deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(Buffer.byteLength(name), 26)
    head.writeUInt16LE(4, 28)
    const row = Buffer.alloc(46)
    row.writeUInt32LE(0x02014b50, 0)
    row.writeUInt16LE(stored ? 0 : 8, 10)
    row.writeUInt32LE(packed.length, 20)
    row.writeUInt32LE(size, 24)
    row.writeUInt16LE(Buffer.byteLength(name), 28)
    row.writeUInt32LE((mode << 16) >>> 0, 38)
    row.writeUInt32LE(at, 42)
    bodies.push(head, Buffer.from(name), Buffer.alloc(4), packed)
    directory.push(row, Buffer.from(name))
    at += 30 + Buffer.byteLength(name) + 4 + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

function unpack(entries: readonly Entry[], rename = (name: string): string | undefined => name): string {
  const root = makeRoot()
  writeFileSync(join(root, 'a.zip'), makeZip(entries))
  extractZip(join(root, 'a.zip'), join(root, 'out'), rename)
  return join(root, 'out')
}

test('packed and stored entries come out with their bytes and their right to run', () => {
  const out = unpack([
    { name: 'app/', content: '' },
    { name: 'app/ระเบียน', content: 'ข้อมูล'.repeat(1000), mode: 0o755 },
    { name: 'app/plain', content: 'plain', stored: true },
  ])
  expect(readFileSync(join(out, 'app/ระเบียน'), 'utf8')).toBe('ข้อมูล'.repeat(1000))
  expect(readFileSync(join(out, 'app/plain'), 'utf8')).toBe('plain')
  if (process.platform !== 'win32') expect(statSync(join(out, 'app/ระเบียน')).mode & 0o111).toBe(0o111)
})

test('an entry can be renamed or left out', () => {
  const out = unpack(
    [
      { name: 'Old/keep', content: 'a' },
      { name: 'Old/drop', content: 'b' },
    ],
    name => (name.endsWith('drop') ? undefined : name.replace('Old/', '')),
  )
  expect(existsSync(join(out, 'keep'))).toBe(true)
  expect(existsSync(join(out, 'drop'))).toBe(false)
})

test('an entry that would land outside its folder is refused', () => {
  expect(() => unpack([{ name: '../outside', content: 'a' }])).toThrow('leaves its folder')
})

test('an entry that is not as long as it says is refused', () => {
  expect(() => unpack([{ name: 'a', content: 'abc', size: 2 }])).toThrow()
  expect(() => unpack([{ name: 'a', content: 'abc', size: 4 }])).toThrow('is 3 bytes long, not 4')
})

test('what is no zip is refused', () => {
  const root = makeRoot({ 'a.zip': 'nothing of the kind' })
  expect(() => extractZip(join(root, 'a.zip'), root, name => name)).toThrow('no zip archive')
})

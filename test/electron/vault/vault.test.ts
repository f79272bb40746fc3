import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openVault } from '../../../electron/vault/open-vault.ts'
import type { Vault } from '../../../electron/vault/vault.ts'
import { faultOf } from '../kit/fault.ts'
import { smallDisk } from '../kit/small-disk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function setting(reserve = 0): { vault: Vault; folder: string; drop: (name: string, bytes: Uint8Array) => string } {
  const folder = tempFolder()
  const vault = openVault(join(folder, 'สำนักงาน หนึ่ง'), reserve)
  const drop = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  return { vault, folder, drop }
}

test('a file is copied into quarantine, kept under its hash, and reads back byte for byte', async () => {
  const { vault, drop } = setting()
  const bytes = randomBytes(3_500_000)
  const seen: number[] = []
  const copied = await vault.quarantine('f1', drop('ตาราง ปี 2559.xls', bytes), { tell: done => seen.push(done) })
  expect(copied).toEqual({ sha256: shaOf(bytes), bytes: bytes.length })
  expect(seen.at(-1)).toBe(bytes.length)
  await vault.keep('f1', copied.sha256)
  expect(await vault.listQuarantined()).toEqual([])
  const held = await vault.open('originals', copied.sha256, { check: true })
  expect(held.path.endsWith(join('originals', copied.sha256.slice(0, 2), copied.sha256))).toBe(true)
  expect(readFileSync(held.path).equals(bytes)).toBe(true)
})

test('the same bytes twice are one file', async () => {
  const { vault, drop } = setting()
  const bytes = Buffer.from('เหมือนกัน')
  for (const id of ['f1', 'f2']) {
    const { sha256 } = await vault.quarantine(id, drop(id, bytes))
    await vault.keep(id, sha256)
  }
  expect(await vault.list('originals')).toEqual([shaOf(bytes)])
  expect(await vault.listQuarantined()).toEqual([])
})

test('bytes that were changed behind our back are seen, and put right by the next copy', async () => {
  const { vault, drop } = setting()
  const bytes = Buffer.from('ต้นฉบับ')
  const { sha256 } = await vault.quarantine('f1', drop('a', bytes))
  await vault.keep('f1', sha256)
  const { path } = await vault.open('originals', sha256)
  writeFileSync(path, 'ปลอม')
  expect(await vault.check('originals', sha256)).toBe(false)
  expect((await faultOf(vault.open('originals', sha256, { check: true }))).code).toBe('vault/altered')
  await vault.quarantine('f2', drop('b', bytes))
  await vault.keep('f2', sha256)
  expect(await vault.check('originals', sha256)).toBe(true)
  await vault.quarantine('f3', drop('c', bytes))
  writeFileSync((await vault.openQuarantined('f3')).path, 'ปลอม')
  expect((await faultOf(vault.keep('f3', sha256))).code).toBe('vault/altered')
})

test('a refused copy leaves nothing: too large, missing, a folder, cancelled half-way', async () => {
  const { vault, folder, drop } = setting()
  const source = drop('a', randomBytes(5_000_000))
  expect(await faultOf(vault.quarantine('f1', source, { largest: 1000 }))).toMatchObject({
    code: 'file/too-large',
    facts: { limit: 1000, bytes: 5_000_000 },
  })
  expect((await faultOf(vault.quarantine('f2', join(folder, 'none')))).code).toBe('file/missing')
  expect((await faultOf(vault.quarantine('f3', folder))).code).toBe('file/not-readable')
  const stop = new AbortController()
  expect((await faultOf(vault.quarantine('f4', source, { signal: stop.signal, tell: () => stop.abort() }))).code).toBe('ask/cancelled')
  expect(readdirSync(join(vault.folder, 'quarantine'))).toEqual([])
})

test('no id and no hash leads out of the vault', async () => {
  const { vault, drop } = setting()
  const source = drop('a', Buffer.from('x'))
  for (const id of ['../x', '..\\x', 'C:', 'a/b', '', 'นอก', 'x'.repeat(65)])
    expect((await faultOf(vault.quarantine(id, source))).code).toBe('vault/missing')
  for (const sha of ['..', '../../office.db', 'A'.repeat(64), ''])
    expect((await faultOf(vault.open('originals', sha))).code).toBe('vault/missing')
})

test('a recovered table is adopted from the temp folder, and what is left there is swept at the next start', async () => {
  const { vault } = setting()
  const path = vault.tempPath('.sqlite')
  writeFileSync(path, 'ตารางที่กู้คืน')
  const { sha256 } = await vault.adoptRecovered(path)
  expect(existsSync(path)).toBe(false)
  expect(await vault.check('recovered', sha256)).toBe(true)
  expect((await faultOf(vault.adoptRecovered(vault.tempPath()))).code).toBe('vault/missing')
  writeFileSync(vault.tempPath(), 'x')
  writeFileSync(join(vault.folder, 'quarantine', 'f9.part'), 'x')
  expect(await openVault(vault.folder).sweepTemp()).toBe(2)
  expect(await vault.erase('recovered', sha256)).toBe(true)
  expect(await vault.erase('recovered', sha256)).toBe(false)
  expect((await faultOf(vault.open('recovered', sha256))).code).toBe('vault/missing')
})

test('a copy that the disk has no room for is refused before it begins, with the figures', async () => {
  const { vault, drop } = setting(2 ** 52)
  const refused = await faultOf(vault.quarantine('f1', drop('a', randomBytes(1000))))
  expect(refused.code).toBe('disk/full')
  expect(Number(refused.facts.needed)).toBe(2 ** 52 + 1000)
  expect(Number(refused.facts.free)).toBeGreaterThan(0)
})

test('a disk that fills up while we copy leaves nothing half-written and says how much was free', async context => {
  const disk = smallDisk(2 << 20)
  if (!disk) return context.skip('no small disk can be mounted here')
  const vault = openVault(disk, -(2 ** 40))
  const { drop } = setting()
  const refused = await faultOf(vault.quarantine('f1', drop('a', randomBytes(4 << 20))))
  expect(refused.code).toBe('disk/full')
  expect(typeof refused.facts.free).toBe('number')
  expect(readdirSync(join(disk, 'quarantine'))).toEqual([])
  const small = await vault.quarantine('f2', drop('b', randomBytes(1 << 18)))
  await vault.keep('f2', small.sha256)
  expect(await vault.check('originals', small.sha256)).toBe(true)
})

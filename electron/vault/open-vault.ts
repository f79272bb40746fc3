import { randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { link, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { copyHashed, hashFile } from './copy-hashed.ts'
import { codeOf, freeBytesOn, syncFile, syncFolder, toWriteFault } from './durable.ts'
import { exists, openShelves, type Shelves } from './shelves.ts'
import type { OpenHolding, Vault } from './vault.ts'

/** Room that a copy must leave on the disk, so that the database can still write. */
const houseReserve = 64 << 20
const plainId = /^[0-9A-Za-z-]{1,64}$/

/** The vault of an office folder. This is the one seam for sealing at rest: nobody else knows where or how the bytes lie. */
export function openVault(folder: string, reserve = houseReserve): Vault {
  for (const name of ['quarantine', 'originals', 'recovered', 'temp']) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 })
  const shelves = openShelves(folder)
  const freeBytes = (): Promise<number> => freeBytesOn(folder)
  return {
    folder,
    freeBytes,
    ...quarantineOf(folder, shelves, freeBytes, reserve),
    tempPath: (ending = '') => join(folder, 'temp', `${randomUUID()}${ending}`),
    dropTemp: path => rm(path, { force: true }),
    adoptRecovered: async path => {
      try {
        await syncFile(path)
        const { size } = await stat(path)
        const sha256 = await hashFile(path)
        await shelves.moveIn('recovered', path, sha256)
        return { sha256, bytes: size }
      } catch (thrown) {
        throw codeOf(thrown) === 'ENOENT'
          ? new Fault('vault/missing', { what: 'temp' }, thrown)
          : await withRoom(toWriteFault(thrown), freeBytes)
      }
    },
    has: (kind, sha256) => exists(shelves.pathOf(kind, sha256)),
    check: shelves.check,
    open: async (kind, sha256, options = {}) => {
      const opened = await openPath(shelves.pathOf(kind, sha256), kind)
      if (options.check && (await hashFile(opened.path)) !== sha256) throw new Fault('vault/altered', { what: kind })
      return opened
    },
    read: async (kind, sha256) => createReadStream((await openPath(shelves.pathOf(kind, sha256), kind)).path),
    erase: shelves.erase,
    list: shelves.list,
    sweepTemp: () => sweep(folder),
  }
}

type Quarantine = Pick<Vault, 'quarantine' | 'openQuarantined' | 'keep' | 'putBack' | 'discard' | 'listQuarantined'>

function quarantineOf(folder: string, shelves: Shelves, freeBytes: () => Promise<number>, reserve: number): Quarantine {
  const pathOf = (id: string): string => {
    if (!plainId.test(id)) throw new Fault('vault/missing', { what: 'quarantine' })
    return join(folder, 'quarantine', id)
  }
  const requireRoom = async (bytes: number): Promise<void> => {
    const free = await freeBytes()
    if (free < bytes + reserve) throw new Fault('disk/full', { needed: bytes + reserve, free })
  }
  return {
    quarantine: async (id, source, options = {}) => {
      const target = pathOf(id)
      try {
        const copied = await copyHashed(source, `${target}.part`, { ...options, beforeWrite: requireRoom })
        await rename(`${target}.part`, target)
        syncFolder(dirname(target))
        return copied
      } catch (thrown) {
        await rm(`${target}.part`, { force: true })
        throw await withRoom(thrown, freeBytes)
      }
    },
    openQuarantined: async id => openPath(pathOf(id), 'quarantine'),
    keep: async (id, sha256) => {
      const from = pathOf(id)
      if (!(await exists(from))) throw new Fault('vault/missing', { what: 'quarantine' })
      if ((await hashFile(from)) !== sha256) throw new Fault('vault/altered', { what: 'quarantine' })
      await shelves.moveIn('originals', from, sha256)
      syncFolder(dirname(from))
    },
    putBack: async (id, sha256) => {
      const target = pathOf(id)
      const original = shelves.pathOf('originals', sha256)
      // A second name takes no room, and a full disk is one of the reasons to come here. Not every disk can give one.
      await link(original, target).catch(async () => {
        await copyHashed(original, `${target}.part`)
        await rename(`${target}.part`, target)
      })
      syncFolder(dirname(target))
    },
    discard: async id => {
      await rm(pathOf(id), { force: true })
      await rm(`${pathOf(id)}.part`, { force: true })
    },
    listQuarantined: async () => (await readdir(join(folder, 'quarantine'))).filter(name => plainId.test(name)).sort(),
  }
}

async function openPath(path: string, what: string): Promise<OpenHolding> {
  if (!(await exists(path))) throw new Fault('vault/missing', { what })
  return { path, close: async () => undefined }
}

async function withRoom(thrown: unknown, freeBytes: () => Promise<number>): Promise<unknown> {
  if (!(thrown instanceof Fault) || thrown.code !== 'disk/full' || 'free' in thrown.facts) return thrown
  return new Fault('disk/full', { ...thrown.facts, free: await freeBytes() }, thrown)
}

async function sweep(folder: string): Promise<number> {
  const temp = (await readdir(join(folder, 'temp'))).map(name => join(folder, 'temp', name))
  const parts = (await readdir(join(folder, 'quarantine')))
    .filter(name => name.endsWith('.part'))
    .map(name => join(folder, 'quarantine', name))
  let swept = 0
  for (const path of [...temp, ...parts]) {
    try {
      await rm(path, { recursive: true, force: true })
      swept++
    } catch (thrown) {
      // Held open by a scanner on Windows: the next start takes it.
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(thrown))) throw thrown
    }
  }
  return swept
}

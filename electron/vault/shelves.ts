import { constants } from 'node:fs'
import { access, mkdir, readdir, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { hashFile } from './copy-hashed.ts'
import { syncFolder, toWriteFault } from './durable.ts'
import type { Holding } from './vault.ts'

const hexSha = /^[0-9a-f]{64}$/

/** Immutable files under their hashes: `originals/ab/abcdef…`. */
export type Shelves = {
  readonly pathOf: (kind: Holding, sha256: string) => string
  /** Renames a finished file to its place; what is there with the right bytes stays, what is there with wrong ones is replaced. */
  readonly moveIn: (kind: Holding, from: string, sha256: string) => Promise<void>
  readonly check: (kind: Holding, sha256: string) => Promise<boolean>
  readonly erase: (kind: Holding, sha256: string) => Promise<boolean>
  readonly list: (kind: Holding) => Promise<readonly string[]>
}

export function openShelves(folder: string): Shelves {
  const pathOf = (kind: Holding, sha256: string): string => {
    if (!hexSha.test(sha256)) throw new Fault('vault/missing', { what: kind })
    return join(folder, ...shelfOf(kind, sha256))
  }
  const check = async (kind: Holding, sha256: string): Promise<boolean> => {
    const path = pathOf(kind, sha256)
    return (await exists(path)) && (await hashFile(path)) === sha256
  }
  return {
    pathOf,
    check,
    moveIn: async (kind, from, sha256) => {
      const target = pathOf(kind, sha256)
      try {
        await mkdir(dirname(target), { recursive: true, mode: 0o700 })
        if (await check(kind, sha256)) return await unlink(from)
        await rename(from, target)
        syncFolder(dirname(target))
        syncFolder(dirname(dirname(target)))
      } catch (thrown) {
        throw toWriteFault(thrown)
      }
    },
    erase: async (kind, sha256) => {
      const path = pathOf(kind, sha256)
      if (!(await exists(path))) return false
      await unlink(path)
      syncFolder(dirname(path))
      return true
    },
    list: async kind => {
      const shelves = await readdir(join(folder, kind), { withFileTypes: true })
      const names = await Promise.all(shelves.filter(shelf => shelf.isDirectory()).map(shelf => readdir(join(folder, kind, shelf.name))))
      return names
        .flat()
        .filter(name => hexSha.test(name))
        .sort()
    },
  }
}

/** Where a file lies below its folder, in the vault as in a backup. */
export const shelfOf = (kind: Holding, sha256: string): readonly [string, string, string] => [kind, sha256.slice(0, 2), sha256]

export const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  )

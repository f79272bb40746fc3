import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Family, familyOf, isHashed, isSystemFolder } from '../../../shared/inventory/families.ts'
import type { MetFile } from '../../db/inventory-files.ts'
import { tellReadFault } from './tell-read-fault.ts'

/** Some of what lies in a folder: files, and folders that are to be opened. Paths run from the chosen folder, with forward slashes. */
export type Entries = { readonly files: readonly MetFile[]; readonly folders: readonly string[]; readonly isLast: boolean }

const batch = 64

/**
 * Lists one folder, some entries at a time, without ever holding all of them. Links and junctions are told and not followed; what a system or a
 * program keeps to itself is told apart. An entry that cannot be looked at is told with the reason; only the folder itself throws.
 */
export async function* listEntries(root: string, folder: string, shuns: (path: string) => boolean): AsyncGenerator<Entries> {
  const at = join(root, folder)
  const open = await opendir(at, { bufferSize: batch })
  let names: string[] = []
  for await (const { name } of open) {
    names.push(name)
    if (names.length < batch) continue
    yield { ...(await meetAll(at, folder, names, shuns)), isLast: false }
    names = []
  }
  yield { ...(await meetAll(at, folder, names, shuns)), isLast: true }
}

async function meetAll(
  at: string,
  folder: string,
  names: readonly string[],
  shuns: (path: string) => boolean,
): Promise<Omit<Entries, 'isLast'>> {
  const met = await Promise.all(names.map(name => meet(join(at, name), folder === '' ? name : `${folder}/${name}`, name, shuns)))
  return {
    files: met.flatMap(one => (typeof one === 'string' ? [] : [one])),
    folders: met.flatMap(one => (typeof one === 'string' ? [one] : [])),
  }
}

/** A file, or the path of a folder that is to be opened. */
async function meet(at: string, path: string, name: string, shuns: (path: string) => boolean): Promise<MetFile | string> {
  const passed = (family: Family): MetFile => ({ path, family, bytes: 0, mtime: 0, state: 'passed', fault: null })
  try {
    const stat = await lstat(at)
    if (stat.isSymbolicLink()) return passed('link')
    if (stat.isDirectory()) return isSystemFolder(name) || shuns(at) ? passed('hidden') : path
    if (!stat.isFile()) return passed('special')
    const family = familyOf(name)
    const base = { path, family, bytes: stat.size, mtime: Math.floor(stat.mtimeMs), fault: null }
    return { ...base, state: isHashed(family) ? 'found' : 'passed' }
  } catch (thrown) {
    return { path, family: familyOf(name), bytes: 0, mtime: 0, state: 'refused', fault: tellReadFault(thrown, name) }
  }
}

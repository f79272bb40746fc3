import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../vault/durable.ts'

/**
 * Makes a folder and those above it that are missing. The way of the platform tries for ever where a folder says that there is none in it
 * and takes none, as the folders of a system do.
 */
export async function makeFolders(at: string): Promise<void> {
  try {
    await mkdir(at)
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST' && (await isFolder(at))) return
    if (codeOf(thrown) !== 'ENOENT' || (await isFolder(dirname(at)))) throw thrown
    await makeFolders(dirname(at))
    await makeFolders(at)
  }
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false

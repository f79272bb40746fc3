import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { Fault, type FaultNote, toFaultNote } from '../../shared/base/fault.ts'
import type { LastIssue } from '../../shared/recover/forms/carry-recipe.ts'
import { codeOf } from '../vault/durable.ts'
import { type RecoveredFile, type RecoverTools, recoverFile } from './recover-file.ts'

/** What came of one file of a folder. */
export type FolderLine<T> = { readonly file: string } & (
  | { readonly told: T; readonly fault: null }
  | { readonly told: null; readonly fault: FaultNote }
)

/** The files that lie in a folder itself, by their names; what programs hide or lock beside them is none. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(thrown => {
    throw new Fault(codeOf(thrown) === 'ENOENT' ? 'file/missing' : 'file/not-readable', { file: folder }, thrown)
  })
  const files = entries
    .filter(entry => entry.isFile() && !/^(\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .sort()
  if (files.length === 0) throw new Fault('file/unknown-type', { file: basename(resolve(folder)), sniffed: 'folder' })
  return files
}

/** Recovers every file of a folder, one after the other. One that is refused is told, and the next is begun; only being stopped ends it. */
export async function recoverFolder<T>(
  tools: RecoverTools,
  ask: { readonly folder: string; readonly follow: readonly LastIssue[] },
  use: (recovered: RecoveredFile) => Promise<T>,
): Promise<FolderLine<T>[]> {
  const lines: FolderLine<T>[] = []
  for (const file of await listFolder(ask.folder)) {
    const path = join(resolve(ask.folder), file)
    try {
      const told = await recoverFile(tools, { path, pick: { kind: 'all', sheet: null, roles: false }, follow: ask.follow }, use)
      lines.push({ file, told, fault: null })
    } catch (thrown) {
      if (tools.signal.aborted) throw thrown
      const { code, facts } = toFaultNote(thrown)
      lines.push({ file, told: null, fault: { code, facts: { file, ...facts } } })
    }
  }
  return lines
}

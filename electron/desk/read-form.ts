import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { readDocument, type ToldIssue } from '../../shared/recover/forms/read-document.ts'
import { codeOf } from '../vault/durable.ts'

/** Reads the last issue of a form from the document that an earlier recovery wrote. */
export async function readFormDocument(path: string): Promise<readonly ToldIssue[]> {
  const file = basename(path)
  const text = await readFile(path, 'utf8').catch(thrown => {
    throw new Fault(codeOf(thrown) === 'ENOENT' ? 'file/missing' : 'file/not-readable', { file }, thrown)
  })
  const issues = readDocument(text)
  if (issues === null) throw new Fault('ask/malformed', { file })
  return issues
}

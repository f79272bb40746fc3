import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { Fault } from '../../shared/base/fault.ts'
import type { TextRecord } from '../../shared/catalogue/read-wanted.ts'
import { decideDialect } from './decide-dialect.ts'
import { decideEncoding } from './decide-encoding.ts'
import { createLineParser } from './parse-lines.ts'

const mostBytes = 5_000_000

/**
 * A short list in a plain text file (csv, tsv), whole, with the line on which each record begins. There is nothing to unpack in it, so it
 * is read where it is wanted. Faults: file/missing, file/not-readable, file/empty, file/too-large, file/damaged.
 */
export function readList(path: string, name: string): readonly TextRecord[] {
  const bytes = readBytes(path, name)
  try {
    const encoding = decideEncoding(() => [bytes])
    const text = new TextDecoder(encoding.name, { fatal: encoding.name !== 'windows-874', ignoreBOM: true }).decode(
      bytes.subarray(encoding.mark),
    )
    if (text.includes('\0')) throw new Fault('file/damaged', { why: 'zeros' })
    const dialect = decideDialect(text.slice(0, 256 * 1024), text.length <= 256 * 1024)
    let line = 1 + Number(dialect.skip > 0)
    return createLineParser(dialect)
      .take(text.slice(dialect.skip), true)
      .map(cells => {
        const record = { line, cells }
        line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
        return record
      })
  } catch (thrown) {
    if (thrown instanceof Fault) throw new Fault(thrown.code, { ...thrown.facts, file: name }, thrown)
    throw new Fault('file/damaged', { file: name, why: 'encoding' }, thrown)
  }
}

function readBytes(path: string, name: string): Uint8Array {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (thrown) {
    throw new Fault((thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'file/missing' : 'file/not-readable', { file: name }, thrown)
  }
  try {
    const { size } = fstatSync(file)
    if (size > mostBytes) throw new Fault('file/too-large', { file: name, limit: mostBytes, figure: size, unit: 'bytes' })
    if (size === 0) throw new Fault('file/empty', { file: name })
    return readFileSync(file)
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : new Fault('file/not-readable', { file: name }, thrown)
  } finally {
    closeSync(file)
  }
}

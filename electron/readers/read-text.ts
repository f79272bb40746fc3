import { readSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import { Fault } from '../../shared/base/fault.ts'
import type { Cell } from '../../shared/model/cell.ts'
import { cellsOfLines, type Grid } from '../../shared/model/grid.ts'
import { type Dialect, decideDialect } from './decide-dialect.ts'
import { decideEncoding, type Encoding } from './decide-encoding.ts'
import { limits } from './limits.ts'
import { createLineParser, type LineParser } from './parse-lines.ts'

const sampleBytes = 256 * 1024
const chunkBytes = 1024 * 1024

/** A delimited text file as one grid, and the encoding that it was read in. */
export type ReadText = { readonly grid: Grid; readonly encoding: string }
type Tell = (told: { readonly stage: 'guard' | 'read'; readonly done: number; readonly total: number }) => void

/** Reads an open csv, tsv or txt in chunks. Damage (a quote that never closes, bytes that are no letters) is a fault, never a guess. */
export function readText(file: number, size: number, name: string, tell: Tell): ReadText {
  const encoding = decideEncoding(() => readPieces(file, size, 0, done => tell({ stage: 'guard', done, total: size })))
  const dialect = decideDialect(readHead(file, size, encoding), size <= sampleBytes)
  const cells = readCells(file, size, encoding, dialect, tell)
  const columns = cells.reduce((most, line) => Math.max(most, line.length), 0)
  return {
    grid: { name, rows: cells.length, columns, cells: cellsOfLines(cells), merges: [], hiddenRows: [], hiddenColumns: [] },
    encoding: encoding.name,
  }
}

function* readPieces(file: number, size: number, from: number, tell: (done: number) => void): Generator<Uint8Array> {
  const buffer = Buffer.alloc(Math.min(chunkBytes, size))
  for (let at = from; at < size; ) {
    const got = readSync(file, buffer, 0, Math.min(buffer.length, size - at), at)
    if (got === 0) throw new Fault('file/damaged', { why: 'shrank' })
    at += got
    yield buffer.subarray(0, got)
    tell(at)
  }
}

function readHead(file: number, size: number, encoding: Encoding): string {
  const sample = Buffer.alloc(Math.min(size, sampleBytes))
  const got = readSync(file, sample, 0, sample.length, 0)
  return new TextDecoder(encoding.name).decode(sample.subarray(encoding.mark, got), { stream: true })
}

function readCells(file: number, size: number, encoding: Encoding, dialect: Dialect, tell: Tell): (Cell | null)[][] {
  const grid: Growing = { lines: [], rows: 0, slots: 0 }
  const decoder = new TextDecoder(encoding.name, { fatal: encoding.name !== 'windows-874', ignoreBOM: true })
  const parser = createLineParser(dialect)
  let [skip, seen] = [dialect.skip, 0]
  for (const piece of readPieces(file, size, encoding.mark, done => tell({ stage: 'read', done, total: size }))) {
    const text = decode(decoder, piece, encoding)
    seen += piece.length
    add(grid, parser, text.slice(skip), seen >= size - encoding.mark)
    skip = 0
  }
  // What the decoder still holds is half a letter.
  decode(decoder, null, encoding)
  return grid.lines.slice(0, grid.rows)
}

function decode(decoder: TextDecoder, bytes: Uint8Array | null, encoding: Encoding): string {
  try {
    const text = bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true })
    // No program writes this letter; a disk that has lost a sector does.
    if (text.includes('\0')) throw new Fault('file/damaged', { why: 'zeros' })
    return text
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : new Fault('file/damaged', { why: 'encoding', encoding: encoding.name }, thrown)
  }
}

type Growing = { readonly lines: (Cell | null)[][]; rows: number; slots: number }

function add(grid: Growing, parser: LineParser, text: string, isLast: boolean): void {
  for (const fields of parser.take(text, isLast)) {
    const line = trimEnd(fields.map(toCell))
    grid.lines.push(line)
    if (line.length > 0) grid.rows = grid.lines.length
    grid.slots += line.length
    if (grid.slots > limits.cells) throw new Fault('file/too-large', { limit: limits.cells, figure: grid.slots, unit: 'cells' })
  }
}

const toCell = (text: string): Cell | null => (text.trim() === '' ? null : { kind: 'text', value: text, text })

function trimEnd(cells: (Cell | null)[]): (Cell | null)[] {
  let end = cells.length
  while (end > 0 && cells[end - 1] === null) end--
  return end === cells.length ? cells : cells.slice(0, end)
}

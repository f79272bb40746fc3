import { closeSync, readSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import { Fault } from '../../shared/base/fault.ts'
import { createMemory, type Memory } from '../../shared/base/remember.ts'
import type { Block, LongSheet } from '../../shared/model/block-cells.ts'
import { type FileHead, headOf } from '../../shared/model/file-head.ts'
import type { Grid } from '../../shared/model/grid.ts'
import { type PackedSheet, type Packer, packCells } from '../../shared/model/pack-cells.ts'
import { createTextPool, type TextPool } from '../../shared/model/text-pool.ts'
import { type Dialect, decideDialect } from './decide-dialect.ts'
import { decideEncoding, type Encoding } from './decide-encoding.ts'
import { limits } from './limits.ts'
import { createLineParser } from './parse-lines.ts'

const sampleBytes = 256 * 1024
const chunkBytes = 1024 * 1024

/** A delimited text file: as one grid, or block by block where it is too long to be held; and the encoding that it was read in. */
export type ReadText = { readonly grid: Grid | null; readonly long: LongSheet | null; readonly encoding: string }
type Tell = (told: { readonly stage: 'guard' | 'read'; readonly done: number; readonly total: number }) => void

/**
 * Reads an open csv, tsv or txt in chunks. Damage (a quote that never closes, bytes that are no letters) is a fault, never a guess.
 * `reopen` opens the same file once more: one beyond `held` bytes is read anew for each walk down it. `show` is given the first rows.
 */
export function readText(
  file: number,
  size: number,
  name: string,
  tell: Tell,
  reopen: () => number,
  show: ((head: FileHead) => void) | null,
  held: number = limits.heldText,
): ReadText {
  const encoding = decideEncoding(() => readPieces(file, size, 0, done => tell({ stage: 'guard', done, total: size })))
  const head = readHead(file, size, encoding)
  const dialect = decideDialect(head, size <= sampleBytes)
  show?.(headOf({ name, ...packLines(createLineParser(dialect).take(head.slice(dialect.skip), size <= sampleBytes)) }))
  const read = { size, encoding, dialect }
  const whole = size > held ? null : readWhole(file, read, tell)
  if (whole === null) return { grid: null, long: { name, blocks: tellOfFirst(read, tell, reopen) }, encoding: encoding.name }
  const { cells, rows, columns } = whole
  return { grid: { name, rows, columns, cells, merges: [], hiddenRows: [], hiddenColumns: [] }, long: null, encoding: encoding.name }
}

function packLines(lines: readonly (readonly string[])[]): PackedSheet {
  const growing = beginGrowing()
  for (const fields of lines) addLine(growing, fields)
  return growing.packer.finish()
}

type Read = { readonly size: number; readonly encoding: Encoding; readonly dialect: Dialect }

/** All cells at once; null where there are more than can be held. */
function readWhole(file: number, read: Read, tell: Tell): PackedSheet | null {
  const growing = beginGrowing()
  for (const lines of readLines(file, read, tell))
    for (const fields of lines) {
      addLine(growing, fields)
      if (growing.packer.taken() > limits.cells) return null
    }
  return growing.packer.finish()
}

/** Of walks down the file only the look at its head and the first to its end tell how far they are; what comes after tells of its own work. */
function tellOfFirst(read: Read, tell: Tell, reopen: () => number): LongSheet['blocks'] {
  let walks = 0
  return () => readBlocks(reopen(), read, ++walks <= 2 ? tell : () => undefined)
}

/** Rows of a block, and cells beyond which it ends early. */
const [rowsInBlock, mostInBlock] = [20_000, 2_000_000]

/** The rows block by block; the file is closed when the last was taken, or nobody wants more. */
function* readBlocks(file: number, read: Read, tell: Tell): IterableIterator<Block> {
  try {
    let [growing, from] = [beginGrowing(), 0]
    for (const lines of readLines(file, read, tell))
      for (const fields of lines) {
        if (growing.r === rowsInBlock || growing.packer.taken() > mostInBlock) {
          yield endBlock(growing, from)
          from += growing.r
          growing = beginGrowing()
        }
        addLine(growing, fields)
      }
    // Blank rows below everything are no part of the sheet.
    const last = growing.packer.finish()
    if (last.rows > 0) yield { from, ...last }
  } finally {
    closeSync(file)
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

/** The lines of an open file, piece by piece. */
function* readLines(file: number, { size, encoding, dialect }: Read, tell: Tell): IterableIterator<readonly (readonly string[])[]> {
  const decoder = new TextDecoder(encoding.name, { fatal: encoding.name !== 'windows-874', ignoreBOM: true })
  const parser = createLineParser(dialect)
  let [skip, seen] = [dialect.skip, 0]
  for (const piece of readPieces(file, size, encoding.mark, done => tell({ stage: 'read', done, total: size }))) {
    const text = decode(decoder, piece, encoding)
    seen += piece.length
    yield parser.take(skip === 0 ? text : text.slice(skip), seen >= size - encoding.mark)
    skip = 0
  }
  // What the decoder still holds is half a letter.
  decode(decoder, null, encoding)
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

type Growing = { readonly keep: (c: number, text: string) => number; readonly packer: Packer; r: number }

function beginGrowing(): Growing {
  const texts = createTextPool()
  return { keep: keepTexts(texts), packer: packCells(texts, [], String), r: 0 }
}

function addLine(growing: Growing, fields: readonly string[]): void {
  const { keep, packer } = growing
  packer.row(growing.r++)
  for (let c = 0; c < fields.length; c++) {
    const field = fields[c] ?? ''
    if (!isBlankText(field)) packer.text(c, keep(c, field), 0)
  }
}

/** Blank rows at its end count too: the next block begins below them. */
const endBlock = ({ packer, r }: Growing, from: number): Block => {
  const { cells, columns } = packer.finish()
  return { from, rows: r, columns, cells }
}

/** Looks for a text among those of its column, as long as they come again. */
function keepTexts(texts: TextPool): (c: number, text: string) => number {
  const known: Memory<string, number>[] = []
  return (c, text) => {
    known[c] ??= createMemory()
    const before = known[c].recall(text)
    if (before !== undefined) return before
    const id = texts.push(text)
    known[c].keep(text, id)
    return id
  }
}

/** Nearly every field begins with a letter. */
const isBlankText = (text: string): boolean =>
  text === '' || (text.charCodeAt(0) <= 0x20 || text.charCodeAt(0) >= 0xa0 ? text.trim() === '' : false)

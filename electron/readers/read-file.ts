import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { parse } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { LongSheet } from '../../shared/model/block-cells.ts'
import { type FileHead, headOf } from '../../shared/model/file-head.ts'
import type { FileKind } from '../../shared/model/file-kind.ts'
import { findKind } from './find-parts.ts'
import { readHtml } from './html/read-html.ts'
import { limits } from './limits.ts'
import { isOpenDocument, readFods, readOds } from './ods/read-ods.ts'
import { openArchive } from './open-archive.ts'
import { openXls } from './open-xls.ts'
import { readDbf } from './read-dbf.ts'
import { readText } from './read-text.ts'
import { type ReadSheet, readWorkbook } from './read-workbook.ts'
import { readXlsb } from './read-xlsb.ts'
import { extensionOf, fits, type Sniffed, sniff } from './sniff.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/** A stranger's file as neutral grids. */
export type ReadFile = {
  readonly kind: FileKind
  readonly encoding: string | null
  readonly sheets: readonly ReadSheet[]
  /** In the place of sheets, the one sheet of a text that is too long to be held. */
  readonly long: LongSheet | null
}
type Tell = (told: { readonly stage: 'guard' | 'read'; readonly done: number; readonly total: number }) => void
type OpenFile = {
  readonly file: number
  readonly size: number
  readonly name: string
  readonly extension: string
  readonly tell: Tell
  readonly show: Show | null
  readonly reopen: () => number
}
/** Hears the first rows of a file as soon as they can be told, once. */
type Show = (head: FileHead) => void

const headBytes = 64 * 1024

/**
 * Opens a file under guard and reads it. `name` is what the person called it; its extension must fit what the bytes are. Throws the
 * `file/…` faults; a file that is not whole is never read as if it were. `show` hears its first rows while it is read.
 */
export function readFile(path: string, name: string, tell: Tell, show: Show | null = null): ReadFile {
  tell({ stage: 'guard', done: 0, total: 0 })
  const file = openRegular(path, name)
  try {
    const size = fstatSync(file).size
    if (size === 0) throw new Fault('file/empty', { file: name })
    let isShown = false
    const showOnce =
      show === null
        ? null
        : (head: FileHead): void => {
            if (!isShown) show(head)
            isShown = true
          }
    const read = readOpen({ file, size, name, extension: extensionOf(name), tell, show: showOnce, reopen: () => openRegular(path, name) })
    if (read.long === null && read.sheets.every(({ grid }) => grid.rows === 0)) throw new Fault('file/empty', { file: name })
    const first = read.sheets.find(({ hidden }) => !hidden)
    if (first && !isShown) showOnce?.(headOf(first.grid))
    return read
  } finally {
    closeSync(file)
  }
}

/** Opens what is a plain file and nothing else: a folder, a pipe or a device would never end. */
function openRegular(path: string, name: string): number {
  try {
    if (!statSync(path).isFile()) throw new Fault('file/unknown-type', { file: name, sniffed: 'folder' })
    return openSync(path, 'r')
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown
    const code = (thrown as NodeJS.ErrnoException).code ?? ''
    throw new Fault(/^(EACCES|EPERM|EBUSY)$/.test(code) ? 'file/not-readable' : 'file/missing', { file: name }, thrown)
  }
}

function readOpen(open: OpenFile): ReadFile {
  const kind = sniff(readPiece(open.file, Math.min(open.size, headBytes)))
  const fitting = fits(open.extension, kind)
  if (fitting === null) throw new Fault('file/unknown-type', { extension: open.extension, sniffed: kind })
  if (!fitting) refuseMisnamed(open, kind)
  if (kind === 'zip') return readZipped(open)
  if (kind === 'dbf') return readOld(open)
  if (kind === 'html') return readPage(open)
  if (kind === 'xml') return { kind: 'fods', encoding: 'utf-8', sheets: readFods(open.file, open.size, open.tell), long: null }
  return kind === 'ole' || kind === 'biff' ? readXls(open, kind) : readPlain(open)
}

/** An xlsx that lies in the box of xls is an encrypted one; anything else bears a wrong name. */
function refuseMisnamed(open: OpenFile, kind: Sniffed): never {
  if (
    kind === 'ole' &&
    open.size <= limits.xlsBytes &&
    readPiece(open.file, open.size).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  )
    throw new Fault('file/encrypted')
  throw new Fault('file/wrong-type', { extension: open.extension, sniffed: kind })
}

function readPiece(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; ) {
    const got = readSync(file, bytes, at, size - at, at)
    if (got === 0) throw new Fault('file/damaged', { why: 'shrank' })
    at += got
  }
  return bytes
}

function readUpTo({ file, size }: OpenFile, limit: number): Buffer {
  refuseLarge(size, limit)
  return readPiece(file, size)
}

function refuseLarge(size: number, limit: number): void {
  if (size > limit) throw new Fault('file/too-large', { limit, figure: size, unit: 'bytes' })
}

function readZipped(open: OpenFile): ReadFile {
  const archive = openArchive(readUpTo(open, limits.zipBytes), open.tell)
  const kind = isOpenDocument(archive) ? 'ods' : findKind(archive)
  // Each of these is a workbook of its own kind; a name that says another one was given by mistake.
  if (zipKinds[open.extension]?.test(kind) === false) throw new Fault('file/wrong-type', { extension: open.extension, sniffed: kind })
  return {
    kind,
    encoding: null,
    long: null,
    sheets: kind === 'ods' ? readOds(archive) : kind === 'xlsb' ? readXlsb(archive, tellCells(open)) : readXlsx(archive, open.show),
  }
}

const zipKinds: Readonly<Record<string, RegExp>> = { xlsx: /^xls[xm]$/, xlsm: /^xls[xm]$/, xlsb: /^xlsb$/, ods: /^ods$/ }

const tellCells =
  ({ tell }: OpenFile) =>
  (done: number, total: number): void =>
    tell({ stage: 'read', done: Math.min(done, total), total })

function readXls(open: OpenFile, kind: 'ole' | 'biff'): ReadFile {
  const { stream, worksheets, values, codePage } = openXls(readUpTo(open, limits.xlsBytes), kind === 'ole')
  open.tell({ stage: 'read', done: 0, total: values })
  const read = readWorkbook(stream, worksheets, done => tellCells(open)(done, values), codePage)
  return { kind: 'xls', encoding: null, sheets: reconcile(read, values), long: null }
}

/** The library may pass over what it does not understand; then the sheet is not the sheet. */
function reconcile(
  { sheets, cells }: { readonly sheets: readonly ReadSheet[]; readonly cells: number },
  values: number,
): readonly ReadSheet[] {
  if (cells < values) throw new Fault('file/damaged', { why: 'cells-lost', figure: cells, limit: values })
  return sheets
}

function readOld(open: OpenFile): ReadFile {
  const bytes = readUpTo(open, limits.dbfBytes)
  const { grid, encoding } = readDbf(bytes, parse(open.name).name, tellCells(open))
  return { kind: 'dbf', encoding, sheets: [{ grid, hidden: false }], long: null }
}

function readPage(open: OpenFile): ReadFile {
  const bytes = readUpTo(open, limits.htmlBytes)
  const { sheets, encoding } = readHtml(bytes, parse(open.name).name, (done, total) => open.tell({ stage: 'read', done, total }))
  return { kind: 'html', encoding, sheets, long: null }
}

function readPlain({ file, size, name, extension, tell, show, reopen }: OpenFile): ReadFile {
  refuseLarge(size, limits.textBytes)
  const { grid, long, encoding } = readText(file, size, parse(name).name, tell, reopen, show)
  const kind: FileKind = extension === 'tsv' || extension === 'tab' ? 'tsv' : extension === 'txt' ? 'txt' : 'csv'
  return { kind, encoding, sheets: grid === null ? [] : [{ grid, hidden: false }], long }
}

import { Fault } from '../../shared/base/fault.ts'
import { limits } from './limits.ts'
import { isNamed, readAttribute, scanTags, type Tag } from './scan-tags.ts'

/** What one pass over a worksheet's XML has counted: cells that hold a value, and the cells that a reader will have to make. */
export type SheetCount = { readonly values: number; readonly cells: number }

const lessThan = 0x3c

/**
 * Walks the XML of a worksheet before any library does. Refuses references off the sheet (beyond XFD1048576), texts that the workbook does
 * not have (`texts` is how many it has), and ranges that would unfold into more cells than the desk takes.
 */
export function checkSheet(name: string, bytes: Buffer, texts: number): SheetCount {
  const count = { values: 0, cells: 0, spans: 0 }
  const cell = { open: false, counted: false, isShared: false }
  scanTags(name, bytes, tag => {
    if (isNamed(bytes, tag, 'c')) {
      cell.open = !tag.isEnd && !tag.isEmpty
      if (tag.isEnd) return
      count.cells++
      cell.counted = false
      cell.isShared = readAttribute(bytes, tag, 't') === 's'
      checkReference(name, readAttribute(bytes, tag, 'r'))
    } else if (cell.open) {
      if (cell.counted || tag.isEnd || tag.isEmpty || !(isNamed(bytes, tag, 'v') || isNamed(bytes, tag, 't'))) return
      if (bytes[tag.close + 1] === lessThan) return
      cell.counted = true
      count.values++
      if (cell.isShared) checkText(name, bytes, tag, texts)
    } else if (!tag.isEnd) checkSpan(name, bytes, tag, count)
  })
  refuseMany(name, count.cells)
  return count
}

function checkSpan(name: string, bytes: Buffer, tag: Tag, count: { cells: number; spans: number }): void {
  if (isNamed(bytes, tag, 'row')) checkNumber(name, readAttribute(bytes, tag, 'r'), limits.sheetRows)
  else if (isNamed(bytes, tag, 'mergeCell')) measure(name, readAttribute(bytes, tag, 'ref'))
  else if (isNamed(bytes, tag, 'hyperlink')) {
    // A link on a range becomes a cell of its own on every place of it.
    count.cells += measure(name, readAttribute(bytes, tag, 'ref'))
    refuseMany(name, count.cells)
  } else if (isNamed(bytes, tag, 'col')) {
    const first = checkNumber(name, readAttribute(bytes, tag, 'min'), limits.sheetColumns)
    const last = checkNumber(name, readAttribute(bytes, tag, 'max'), limits.sheetColumns)
    count.spans += Math.max(0, last - first + 1)
    // Column descriptions do not overlap, so that they cannot be more than there are columns.
    if (count.spans > limits.sheetColumns)
      throw new Fault('file/unsafe', { why: 'columns', part: name, limit: limits.sheetColumns, figure: count.spans })
  }
}

function refuseMany(part: string, cells: number): void {
  if (cells > limits.cells) throw new Fault('file/too-large', { part, limit: limits.cells, figure: cells, unit: 'cells' })
}

const offSheet = (part: string, cell: string): Fault => new Fault('file/unsafe', { why: 'reference', part, cell: cell.slice(0, 20) })

function checkNumber(part: string, said: string | null, limit: number): number {
  if (said === null) return 1
  const n = /^\d{1,8}$/.test(said) ? Number(said) : 0
  if (n < 1 || n > limit) throw offSheet(part, said)
  return n
}

/** How many places a reference such as A1 or A1:B2 covers. */
function measure(part: string, said: string | null): number {
  if (said === null) return 0
  const [first = '', last = first, more] = said.split(':')
  const [a, b] = [checkReference(part, first), checkReference(part, last)]
  if (more !== undefined || a === null || b === null || b.r < a.r || b.c < a.c) throw offSheet(part, said)
  return (b.r - a.r + 1) * (b.c - a.c + 1)
}

function checkReference(part: string, said: string | null): { r: number; c: number } | null {
  if (said === null) return null
  let [at, c, r] = [0, 0, 0]
  for (let code = said.charCodeAt(at); code >= 65 && code <= 90; code = said.charCodeAt(++at)) c = c * 26 + code - 64
  const letters = at
  for (let code = said.charCodeAt(at); code >= 48 && code <= 57; code = said.charCodeAt(++at)) r = r * 10 + code - 48
  const isWell = letters > 0 && letters <= 3 && at > letters && at <= 10 && at === said.length
  if (!isWell || c > limits.sheetColumns || r < 1 || r > limits.sheetRows) throw offSheet(part, said)
  return { r, c }
}

function checkText(part: string, bytes: Buffer, tag: Tag, texts: number): void {
  const end = bytes.indexOf(lessThan, tag.close)
  const said = bytes.toString('latin1', tag.close + 1, Math.min(end, tag.close + 20)).trim()
  const index = /^\d{1,9}$/.test(said) ? Number(said) : texts
  if (index >= texts) throw new Fault('file/damaged', { why: 'text-missing', part, figure: index, limit: texts })
}

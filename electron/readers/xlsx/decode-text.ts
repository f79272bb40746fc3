import { Fault } from '../../../shared/base/fault.ts'
import { type Cursor, isRaw, lessThan, skipSpecial, slash, stop, wantsMore } from './xml-cursor.ts'

const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' }

/** Reads entities, and line ends as XML wants them read. */
const readEntities = (text: string): string =>
  text.replace(/&(?:(quot|apos|gt|lt|amp)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** Letters that XML cannot hold, in the spelling of workbooks: _x000D_ is a carriage return. */
const readEscapes = (text: string): string =>
  text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The words between two places, without entities and escapes. */
export function decodeText(bytes: Buffer, from: number, to: number): string {
  let [isPlain, isAscii] = [true, true]
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) isAscii = false
    else if (byte === 0x26 || byte === 0x5f || byte === 0x0d) isPlain = false
  }
  if (isAscii && isPlain) return bytes.toString('latin1', from, to)
  const text = bytes.toString('utf8', from, to)
  return isPlain ? text : settle(readEntities(text.replaceAll('\r\n', '\n')))
}

const settle = (text: string): string => readEscapes(text).replaceAll('\r\n', '\n')

/**
 * Reads what an element holds, to behind its end tag; its start tag was just read. Words lie between `valueFrom` and `valueTo`; where they
 * are broken by comments or raw text they come back put together, else null.
 */
export function readWords(cursor: Cursor): string | null | typeof wantsMore {
  const { bytes } = cursor
  cursor.valueFrom = cursor.at
  if (cursor.isEmpty) {
    cursor.valueTo = cursor.at
    return null
  }
  let at = cursor.at
  while (bytes[at] !== lessThan && bytes[at] !== 0) at++
  if (bytes[at] === 0) return stop(cursor, at)
  cursor.valueTo = at
  if (bytes[at + 1] === slash) return closeWords(cursor, at, null)
  return readBroken(cursor, at)
}

function readBroken(cursor: Cursor, broken: number): string | typeof wantsMore {
  const { bytes, part } = cursor
  let [words, from] = ['', cursor.valueFrom]
  for (let at = broken; ; ) {
    words += decodeText(bytes, from, at)
    if (bytes[at + 1] === slash) {
      const closed = closeWords(cursor, at, words)
      return closed ?? words
    }
    if (bytes[at + 1] !== 0x21 && bytes[at + 1] !== 0x3f) {
      if (bytes[at + 1] === 0) return stop(cursor, at + 1)
      throw new Fault('file/damaged', { part })
    }
    from = skipSpecial(cursor, at)
    if (from === wantsMore) return wantsMore
    if (isRaw(bytes, at)) words += bytes.toString('utf8', at + 9, from - 3)
    for (at = from; bytes[at] !== lessThan && bytes[at] !== 0; ) at++
    if (bytes[at] === 0) return stop(cursor, at)
  }
}

function closeWords<T extends string | null>(cursor: Cursor, at: number, words: T): T | typeof wantsMore {
  const { bytes } = cursor
  let close = at + 2
  while (bytes[close] !== 0x3e && bytes[close] !== 0) close++
  if (bytes[close] === 0) return stop(cursor, close)
  cursor.at = close + 1
  return words
}

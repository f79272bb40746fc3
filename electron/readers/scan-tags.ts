import { Fault } from '../../shared/base/fault.ts'

const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const colon = 0x3a
const commentStart = Buffer.from('<!--')
const commentEnd = Buffer.from('-->')
const rawStart = Buffer.from('<![CDATA[')
const rawEnd = Buffer.from(']]>')

/** A tag of an XML part: `from` to `to` is its local name, `close` the place of its `>`. */
export type Tag = { from: number; to: number; close: number; isEnd: boolean; isEmpty: boolean }

/**
 * Visits every tag of an XML part in order; comments and raw text are passed over. The tag is one object used again for each visit.
 * A tag that never closes or an element that never ends is `file/damaged`.
 */
export function scanTags(part: string, bytes: Buffer, visit: (tag: Tag) => void): void {
  let depth = 0
  const tag: Tag = { from: 0, to: 0, close: 0, isEnd: false, isEmpty: false }
  for (let at = bytes.indexOf(lessThan); at >= 0; at = nextTag(bytes, tag.close)) {
    if (bytes[at + 1] === 0x21 || bytes[at + 1] === 0x3f) {
      tag.close = skip(bytes, at)
      if (tag.close < 0) throw new Fault('file/damaged', { part })
      continue
    }
    tag.isEnd = bytes[at + 1] === slash
    readName(bytes, tag.isEnd ? at + 2 : at + 1, tag)
    tag.close = findClose(bytes, tag.to)
    if (tag.close < 0) throw new Fault('file/damaged', { part })
    tag.isEmpty = bytes[tag.close - 1] === slash
    if (tag.isEnd) depth--
    else if (!tag.isEmpty) depth++
    visit(tag)
  }
  if (depth !== 0) throw new Fault('file/damaged', { part })
}

function nextTag(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) if (bytes[at] === lessThan) return at
  return -1
}

/** The end of a comment, of raw text, or of an instruction. */
function skip(bytes: Buffer, at: number): number {
  const starts = (mark: Buffer): boolean => bytes.subarray(at, at + mark.length).equals(mark)
  if (starts(commentStart)) return bytes.indexOf(commentEnd, at + 4)
  return starts(rawStart) ? bytes.indexOf(rawEnd, at) : bytes.indexOf(greaterThan, at)
}

function readName(bytes: Buffer, start: number, tag: Tag): void {
  tag.from = start
  let at = start
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === colon) tag.from = at + 1
    else if (byte <= 0x20 || byte === greaterThan || byte === slash) break
  }
  tag.to = at
}

/** A `>` may stand inside a quoted value. */
function findClose(bytes: Buffer, from: number): number {
  let quote = 0
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (quote !== 0) {
      if (byte === quote) quote = 0
    } else if (byte === greaterThan) return at
    else if (byte === 0x22 || byte === 0x27) quote = byte
  }
  return -1
}

/** True when the tag bears this local name. */
export function isNamed(bytes: Buffer, tag: Tag, name: string): boolean {
  if (tag.to - tag.from !== name.length) return false
  for (let i = 0; i < name.length; i++) if (bytes[tag.from + i] !== name.charCodeAt(i)) return false
  return true
}

/** The raw value of an attribute of the tag; null where it has none. A prefix is part of the name. */
export function readAttribute(bytes: Buffer, tag: Tag, name: string): string | null {
  for (let at = tag.to; at < tag.close; ) {
    while (at < tag.close && (bytes[at] ?? 0) <= 0x20) at++
    const start = at
    while (at < tag.close && bytes[at] !== 0x3d) at++
    const end = at
    while (at < tag.close && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++
    const quote = bytes[at]
    const stop = quote === undefined || at >= tag.close ? -1 : bytes.indexOf(quote, at + 1)
    if (stop < 0 || stop > tag.close) return null
    if (isWord(bytes, start, end, name)) return bytes.toString('latin1', at + 1, stop)
    at = stop + 1
  }
  return null
}

function isWord(bytes: Buffer, start: number, end: number, word: string): boolean {
  let stop = end
  while (stop > start && (bytes[stop - 1] ?? 0) <= 0x20) stop--
  if (stop - start !== word.length) return false
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false
  return true
}

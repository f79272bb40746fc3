import { Fault } from '../../../shared/base/fault.ts'

export const lessThan = 0x3c
export const greaterThan = 0x3e
export const slash = 0x2f
const [equals, colon, exclamation, question] = [0x3d, 0x3a, 0x21, 0x3f]
const commentEnd = Buffer.from('-->')
const rawEnd = Buffer.from(']]>')
const instructionEnd = Buffer.from('?>')

/** Said by whatever wants bytes that have not come yet. */
export const wantsMore = -1

/**
 * A place in the XML at hand. `bytes` end with a NUL, at which everything stops. The name and the value found last lie between their
 * `From` and `To`; names without their prefix.
 */
export type Cursor = {
  readonly part: string
  bytes: Buffer
  end: number
  at: number
  nameFrom: number
  nameTo: number
  valueFrom: number
  valueTo: number
  isEnd: boolean
  isEmpty: boolean
}

export const createCursor = (part: string): Cursor => ({
  part,
  bytes: Buffer.alloc(0),
  end: 0,
  at: 0,
  nameFrom: 0,
  nameTo: 0,
  valueFrom: 0,
  valueTo: 0,
  isEnd: false,
  isEmpty: false,
})

/** Takes one thing after the other from the XML that has come, and tells how far it came; `takeOne` answers `wantsMore` where the next is not whole. */
export const takeEach =
  (cursor: Cursor, takeOne: () => number) =>
  (bytes: Buffer, end: number): number => {
    cursor.bytes = bytes
    cursor.end = end
    cursor.at = 0
    for (let taken = 0; ; taken = cursor.at) if (takeOne() === wantsMore) return taken
  }

/** Stops at a NUL: at the end more must come, before it the part is damaged. */
export function stop(cursor: Cursor, at: number): typeof wantsMore {
  if (at < cursor.end) throw new Fault('file/damaged', { part: cursor.part })
  return wantsMore
}

/** Goes to the next tag and reads its name; comments and instructions are passed over. True, or `wantsMore` with the cursor at what is not whole. */
export function nextTag(cursor: Cursor): true | typeof wantsMore {
  const { bytes } = cursor
  for (let at = cursor.at; ; ) {
    while (bytes[at] !== lessThan && bytes[at] !== 0) at++
    cursor.at = at
    if (bytes[at] === 0) return stop(cursor, at)
    const sign = bytes[at + 1]
    if (sign === exclamation || sign === question) {
      const after = skipSpecial(cursor, at)
      if (after === wantsMore) return wantsMore
      at = after
      continue
    }
    cursor.isEnd = sign === slash
    return readName(cursor, cursor.isEnd ? at + 2 : at + 1)
  }
}

function readName(cursor: Cursor, start: number): true | typeof wantsMore {
  const { bytes } = cursor
  let [from, at] = [start, start]
  for (; ; at++) {
    const byte = bytes[at] ?? 0
    if (byte === colon) from = at + 1
    else if (byte <= 0x20 || byte === greaterThan || byte === slash) break
  }
  if (bytes[at] === 0) return stop(cursor, at)
  cursor.nameFrom = from
  cursor.nameTo = at
  cursor.at = at
  return true
}

/** The place after a comment, an instruction or raw text. Anything else that begins with `<!` declares what no workbook declares. */
export function skipSpecial(cursor: Cursor, at: number): number {
  const { bytes, end, part } = cursor
  if (at + 9 > end) return wantsMore
  const isInstruction = bytes[at + 1] === question
  const isComment = bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d
  if (!isInstruction && !isComment && !isRaw(bytes, at)) throw new Fault('file/unsafe', { why: 'dtd', part })
  const mark = isInstruction ? instructionEnd : isComment ? commentEnd : rawEnd
  const close = bytes.subarray(0, end).indexOf(mark, at + 2)
  return close < 0 ? wantsMore : close + mark.length
}

export const isRaw = (bytes: Buffer, at: number): boolean => bytes.toString('latin1', at, at + 9) === '<![CDATA['

const skipBlank = (bytes: Buffer, from: number): number => {
  let at = from
  for (let byte = bytes[at] ?? 0; byte <= 0x20 && byte !== 0; ) byte = bytes[++at] ?? 0
  return at
}

/** Reads the next attribute of the tag. 1: there is one; 0: the tag ended, the cursor stands behind it; `wantsMore`: it is not whole. */
export function nextAttribute(cursor: Cursor): 1 | 0 | typeof wantsMore {
  const { bytes } = cursor
  let at = skipBlank(bytes, cursor.at)
  let byte = bytes[at] ?? 0
  if (byte === greaterThan || (byte === slash && bytes[at + 1] === greaterThan)) {
    cursor.isEmpty = byte === slash
    cursor.at = cursor.isEmpty ? at + 2 : at + 1
    return 0
  }
  cursor.nameFrom = at
  while (byte !== equals && byte > 0x20 && byte !== greaterThan) byte = bytes[++at] ?? 0
  cursor.nameTo = at
  at = skipBlank(bytes, at)
  if (bytes[at] === equals) at = skipBlank(bytes, at + 1)
  return takeQuoted(cursor, at)
}

function takeQuoted(cursor: Cursor, from: number): 1 | typeof wantsMore {
  const { bytes } = cursor
  const quote = bytes[from]
  if (quote === 0) return stop(cursor, from)
  if (quote !== 0x22 && quote !== 0x27) throw new Fault('file/damaged', { part: cursor.part })
  let at = from + 1
  while (bytes[at] !== quote && bytes[at] !== 0) at++
  if (bytes[at] === 0) return stop(cursor, at)
  cursor.valueFrom = from + 1
  cursor.valueTo = at
  cursor.at = at + 1
  return 1
}

/** Passes over what is left of the tag. */
export function endTag(cursor: Cursor): 0 | typeof wantsMore {
  for (;;) {
    const more = nextAttribute(cursor)
    if (more !== 1) return more
  }
}

/** True when the name found last is this one. */
export function isNamed({ bytes, nameFrom, nameTo }: Cursor, name: string): boolean {
  if (nameTo - nameFrom !== name.length) return false
  for (let i = 0; i < name.length; i++) if (bytes[nameFrom + i] !== name.charCodeAt(i)) return false
  return true
}

/** Passes over an element whose start tag was just read, with all that lies in it. */
export function skipElement(cursor: Cursor): 0 | typeof wantsMore {
  for (let depth = 1; depth > 0; ) {
    if (nextTag(cursor) === wantsMore) return wantsMore
    const { isEnd } = cursor
    if (endTag(cursor) === wantsMore) return wantsMore
    if (isEnd) depth--
    else if (!cursor.isEmpty) depth++
  }
  return 0
}

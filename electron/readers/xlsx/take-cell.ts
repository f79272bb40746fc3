import { Fault } from '../../../shared/base/fault.ts'
import { decodeText, readWords } from './decode-text.ts'
import { readIndex } from './read-number.ts'
import { type Reference, readReference } from './read-reference.ts'
import { readRichText } from './read-rich-text.ts'
import { type Cursor, endTag, isNamed, nextAttribute, nextTag, skipElement, wantsMore } from './xml-cursor.ts'

/** How the value of a cell is written, by the letters of its type. */
export const cellType = { number: 0, shared: 1, text: 2, inline: 3, flag: 4, error: 5, day: 6 } as const

/** A cell as it is written. One such thing serves for all cells of a sheet, one after the other. */
export type RawCell = {
  readonly at: Reference
  isPlaced: boolean
  type: number
  style: number
  /** Where its value is written; `words` has it where it is broken into pieces. */
  hasValue: boolean
  from: number
  to: number
  words: string | null
  inline: string | null
  formula: string | null
  /** The number of the formula that it shares with others; -1 for none. */
  shared: number
}

export const createRawCell = (): RawCell => ({
  at: { r: 0, c: 0 },
  isPlaced: false,
  type: cellType.number,
  style: 0,
  hasValue: false,
  from: 0,
  to: 0,
  words: null,
  inline: null,
  formula: null,
  shared: -1,
})

/** Reads a cell whose name was just read, to behind its end. */
export function takeCell(cursor: Cursor, cell: RawCell): 0 | typeof wantsMore {
  cell.isPlaced = false
  cell.type = cellType.number
  cell.style = 0
  cell.hasValue = false
  cell.words = null
  cell.inline = null
  cell.formula = null
  cell.shared = -1
  for (let more = nextAttribute(cursor); more !== 0; more = nextAttribute(cursor)) {
    if (more === wantsMore) return wantsMore
    if (cursor.nameTo - cursor.nameFrom === 1) takeAttribute(cursor, cell)
  }
  return cursor.isEmpty ? 0 : takeContent(cursor, cell)
}

function takeAttribute(cursor: Cursor, cell: RawCell): void {
  const { bytes, nameFrom, valueFrom, valueTo, part } = cursor
  switch (bytes[nameFrom]) {
    case 0x72: // r
      if (!readReference(bytes, valueFrom, valueTo, cell.at))
        throw new Fault('file/unsafe', {
          why: 'reference',
          part,
          cell: bytes.toString('latin1', valueFrom, Math.min(valueTo, valueFrom + 20)),
        })
      cell.isPlaced = true
      break
    case 0x73: // s
      cell.style = Math.max(0, readIndex(bytes, valueFrom, valueTo))
      break
    case 0x74: // t
      cell.type = readType(bytes, valueFrom, valueTo)
  }
}

function readType(bytes: Buffer, from: number, to: number): number {
  switch (bytes[from]) {
    case 0x73: // s or str
      return to - from === 1 ? cellType.shared : cellType.text
    case 0x69: // inlineStr
      return cellType.inline
    case 0x62: // b
      return cellType.flag
    case 0x65: // e
      return cellType.error
    case 0x64: // d
      return cellType.day
    default:
      return cellType.number
  }
}

function takeContent(cursor: Cursor, cell: RawCell): 0 | typeof wantsMore {
  for (;;) {
    if (nextTag(cursor) === wantsMore) return wantsMore
    const { bytes, nameFrom, nameTo } = cursor
    if (cursor.isEnd) return endTag(cursor)
    const letter = nameTo - nameFrom === 1 ? bytes[nameFrom] : 0
    const done = letter === 0x76 ? takeValue(cursor, cell) : letter === 0x66 ? takeFormula(cursor, cell) : takeOther(cursor, cell)
    if (done === wantsMore) return wantsMore
  }
}

function takeValue(cursor: Cursor, cell: RawCell): 0 | typeof wantsMore {
  if (endTag(cursor) === wantsMore) return wantsMore
  const words = readWords(cursor)
  if (words === wantsMore) return wantsMore
  if (cell.hasValue) return 0
  cell.words = words
  cell.from = cursor.valueFrom
  cell.to = cursor.valueTo
  cell.hasValue = words === null ? cell.to > cell.from : words !== ''
  return 0
}

function takeFormula(cursor: Cursor, cell: RawCell): 0 | typeof wantsMore {
  const { bytes } = cursor
  let [shared, isShared] = [-1, false]
  for (let more = nextAttribute(cursor); more !== 0; more = nextAttribute(cursor)) {
    if (more === wantsMore) return wantsMore
    if (isNamed(cursor, 't')) isShared = bytes.toString('latin1', cursor.valueFrom, cursor.valueTo) === 'shared'
    else if (isNamed(cursor, 'si')) shared = readIndex(bytes, cursor.valueFrom, cursor.valueTo)
  }
  const words = readWords(cursor)
  if (words === wantsMore) return wantsMore
  const formula = (words ?? decodeText(bytes, cursor.valueFrom, cursor.valueTo)).replaceAll('_xlfn.', '')
  cell.formula = formula === '' ? null : formula
  cell.shared = isShared ? shared : -1
  return 0
}

function takeOther(cursor: Cursor, cell: RawCell): 0 | typeof wantsMore {
  const isInline = isNamed(cursor, 'is')
  if (endTag(cursor) === wantsMore) return wantsMore
  if (cursor.isEmpty) return 0
  if (!isInline) return skipElement(cursor)
  const text = readRichText(cursor)
  if (text === wantsMore) return wantsMore
  cell.inline = text
  return 0
}

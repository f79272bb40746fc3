import { Fault } from '../../../shared/base/fault.ts'
import type { Merge } from '../../../shared/model/grid.ts'
import type { PackedSheet, Packer } from '../../../shared/model/pack-cells.ts'
import { limits } from '../limits.ts'
import { listSpans, type Span } from '../list-spans.ts'
import type { TakeXml } from './feed-pieces.ts'
import { type Laying, layCell } from './lay-cell.ts'
import { readIndex } from './read-number.ts'
import { type Reference, readReference } from './read-reference.ts'
import { isTrue } from './read-styles.ts'
import { createRawCell, type RawCell, takeCell } from './take-cell.ts'
import { type Cursor, createCursor, endTag, isNamed, nextAttribute, nextTag, takeEach, wantsMore } from './xml-cursor.ts'

/** A worksheet as read from its XML, whole and trimmed. */
export type ReadPart = PackedSheet & {
  readonly merges: readonly Merge[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** Reads one worksheet as its XML comes in; `finish` gives what it holds. `spend` is told the places that its rows take. */
export type SheetReader = { readonly take: TakeXml; readonly finish: () => ReadPart }

type State = {
  readonly cursor: Cursor
  readonly cell: RawCell
  readonly laying: Laying
  readonly merges: Merge[]
  readonly hiddenRows: number[]
  readonly hiddenColumns: Span[]
  depth: number
  isInside: boolean
  spans: number
  places: number
}

export function readSheetXml(laying: Laying): SheetReader {
  const { part, packer } = laying
  const state: State = {
    cursor: createCursor(part),
    cell: createRawCell(),
    laying,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    depth: 0,
    isInside: false,
    spans: 0,
    places: 0,
  }
  return {
    take: takeEach(state.cursor, () => takeOne(state)),
    finish: () => {
      if (state.depth !== 0) throw new Fault('file/damaged', { part })
      return finish(state, packer)
    },
  }
}

function takeOne(state: State): 0 | typeof wantsMore {
  const { cursor, cell, laying } = state
  if (nextTag(cursor) === wantsMore) return wantsMore
  const { isEnd } = cursor
  if (state.isInside && !isEnd) {
    if (isNamed(cursor, 'c')) {
      if (takeCell(cursor, cell) === wantsMore) return wantsMore
      layCell(laying, cursor.bytes, cell)
      return 0
    }
    if (isNamed(cursor, 'row')) return takeRow(state)
  }
  const name = isNamed(cursor, 'sheetData') ? 'sheetData' : isEnd ? null : nameOf(cursor)
  const done = name === null || name === 'sheetData' ? endTag(cursor) : takeSpan(state, name)
  if (done === wantsMore) return wantsMore
  if (isEnd) state.depth--
  else if (!cursor.isEmpty) state.depth++
  if (name === 'sheetData') state.isInside = !isEnd && !cursor.isEmpty
  return 0
}

const spans = ['mergeCell', 'col', 'hyperlink', 'row'] as const
const nameOf = (cursor: Cursor): (typeof spans)[number] | null => spans.find(name => isNamed(cursor, name)) ?? null

const offSheet = ({ part, bytes, valueFrom, valueTo }: Cursor): Fault =>
  new Fault('file/unsafe', { why: 'reference', part, cell: bytes.toString('latin1', valueFrom, Math.min(valueTo, valueFrom + 20)) })

function takeRow(state: State): 0 | typeof wantsMore {
  const { cursor, laying } = state
  let [r, isHidden] = [laying.nextRow, false]
  for (let more = nextAttribute(cursor); more !== 0; more = nextAttribute(cursor)) {
    if (more === wantsMore) return wantsMore
    if (isNamed(cursor, 'r')) r = readOrdinal(cursor, limits.sheetRows)
    else if (isNamed(cursor, 'hidden')) isHidden = isTrue(sayValue(cursor))
  }
  if (r >= limits.sheetRows) throw offSheet(cursor)
  if (!cursor.isEmpty) state.depth++
  if (isHidden) state.hiddenRows.push(r)
  laying.row = r
  laying.nextRow = r + 1
  laying.nextColumn = 0
  return 0
}

const sayValue = ({ bytes, valueFrom, valueTo }: Cursor): string => bytes.toString('latin1', valueFrom, valueTo)

/** A number from 1 to the limit, counted from 0. */
function readOrdinal(cursor: Cursor, limit: number): number {
  const n = readIndex(cursor.bytes, cursor.valueFrom, cursor.valueTo)
  if (n < 1 || n > limit) throw offSheet(cursor)
  return n - 1
}

function takeSpan(state: State, name: (typeof spans)[number]): 0 | typeof wantsMore {
  const { cursor } = state
  let [first, last, isHidden] = [0, 0, false]
  let span: Merge | null = null
  for (let more = nextAttribute(cursor); more !== 0; more = nextAttribute(cursor)) {
    if (more === wantsMore) return wantsMore
    if (isNamed(cursor, 'ref')) span = readSpan(cursor)
    else if (name === 'col' && isNamed(cursor, 'min')) first = readOrdinal(cursor, limits.sheetColumns)
    else if (name === 'col' && isNamed(cursor, 'max')) last = readOrdinal(cursor, limits.sheetColumns)
    else if (name === 'col' && isNamed(cursor, 'hidden')) isHidden = isTrue(sayValue(cursor))
  }
  if (name === 'col') countColumns(state, first, last, isHidden)
  else if (name === 'mergeCell' && span) state.merges.push(span)
  else if (name === 'hyperlink' && span) {
    // A link on a range is drawn on every place of it; one on all the world is no link.
    state.places += (span.r1 - span.r0 + 1) * (span.c1 - span.c0 + 1)
    state.laying.spend(0, state.places)
  }
  return 0
}

function countColumns(state: State, first: number, last: number, isHidden: boolean): void {
  state.spans += Math.max(0, last - first + 1)
  // Column descriptions do not overlap, so that they cannot be more than there are columns.
  if (state.spans > limits.sheetColumns)
    throw new Fault('file/unsafe', { why: 'columns', part: state.cursor.part, limit: limits.sheetColumns, figure: state.spans })
  if (isHidden) state.hiddenColumns.push({ first, last })
}

function readSpan(cursor: Cursor): Merge {
  const { bytes, valueFrom, valueTo } = cursor
  const colon = bytes.subarray(valueFrom, valueTo).indexOf(0x3a)
  const [from, to]: Reference[] = [
    { r: 0, c: 0 },
    { r: 0, c: 0 },
  ]
  const isFirst = from !== undefined && readReference(bytes, valueFrom, colon < 0 ? valueTo : valueFrom + colon, from)
  const isLast = to !== undefined && readReference(bytes, colon < 0 ? valueFrom : valueFrom + colon + 1, valueTo, to)
  if (!isFirst || !isLast || to.r < from.r || to.c < from.c) throw offSheet(cursor)
  return { r0: from.r, c0: from.c, r1: to.r, c1: to.c }
}

function finish({ laying, merges, hiddenRows, hiddenColumns }: State, packer: Packer): ReadPart {
  // What lies under a merge is not on paper; a merge beyond the content is formatting.
  for (const merge of merges) laying.spend(packer.clearUnder(merge), 0)
  const sheet = packer.finish()
  return {
    ...sheet,
    merges: merges.filter(({ r0, c0 }) => r0 < sheet.rows && c0 < sheet.columns),
    hiddenRows: [...new Set(hiddenRows)].filter(r => r < sheet.rows).sort((a, b) => a - b),
    hiddenColumns: listSpans(hiddenColumns, sheet.columns),
  }
}

import { Fault } from '../../../shared/base/fault.ts'
import { createTextPool } from '../../../shared/model/text-pool.ts'
import { createCommentBudget } from '../comments/gather-comments.ts'
import type { ReadSheet } from '../read-workbook.ts'
import { decodeText } from '../xlsx/decode-text.ts'
import type { TakeXml } from '../xlsx/feed-pieces.ts'
import {
  type Cursor,
  createCursor,
  isRaw,
  lessThan,
  nextAttribute,
  nextTag,
  skipSpecial,
  stop,
  takeEach,
  wantsMore,
} from '../xlsx/xml-cursor.ts'
import { type Budget, beginSheet, type SheetLayer } from './lay-sheet.ts'
import { createOdsStyles, type Tag } from './ods-styles.ts'

/** Reads the content of an OpenDocument spreadsheet as it comes in; `finish` gives its sheets. */
export type ContentReader = { readonly take: TakeXml; readonly finish: () => readonly ReadSheet[] }

// What lies in these is no cell of a table: pictures, changes that were undone, tables of others.
const passedOver = new Set([
  'shapes',
  'frame',
  'custom-shape',
  'tracked-changes',
  'dde-links',
  'dde-link',
  'forms',
  'ruby-text',
  'binary-data',
  'meta',
  'settings',
  'scripts',
  'master-styles',
  'detective',
  'content-validations',
  'database-ranges',
  'data-pilot-tables',
  'event-listeners',
  'note',
])

type State = {
  readonly cursor: Cursor
  readonly styles: ReturnType<typeof createOdsStyles>
  readonly budget: Budget
  readonly layers: SheetLayer[]
  layer: SheetLayer | null
  depth: number
  /** Deeper than this, everything is passed over. */
  passed: number
  /** How deep the words of a paragraph lie; 0 outside of one. */
  words: number
  /** How deep a comment on a cell lies; 0 outside of one. */
  comment: number
  hasBody: boolean
}

export function readContent(part: string): ContentReader {
  const styles = createOdsStyles()
  const state: State = {
    cursor: createCursor(part),
    styles,
    budget: { part, texts: createTextPool(), places: 0, styles, comments: createCommentBudget() },
    layers: [],
    layer: null,
    depth: 0,
    passed: Number.POSITIVE_INFINITY,
    words: 0,
    comment: 0,
    hasBody: false,
  }
  return {
    take: takeEach(state.cursor, () => takeOne(state)),
    finish: () => {
      if (state.depth !== 0 || !state.hasBody)
        throw new Fault(state.depth === 0 ? 'file/unknown-type' : 'file/damaged', { part, sniffed: 'xml' })
      return state.layers.map(layer => layer.finish())
    },
  }
}

function takeOne(state: State): 0 | typeof wantsMore {
  const { cursor } = state
  if (state.words > 0 && state.depth <= state.passed) {
    const taken = takeWords(state)
    if (taken !== 1) return taken
  }
  if (nextTag(cursor) === wantsMore) return wantsMore
  const { isEnd } = cursor
  const name = cursor.bytes.toString('latin1', cursor.nameFrom, cursor.nameTo)
  const tag = new Map<string, string>()
  const isRead = state.depth < state.passed && !isEnd
  for (let more = nextAttribute(cursor); more !== 0; more = nextAttribute(cursor)) {
    if (more === wantsMore) return wantsMore
    if (isRead) readAttribute(cursor, tag)
  }
  if (isEnd) close(state, name)
  else open(state, name, tag, cursor.isEmpty)
  return 0
}

/** Attributes are told apart by their local names; those of one tag differ in them, but for the types that other programs add. */
function readAttribute(cursor: Cursor, tag: Map<string, string>): void {
  const { bytes, nameFrom, nameTo, valueFrom, valueTo } = cursor
  const name = bytes.toString('latin1', nameFrom, nameTo)
  const local = name.startsWith('calcext:') ? name : name.slice(name.indexOf(':') + 1)
  tag.set(local, decodeText(bytes, valueFrom, valueTo))
}

/** 1 where a tag comes next; 0 where words or raw text were taken. */
function takeWords({ cursor, layer }: State): 1 | 0 | typeof wantsMore {
  const { bytes } = cursor
  let at = cursor.at
  if (bytes[at] === lessThan) {
    const sign = bytes[at + 1]
    if (sign !== 0x21 && sign !== 0x3f) return 1
    const after = skipSpecial(cursor, at)
    if (after === wantsMore) return wantsMore
    if (isRaw(bytes, at)) layer?.addWords(bytes.toString('utf8', at + 9, after - 3))
    cursor.at = after
    return 0
  }
  while (bytes[at] !== lessThan && bytes[at] !== 0) at++
  if (bytes[at] === 0) return stop(cursor, at)
  layer?.addWords(decodeText(bytes, cursor.at, at).replace(/[ \t\r\n]+/g, ' '))
  cursor.at = at
  return 0
}

function open(state: State, name: string, tag: Tag, isEmpty: boolean): void {
  if (!isEmpty) state.depth++
  if (state.depth > state.passed) return
  if (passedOver.has(name) || (name === 'annotation' && !beginComment(state, isEmpty))) {
    if (!isEmpty) state.passed = state.depth - 1
    return
  }
  const { layer } = state
  if (name === 'spreadsheet') state.hasBody = true
  else if (!state.hasBody) state.styles.open(name, tag, isEmpty)
  else if (name === 'table' && layer === null) {
    if (isEmpty) return
    state.layer = beginSheet(state.budget, tag)
    state.layers.push(state.layer)
  } else if (layer === null) return
  else if (state.words > 0) openInWords(layer, name, tag)
  else if (isParagraph(name, state) && layer.beginWords()) state.words = isEmpty ? 0 : state.depth
  else if (state.comment > 0) return
  else layer.open(name, tag, isEmpty)
}

/** Who made a comment is read as words too: spreadsheets may write the name above what was said. */
const isParagraph = (name: string, { comment }: State): boolean => name === 'p' || name === 'h' || (comment > 0 && name === 'creator')

/** False where no cell is open, or one of its paragraphs is: such a comment is none on a cell. */
function beginComment(state: State, isEmpty: boolean): boolean {
  if (isEmpty || state.words > 0 || state.comment > 0 || state.layer?.beginComment() !== true) return false
  state.comment = state.depth
  return true
}

function openInWords(layer: SheetLayer, name: string, tag: Tag): void {
  if (name === 's') layer.addWords(' '.repeat(Math.min(1000, Number(tag.get('c') ?? 1) || 1)), true)
  else if (name === 'tab') layer.addWords('\t', true)
  else if (name === 'line-break') layer.addWords('\n', true)
}

function close(state: State, name: string): void {
  state.depth--
  if (state.depth >= state.passed) {
    if (state.depth === state.passed) state.passed = Number.POSITIVE_INFINITY
    return
  }
  const { layer } = state
  if (state.words > 0) {
    if (state.depth < state.words) {
      state.words = 0
      layer?.endWords(name === 'creator')
    }
  } else if (state.comment > 0) {
    if (state.depth >= state.comment) return
    state.comment = 0
    layer?.endComment()
  } else if (layer === null) state.styles.close(name)
  else if (name === 'table') state.layer = null
  else layer.close(name)
}

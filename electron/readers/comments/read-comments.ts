import { Fault } from '../../../shared/base/fault.ts'
import { toAddress } from '../../../shared/model/cell.ts'
import type { SheetPart } from '../find-parts.ts'
import type { Archive } from '../open-archive.ts'
import { decodeText, readWords } from '../xlsx/decode-text.ts'
import { feedPieces } from '../xlsx/feed-pieces.ts'
import { readIndex } from '../xlsx/read-number.ts'
import { readReference } from '../xlsx/read-reference.ts'
import { readRichText } from '../xlsx/read-rich-text.ts'
import { type Cursor, createCursor, endTag, isNamed, nextAttribute, nextTag, takeEach, wantsMore } from '../xlsx/xml-cursor.ts'
import { type CommentBudget, type CommentGatherer, type FoundComment, gatherComments } from './gather-comments.ts'

/** Reads one part of comments out of an archive. */
type ReadPart = (archive: Archive, part: string, gather: CommentGatherer) => void

/** The comments on the cells of a sheet. Where a thread stands, the note of old only says that one does. */
export function readSheetComments(
  archive: Archive,
  { notes, threads }: Pick<SheetPart, 'notes' | 'threads'>,
  budget: CommentBudget,
  readNotes: ReadPart = readXmlPart,
): readonly FoundComment[] {
  const readAll = (parts: readonly string[], read: ReadPart): FoundComment[] =>
    parts.flatMap(part => {
      const gather = gatherComments(budget, part)
      read(archive, part, gather)
      return gather.found
    })
  const own = readAll(threads, readXmlPart)
  const placed = new Set(own.map(({ r, c }) => toAddress(r, c)))
  return [...readAll(notes, readNotes).filter(({ r, c }) => !placed.has(toAddress(r, c))), ...own]
}

type State = {
  readonly cursor: Cursor
  readonly gather: CommentGatherer
  readonly authors: string[]
  readonly at: { r: number; c: number }
  author: number
  turn: string
  isThread: boolean
  isInside: boolean
  depth: number
}

/** Notes and threads in XML: both are comments with a place and a text. */
function readXmlPart(archive: Archive, part: string, gather: CommentGatherer): void {
  const state: State = {
    cursor: createCursor(part),
    gather,
    authors: [],
    at: { r: 0, c: 0 },
    author: -1,
    turn: '',
    isThread: false,
    isInside: false,
    depth: 0,
  }
  const take = takeEach(state.cursor, () => takeOne(state))
  feedPieces(part, archive.pieces(part), take, size => archive.advance('read', size))
  if (state.depth !== 0) throw new Fault('file/damaged', { part })
}

function takeOne(state: State): 0 | typeof wantsMore {
  const { cursor, gather, authors } = state
  if (nextTag(cursor) === wantsMore) return wantsMore
  const { isEnd } = cursor
  const isThread = isNamed(cursor, 'threadedComment')
  const isComment = isThread || isNamed(cursor, 'comment')
  if (isComment && !isEnd) return takePlace(state, isThread)
  const isText = state.isInside && !isEnd && isNamed(cursor, 'text')
  const isAuthor = !isEnd && isNamed(cursor, 'author')
  if (endTag(cursor) === wantsMore) return wantsMore
  if (isText || isAuthor) {
    const text = cursor.isEmpty ? '' : isAuthor || state.isThread ? readPlain(cursor) : readRichText(cursor)
    if (text === wantsMore) return wantsMore
    if (isAuthor) authors.push(text)
    else gather.add(state.at, text, authors[state.author], state.turn)
    return 0
  }
  if (isEnd) state.depth--
  else if (!cursor.isEmpty) state.depth++
  if (isComment) state.isInside = false
  return 0
}

/** The tag of a comment. */
function takePlace(state: State, isThread: boolean): 0 | typeof wantsMore {
  const { cursor, at } = state
  const { bytes, part } = cursor
  let [isPlaced, author, time, isReply] = [false, -1, '', false]
  for (let more = nextAttribute(cursor); more !== 0; more = nextAttribute(cursor)) {
    if (more === wantsMore) return wantsMore
    const { valueFrom, valueTo } = cursor
    if (isNamed(cursor, 'ref')) {
      // Of a range, the first cell is meant.
      const colon = bytes.subarray(valueFrom, valueTo).indexOf(0x3a)
      if (!readReference(bytes, valueFrom, colon < 0 ? valueTo : valueFrom + colon, at))
        throw new Fault('file/unsafe', {
          why: 'reference',
          part,
          cell: bytes.toString('latin1', valueFrom, Math.min(valueTo, valueFrom + 20)),
        })
      isPlaced = true
    } else if (isNamed(cursor, 'authorId')) author = readIndex(bytes, valueFrom, valueTo)
    else if (isNamed(cursor, 'dT')) time = decodeText(bytes, valueFrom, valueTo)
    else if (isNamed(cursor, 'parentId')) isReply = true
  }
  if (!isPlaced) throw new Fault('file/damaged', { part })
  state.author = author
  state.isThread = isThread
  // Replies follow what they reply to, the earliest first.
  state.turn = isReply ? `reply ${time}` : ''
  if (cursor.isEmpty) return 0
  state.isInside = true
  state.depth++
  return 0
}

function readPlain(cursor: Cursor): string | typeof wantsMore {
  const words = readWords(cursor)
  return words ?? decodeText(cursor.bytes, cursor.valueFrom, cursor.valueTo)
}

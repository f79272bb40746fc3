import { decodeText, readWords } from './decode-text.ts'
import { type Cursor, endTag, isNamed, nextTag, skipElement, wantsMore } from './xml-cursor.ts'

/**
 * The words of a text that may be written in runs, each with its own looks; its start tag was just read. How it is pronounced is left out.
 * The cursor ends behind its end tag.
 */
export function readRichText(cursor: Cursor): string | typeof wantsMore {
  let text = ''
  for (;;) {
    if (nextTag(cursor) === wantsMore) return wantsMore
    const { isEnd } = cursor
    const isWords = isNamed(cursor, 't')
    const isRun = isNamed(cursor, 'r')
    if (endTag(cursor) === wantsMore) return wantsMore
    if (isEnd) {
      if (!isRun) return text
    } else if (isWords) {
      const words = readWords(cursor)
      if (words === wantsMore) return wantsMore
      text += words ?? decodeText(cursor.bytes, cursor.valueFrom, cursor.valueTo)
    } else if (!isRun && !cursor.isEmpty && skipElement(cursor) === wantsMore) return wantsMore
  }
}

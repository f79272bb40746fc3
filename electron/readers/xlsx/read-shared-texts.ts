import type { TakeXml } from './feed-pieces.ts'
import { readRichText } from './read-rich-text.ts'
import { createCursor, endTag, isNamed, nextTag, takeEach, wantsMore } from './xml-cursor.ts'

/** Reads the shared texts of a workbook in their order, however empty they are, as the part comes in. */
export function readSharedTexts(part: string): { readonly take: TakeXml; readonly texts: string[]; readonly isWhole: () => boolean } {
  const texts: string[] = []
  const cursor = createCursor(part)
  let depth = 0
  const takeOne = (): number => {
    if (nextTag(cursor) === wantsMore) return wantsMore
    const { isEnd } = cursor
    const isText = !isEnd && isNamed(cursor, 'si')
    if (endTag(cursor) === wantsMore) return wantsMore
    if (isText) {
      const text = cursor.isEmpty ? '' : readRichText(cursor)
      if (text === wantsMore) return wantsMore
      texts.push(text)
    } else if (isEnd) depth--
    else if (!cursor.isEmpty) depth++
    return 0
  }
  return {
    texts,
    isWhole: () => depth === 0,
    take: takeEach(cursor, takeOne),
  }
}

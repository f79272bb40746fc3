import type { Level } from '../model/version.ts'
import type { Sign, SignCode } from './signs.ts'

/** Words by which a paper says that it is not for everyone, as the office’s questionnaire lists them. */
export type SignWords = readonly { readonly sign: string; readonly words: readonly string[] }[]

// The word stands alone or in brackets as a stamp does; inside กลับ or ลำดับลับ it is no stamp.
const stamp = (word: string): RegExp => new RegExp(`(?:^|[\\s(\\[“"*-]|ชั้นความลับ\\s*:?\\s*)${word}(?=$|[\\s)\\]”"*-])`)
const stamps: readonly (readonly [RegExp, SignCode, Level])[] = [
  [stamp('ลับที่สุด'), 'stamp-top-secret', 'top-secret'],
  [stamp('ลับมาก'), 'stamp-very-secret', 'very-secret'],
  [stamp('ลับ'), 'stamp-secret', 'secret'],
]
const bare = (text: string): string => text.replace(/[()[\]“”"*-]/g, '').trim()

/** Finds secrecy stamps and words of restriction in the lines of a paper; each sign once, with the words that were read. */
export function readMarks(lines: readonly string[], words: SignWords): readonly Sign[] {
  const stamped = stamps.flatMap(([sign, code, level]): readonly Sign[] => {
    const read = lines.map(line => sign.exec(line)?.[0]).find(text => text !== undefined)
    return read === undefined ? [] : [{ code, reason: { code: 'marked-secret', facts: { words: bare(read), level } } }]
  })
  const worded = words.flatMap(({ sign, words }): readonly Sign[] => {
    const word = findWord(words, lines)
    if (word === undefined) return []
    if (sign === 'security-words') return [{ code: sign, reason: { code: 'security-words', facts: { words: word } } }]
    return sign === 'internal-words' ? [{ code: sign, reason: { code: 'marked-internal', facts: { words: word } } }] : []
  })
  return [...stamped, ...worded]
}

/** The first of some words that stands in any of the lines, whatever the case of its letters. */
export const findWord = (words: readonly string[], lines: readonly string[]): string | undefined => {
  const plain = lines.map(line => line.normalize('NFC').toLowerCase())
  return words.find(word => word !== '' && plain.some(line => line.includes(word.normalize('NFC').toLowerCase())))
}

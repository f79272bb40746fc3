import { toComparable } from '../text/tidy-text.ts'

const words = new Set(['na', 'nil', 'null', 'ไม่มีข้อมูล', 'ไม่ปรากฏข้อมูล', 'ไม่มี', 'nd'])
// Among figures these say that there is none; in a column of words they are an answer like others.
const wordsAmongFigures = new Set([...words, 'ไม่ระบุ', 'ไม่ทราบ', 'ไม่ปรากฏ', 'ไม่ได้ระบุ', 'รอข้อมูล', 'ไม่สามารถระบุได้', 'nan', 'none', 'x'])
const strokes = /^\(?[-–—−‒]+\)?$|^[.‥]{2,}$|^…+$|^-[0๐]?-$/

/** A figure, or a letter other than n and ไ: most texts are told apart by the first, before any pattern is tried. */
const beginsOtherwise = (first: number): boolean =>
  (first >= 0x30 && first <= 0x39) || (first >= 0x0e01 && first <= 0x0e5b && first !== 0x0e44) || isOtherLatin(first & ~0x20)
const isOtherLatin = (capital: number): boolean => capital >= 0x41 && capital <= 0x5a && capital !== 0x4e

/** True of what stands in a column of figures where there is none: dashes, dots, n.a. and its Thai forms. */
export function isMissingMark(text: string): boolean {
  if (beginsOtherwise(text.charCodeAt(0))) return false
  const bare = text.replace(/[\s\u00a0]/g, '')
  if (bare === '' || strokes.test(bare)) return true
  return /^[nไ]/i.test(bare) && bare.length <= 20 && words.has(toComparable(bare))
}

// Besides n and ไ the words among figures begin with x and ร.
const beginsElsewhere = (first: number): boolean => beginsOtherwise(first) && first !== 0x0e23 && (first | 0x20) !== 0x78

/** Like isMissingMark where the column is known to hold figures or dates: words such as ไม่ระบุ say the same there. */
export const isMissingFigure = (text: string): boolean =>
  isMissingMark(text) ||
  (text.length <= 40 && !beginsElsewhere(text.charCodeAt(0)) && wordsAmongFigures.has(toComparable(text.replace(/[\s\u00a0]/g, ''))))

/** Like isMissingMark in a column of words, where ไม่มี is an answer and NA may be a code: only marks that can be nothing else count. */
export function isMissingText(text: string): boolean {
  if (beginsOtherwise(text.charCodeAt(0))) return false
  const bare = text.replace(/[\s\u00a0]/g, '')
  return bare === '' || strokes.test(bare) || /^n[./]a\.?$/i.test(bare) || /^ไม่(?:ปรากฏ|มี)ข้อมูล$/.test(bare)
}

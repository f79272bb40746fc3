import { toComparable } from '../text/tidy-text.ts'

const words = new Set(['na', 'nil', 'null', 'ไม่มีข้อมูล', 'ไม่ปรากฏข้อมูล', 'ไม่มี', 'nd'])
// Among figures these say that there is none; in a column of words they are an answer like others.
const wordsAmongFigures = new Set([...words, 'ไม่ระบุ', 'ไม่ทราบ', 'ไม่ปรากฏ', 'ไม่ได้ระบุ', 'รอข้อมูล', 'ไม่สามารถระบุได้', 'nan', 'none', 'x'])
const strokes = /^\(?[-–—−‒]+\)?$|^[.‥]{2,}$|^…+$|^-[0๐]?-$/

/** False of text that begins with a figure or another letter than n, x, ไ and ร: nearly no cell is a mark, and its first letter tells. */
function mayBeMark(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 0x0e01 && first <= 0x0e5b) return first === 0x0e44 || first === 0x0e23
  const small = first | 0x20
  return (first < 0x30 || first > 0x39) && (small < 0x61 || small > 0x7a || small === 0x6e || small === 0x78)
}

/** True of what stands in a column of figures where there is none: dashes, dots, n.a. and its Thai forms. */
export function isMissingMark(text: string): boolean {
  // Nearly no cell is a mark: its first letter tells.
  if (!mayBeMark(text)) return false
  const bare = text.replace(/[\s\u00a0]/g, '')
  if (bare === '' || strokes.test(bare)) return true
  return /^[nไ]/i.test(bare) && bare.length <= 20 && words.has(toComparable(bare))
}

/** Like isMissingMark where the column is known to hold figures or dates: words such as ไม่ระบุ say the same there. */
export const isMissingFigure = (text: string): boolean =>
  mayBeMark(text) && (isMissingMark(text) || (text.length <= 40 && wordsAmongFigures.has(toComparable(text.replace(/[\s\u00a0]/g, '')))))

/** Like isMissingMark in a column of words, where ไม่มี is an answer and NA may be a code: only marks that can be nothing else count. */
export function isMissingText(text: string): boolean {
  if (!mayBeMark(text)) return false
  const bare = text.replace(/[\s\u00a0]/g, '')
  return bare === '' || strokes.test(bare) || /^n[./]a\.?$/i.test(bare) || /^ไม่(?:ปรากฏ|มี)ข้อมูล$/.test(bare)
}

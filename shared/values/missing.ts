import { toComparable } from '../text/tidy-text.ts'

const words = new Set(['na', 'nil', 'null', 'ไม่มีข้อมูล', 'ไม่ปรากฏข้อมูล', 'ไม่มี', 'nd'])

/** A figure, or a letter other than n and ไ: most texts are told apart by the first, before any pattern is tried. */
const beginsOtherwise = (first: number): boolean =>
  (first >= 0x30 && first <= 0x39) || (first >= 0x0e01 && first <= 0x0e5b && first !== 0x0e44) || isOtherLatin(first & ~0x20)
const isOtherLatin = (capital: number): boolean => capital >= 0x41 && capital <= 0x5a && capital !== 0x4e

/** True of what stands in a column of figures where there is none: dashes, dots, n.a. and its Thai forms. */
export function isMissingMark(text: string): boolean {
  if (beginsOtherwise(text.charCodeAt(0))) return false
  const bare = text.replace(/[\s\u00a0]/g, '')
  if (bare === '') return true
  if (/^[-–—−‒]+$|^\.{2,}$|^…+$/.test(bare)) return true
  return /^[nไ]/i.test(bare) && bare.length <= 20 && words.has(toComparable(bare))
}

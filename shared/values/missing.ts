import { toComparable } from '../text/tidy-text.ts'

const words = new Set(['na', 'nil', 'null', 'ไม่มีข้อมูล', 'ไม่ปรากฏข้อมูล', 'ไม่มี', 'nd'])

/** True of what stands in a column of figures where there is none: dashes, dots, n.a. and its Thai forms. */
export function isMissingMark(text: string): boolean {
  const bare = text.replace(/[\s\u00a0]/g, '')
  if (bare === '') return true
  if (/^[-–—−‒]+$|^\.{2,}$|^…+$/.test(bare)) return true
  return /^[nไ]/i.test(bare) && bare.length <= 20 && words.has(toComparable(bare))
}

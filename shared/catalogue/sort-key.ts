import { foldText } from './fold-text.ts'

/**
 * A text by whose code units titles stand as in a Thai dictionary (Royal Institute order, as in the Unicode collation of Thai): a vowel
 * written before its consonant counts behind it, tones and marks count last, and figures count as numbers.
 */
export function toSortKey(title: string): string {
  const folded = foldText(title).replace(/([เ-ไ])([ก-ฮ])/g, '$2$1')
  const marks = folded.match(/[\u0e47-\u0e4e]/g)?.join('') ?? ''
  const base = folded.replace(/[\u0e47-\u0e4e]/g, '').replace(/\d+/g, figures => figures.padStart(8, '0'))
  return `${base.slice(0, 120)}\u0001${marks.slice(0, 40)}`
}

import type { ColumnCode } from '../../model/dictionary.ts'

const pair =
  /([\p{L}\p{M}\p{N}.-]{1,12})\s*(?:=|หมายถึง|คือ|แทน)\s*([^=,;:，、\n()[\]|]*?)(?=\s*(?:[,;，、\n()[\]|]|และ\s*[\p{L}\p{N}.-]{1,12}\s*=|\s[\p{L}\p{M}\p{N}.-]{1,12}\s*=|$))/gu

/** Codes that a heading, a comment or a note spells out: 1 = ชาย, 2 = หญิง. Fewer than two are none. */
export function readPairs(text: string): readonly ColumnCode[] {
  const found = new Map<string, string>()
  for (const [, code = '', meaning = ''] of text.matchAll(pair)) if (meaning.trim() !== '') found.set(code, meaning.trim())
  return found.size < 2 ? [] : [...found].map(([code, th]) => ({ code, th, en: '' }))
}

import { foldText } from './fold-text.ts'
import { pairsOf } from './split-words.ts'

/** How alike two titles must be for the desk to take one for the other until a person says otherwise. */
export const likeEnough = 0.6

// What every title has says nothing of which dataset it is.
const commonWords = /(^|\s)(ชุดข้อมูล|ข้อมูลสถิติ|ข้อมูล|สถิติ|จำนวน|รายชื่อ|ทะเบียน|รายงาน|บัญชี|dataset|data|of|the)/g
const years = /(ปี|พ ศ|งบประมาณ|ประจำปี)?\s*\b(19|20|24|25)\d\d\b/g

/** The part of a title that tells which dataset it is. */
export function coreOf(title: string): string {
  const folded = foldText(title).replace(years, ' ')
  const core = folded.replace(commonWords, ' ').replace(/\s+/g, ' ').trim()
  return core.length >= 3 ? core : folded
}

const tight = (text: string): string => text.replaceAll(' ', '')

/**
 * How alike two titles are, 0 to 1, by the pairs of letters that they share (Dice 1945): Thai has no spaces to part words by, and a word
 * more or an order changed takes little away.
 */
export function likenessOf(one: string, other: string): number {
  const [first, second] = [tight(coreOf(one)), tight(coreOf(other))]
  const [a, b] = [pairsOf(first), new Set(pairsOf(second))]
  if (a.length === 0 || b.size === 0) return first !== '' && first === second ? 1 : 0
  return (2 * a.filter(pair => b.has(pair)).length) / (a.length + b.size)
}

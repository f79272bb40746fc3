import type { Description } from '../../describe/profile.ts'
import { countRenewals } from '../due.ts'
import { foldText } from '../fold-text.ts'
import type { EntryLine } from '../line.ts'

/** What the desk can know by itself of a dataset's value: each is a figure, with what it is called in the table of questions. */
export const valueSigns = [
  { code: 'asked', th: 'จำนวนผู้ขอตามรายการที่นำเข้า', en: 'How many asked, by the lists brought in' },
  { code: 'required', th: 'จำนวนรายการที่ต้องมีซึ่งมีชุดข้อมูลนี้', en: 'Required lists on which it stands' },
  { code: 'users', th: 'จำนวนหน่วยงานอื่นที่ใช้', en: 'Other agencies that use it' },
  { code: 'stars', th: 'ระดับดาว', en: 'Stars' },
  { code: 'renewals', th: 'จำนวนครั้งที่ปรับปรุงในหนึ่งปี', en: 'Times a year that it is renewed' },
  { code: 'mission', th: 'ความตรงกับภารกิจ (ร้อยละ)', en: 'How far it serves the mission, in per cent' },
  { code: 'open', th: 'ชั้นข้อมูลเป็นเปิดเผย', en: 'Its level is open' },
  { code: 'accountability', th: 'พบคำเกี่ยวกับความโปร่งใส', en: 'Words of accountability' },
  { code: 'themes', th: 'พบคำของกลุ่มข้อมูลที่ใช้กันกว้าง', en: 'Words of widely used themes' },
] as const
export type ValueSign = (typeof valueSigns)[number]['code']
export type WordSign = 'accountability' | 'themes'

/** A figure that was seen; null where nothing is known. `word` is what was found of a list of words. */
export type Seen = { readonly figure: number | null; readonly word: string }
export type ValueSeen = { readonly [sign in ValueSign]: Seen }

export type ValueGround = {
  readonly line: Pick<EntryLine, 'title' | 'tags' | 'asked' | 'required' | 'users' | 'mission' | 'level'>
  readonly description: Description
  /** Of the files that it has; null where it has none yet. */
  readonly stars: number | null
  /** Whether the office has brought in lists of the kind: where it has none, being on none says nothing. */
  readonly lists: { readonly asked: boolean; readonly required: boolean }
  readonly words: readonly { readonly sign: string; readonly words: readonly string[] }[]
}

/** What is known of a dataset. Nothing found is a figure only where it was looked for in something that would tell. */
export function readValueSigns({ line, description, stars, lists, words }: ValueGround): ValueSeen {
  const known = (figure: number | null): Seen => ({ figure, word: '' })
  const text = foldText([line.title, ...line.tags].join(' '))
  const spoken = (sign: WordSign): Seen => {
    const found = words.flatMap(row => (row.sign === sign ? row.words.filter(word => holds(text, word)) : []))
    return { figure: found.length === 0 ? null : found.length, word: found[0] ?? '' }
  }
  return {
    asked: known(lists.asked ? line.asked : null),
    required: known(lists.required ? line.required : null),
    users: known(line.users === 0 ? null : line.users),
    stars: known(stars),
    renewals: known(countRenewals(description)),
    mission: known(line.mission === 0 ? null : Math.round(100 * line.mission)),
    open: known(line.level === null ? null : Number(line.level === 'open')),
    accountability: spoken('accountability'),
    themes: spoken('themes'),
  }
}

// Thai words run together, so that any run counts; a Latin one must stand by itself (“tender” is not in “attenders”).
function holds(text: string, word: string): boolean {
  const folded = foldText(word)
  if (folded === '') return false
  return /^[a-z0-9 ]+$/.test(folded) ? ` ${text} `.includes(` ${folded} `) : text.includes(folded)
}

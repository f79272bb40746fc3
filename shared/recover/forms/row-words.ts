import type { Paper } from '../read-paper.ts'
import { roleAt } from '../role-map.ts'
import { filledIn, look, lookOf, textAt } from '../sheet-cells.ts'
import { toFormWords } from './form-words.ts'

/** A row by the words in it, the group that it stands under, and which of the rows of these words it is. */
export type NamedRow = { readonly r: number; readonly words: string; readonly group: string; readonly turn: number }

/** Every row of a paper by its words; figures do not name a row, unless nothing else stands there. */
export function nameRows({ sheet, structure }: Paper): readonly NamedRow[] {
  const seen = new Map<string, number>()
  let group = ''
  const rows: NamedRow[] = []
  for (let r = 0; r < sheet.rows; r++) {
    const filled = filledIn(sheet, r)
    if (filled.length === 0) continue
    const texts = filled.filter(c => lookOf(sheet, r, c) === look.text)
    const words = (texts.length > 0 ? texts : filled).map(c => toFormWords(textAt(sheet, r, c))).join('|')
    if (filled.some(c => roleAt(structure.roles, r, c) === 'group')) group = words
    const turn = (seen.get(words) ?? 0) + 1
    seen.set(words, turn)
    rows.push({ r, words, group: group === words ? '' : group, turn })
  }
  return rows
}

/** A column by the words of its heading, and which of the columns of these words it is. */
export type NamedColumn = { readonly c: number; readonly words: string; readonly turn: number }

import { repairThai } from '../text/repair-thai.ts'
import { tidyText } from '../text/tidy-text.ts'
import { byColumn, type Found, rowsOfWords, tellRows } from './check.ts'
import type { SurveyColumn } from './survey.ts'

// Thai in UTF-8 read as Latin (à¸, à¹) or as Thai of one byte (เธ, เน before signs and other leading letters), and Latin in UTF-8 read as Latin.
const latin = /à[¸¹][\u0080-¿]?|Ã[\u0080-¿©¨]|â€/
const doubled = /(?:เธ[\u0080-\u00bfก-๛]){2,}|(?:เน[\u0080-\u00bf€…]){1,}/
// Thai of one byte read as Latin: ¡ÃØ§à·¾.
const oneByte = /[\u00a1-\u00fb]{3,}/
const lost = /\ufffd|\?{3,}|(?![\t\n\r])\p{Cc}/u
const strange = /[^\u0020-\u007e\u0e01-\u0e3a\u0e3f-\u0e5b]|เเ|เธ|เน|\?{3}/

/** Letters that were broken on their way, and Thai that looks right and is put together wrongly. */
export const checkScars = byColumn('scars', ({ column, words }) => column.type === 'string' && words.length > 0, findScars)

function findScars(held: SurveyColumn): Found[] {
  const broken = new Set<number>()
  const scarred = new Set<number>()
  for (const [n, word] of held.words.entries()) {
    if (strange.test(word) && isBroken(word)) broken.add(n)
    else if (hasScar(word)) scarred.add(n)
  }
  const example = (of: ReadonlySet<number>): string => (held.words[[...of][0] ?? -1] ?? '').slice(0, 100)
  return [
    ...tellRows(
      { code: 'letters-broken', severity: 'must', column: held.index, facts: { text: example(broken) } },
      rowsOfWords(held, n => broken.has(n)),
    ),
    ...tellRows(
      { code: 'letters-scarred', severity: 'should', column: held.index, repair: { name: 'mend-text' }, facts: { text: example(scarred) } },
      rowsOfWords(held, n => scarred.has(n)),
    ),
  ]
}

const isBroken = (word: string): boolean =>
  lost.test(word) || latin.test(word) || doubled.test(word) || (oneByte.test(word) && !/[a-z]{2}/i.test(word))

// Spaces are another check's: only what is mended in the letters themselves counts.
const hasScar = (word: string): boolean =>
  /[\u200b\u200c\ufeff\uf700-\uf71a\uf884-\uf89e]/.test(word) || (tidyText(word) !== word && repairThai(word) !== word)

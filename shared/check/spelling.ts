import type { QualityRepair } from '../model/quality.ts'
import { countEdits } from '../text/count-edits.ts'
import { toArabicDigits } from '../text/thai-digits.ts'
import { toComparable } from '../text/tidy-text.ts'
import { byColumn, type Found, rowsOfWords, tellRows } from './check.ts'
import { isId, isRemark } from './meaning.ts'
import type { SurveyColumn } from './survey.ts'

const mostReplaced = 1000
const [mostWords, mostCategories, mostFindings] = [200_000, 400, 50]

/** One thing spelled in several ways, and words that come once and are nearly one that comes often. */
export const checkSpelling = byColumn(
  'spelling',
  ({ column, words, crowded }) =>
    column.type === 'string' && !isId(column) && !isRemark(column) && !crowded && words.length > 1 && words.length <= mostWords,
  held => {
    const twice = findTwice(held)
    return [...twice.found, ...findNearly(held, twice.spelled)].slice(0, mostFindings)
  },
)

/** A word without what does not make it another: spaces, points, case, ฯ, the kind of digits and of letters (full width, look-alikes). */
const toKernel = (word: string): string => toComparable(toArabicDigits(word.normalize('NFKC'))).replace(/[ฯ–—−]/g, '')

function findTwice(held: SurveyColumn): { readonly found: Found[]; readonly spelled: ReadonlySet<number> } {
  const alike = new Map<string, number[]>()
  for (const [n, word] of held.words.entries()) {
    const kernel = toKernel(word)
    // 1.2 and 12, 1/2 and 12 are other numbers.
    if (kernel === '' || /\d[.,/-]\d/.test(toArabicDigits(word))) continue
    const group = alike.get(kernel)
    if (group === undefined) alike.set(kernel, [n])
    else group.push(n)
  }
  const groups = [...alike.values()].filter(group => group.length > 1)
  return { found: groups.slice(0, mostFindings).flatMap(group => tellTwice(held, group)), spelled: new Set(groups.flat()) }
}

function tellTwice(held: SurveyColumn, group: readonly number[]): Found[] {
  const byTimes = group.toSorted((a, b) => (held.times[b] ?? 0) - (held.times[a] ?? 0) || (held.firsts[a] ?? 0) - (held.firsts[b] ?? 0))
  const [common = 0, ...others] = byTimes
  const facts = { text: others.map(n => held.words[n] ?? '').join(' | '), common: held.words[common] ?? '', spellings: group.length }
  return tellRows(
    { code: 'spelled-differently', severity: 'should', column: held.index, facts, repair: toRepair(held, others, facts.common) },
    rowsOfWords(held, n => others.includes(n)),
  )
}

/** Writes these words of a column as another. */
export const toRepair = ({ words }: SurveyColumn, from: readonly number[], to: string): QualityRepair => ({
  ...{ name: 'replace-values', to },
  from: from.slice(0, mostReplaced).map(n => words[n] ?? ''),
})

// Where a letter makes another thing: places in a list, classes 1 and 2, ป.1 and ม.1.
const isSafe = (word: string): boolean => word.length >= 6 && !/[\d๐-๙]/.test(word)

/** Only of categories that come again and again: among names of people and villages a letter makes another one. */
function findNearly(held: SurveyColumn, spelled: ReadonlySet<number>): Found[] {
  const { words, times, filled } = held
  if (words.length > mostCategories || words.length > filled * 0.2) return []
  const often = words.flatMap((word, n) => ((times[n] ?? 0) >= 5 && isSafe(word) ? [n] : []))
  return words.flatMap((word, n) => {
    if ((times[n] ?? 0) > 2 || !isSafe(word) || spelled.has(n)) return []
    const near = often.filter(m => (times[m] ?? 0) >= 10 * (times[n] ?? 0) && countEdits(word, words[m] ?? '', 1) === 1)
    if (near.length !== 1) return []
    const facts = { text: word, common: words[near[0] ?? 0] ?? '' }
    return tellRows(
      { code: 'nearly-same', severity: 'should', column: held.index, facts, repair: toRepair(held, [n], facts.common) },
      rowsOfWords(held, code => code === n),
    )
  })
}

import { byColumn, rowsOfWords, tellRows } from './check.ts'

const astray = /^\s|\s$|\s{2,}|[\r\n\t\u00a0\u2000-\u200a\u202f\u3000]/

/** White space before, behind or doubled within words, and line breaks: two words to a machine, one to the eye. */
export const checkSpaces = byColumn(
  'spaces',
  ({ column, words }) => column.type === 'string' && words.length > 0,
  held => {
    const odd = new Set(held.words.flatMap((word, n) => (astray.test(word) ? [n] : [])))
    const facts = { text: (held.words[[...odd][0] ?? -1] ?? '').slice(0, 100) }
    return tellRows(
      { code: 'space-astray', severity: 'should', column: held.index, repair: { name: 'mend-text' }, facts },
      rowsOfWords(held, n => odd.has(n)),
    )
  },
)

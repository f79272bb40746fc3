import Papa from 'papaparse'

/** How a text file parts its cells and lines. `skip` is the length of a first line that only says so. */
export type Dialect = { readonly delimiter: string; readonly newline: '\n' | '\r'; readonly isQuoted: boolean; readonly skip: number }

type Score = { readonly delimiter: string; readonly evenness: number; readonly score: number }

const even = 0.9

/** The delimiter under which the first lines part most evenly; a line `sep=;` settles it. `isWhole` tells that nothing follows the head. */
export function decideDialect(head: string, isWhole: boolean): Dialect {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r'
  const said = /^sep=(.)\r?\n/i.exec(head)
  if (said?.[1] !== undefined) return { delimiter: said[1], newline, isQuoted: true, skip: said[0].length }
  const lines = isWhole ? head : head.slice(0, head.lastIndexOf(newline) + 1 || head.length)
  const scores = [',', '\t', ';', '|'].map(delimiter => score(lines, delimiter, newline))
  const best = scores.reduce((most, next) => (next.score > most.score ? next : most))
  const rival =
    best.delimiter === ',' && standBetweenDigits(lines) ? scores.find(next => next.delimiter !== ',' && next.evenness >= even) : undefined
  const { delimiter } = rival ?? best
  // Where tabs part the cells, quotation marks are mostly just that.
  const isBroken =
    delimiter === '\t' && Papa.parse(lines, { delimiter, newline, preview: 200 }).errors.some(({ type }) => type === 'Quotes')
  return { delimiter, newline, isQuoted: !isBroken, skip: 0 }
}

function score(lines: string, delimiter: string, newline: '\n' | '\r'): Score {
  const { data } = Papa.parse<string[]>(lines, { delimiter, newline, preview: 200, skipEmptyLines: 'greedy' })
  const counts = new Map<number, number>()
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width = 1, often = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  const evenness = data.length === 0 ? 0 : often / data.length
  return { delimiter, evenness, score: evenness * Math.log2(width) }
}

/** True when nearly every comma stands between digits: then the commas belong to numbers. */
function standBetweenDigits(lines: string): boolean {
  const all = lines.split(',').length - 1
  return (lines.match(/(?<=\d),(?=\d)/g)?.length ?? 0) >= all * even
}

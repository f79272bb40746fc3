import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { foldText } from './fold-text.ts'
import type { WantedLine } from './wanted.ts'
import { findWantedHeads, type WantedColumn, type WantedHeads } from './wanted-heads.ts'

/** One record of a file and the line on which it begins, counted from 1. */
export type TextRecord = { readonly line: number; readonly cells: readonly string[] }

export const wantedProblems = ['no-head', 'no-title', 'no-count', 'bad-count', 'too-many-cells', 'twice', 'too-long'] as const
export type WantedProblemCode = (typeof wantedProblems)[number]
export type WantedProblem = {
  readonly line: number
  readonly code: WantedProblemCode
  readonly facts: { readonly [name: string]: string | number }
}
export type ReadWanted = {
  /** What each column of the file was taken for, by the words of its heading. */
  readonly heads: readonly { readonly heading: string; readonly column: WantedColumn | null }[]
  readonly lines: readonly WantedLine[]
  /** Lines that were left out, and why. */
  readonly problems: readonly WantedProblem[]
}

const longest = 500

/**
 * Reads a list of datasets that the agency must have or that people ask for. Columns are known by their headings, in Thai or English and
 * in any order; a line that is not whole is left out and named, and the others go on.
 */
export function readWanted(records: readonly TextRecord[]): ReadWanted {
  const found = findWantedHeads(records.map(({ cells }) => cells))
  if (found === null) {
    const first = records.find(({ cells }) => cells.some(cell => cell.trim() !== ''))
    const headings = (first?.cells ?? []).map(tidyText).filter(text => text !== '')
    return {
      heads: [],
      lines: [],
      problems: [{ line: first?.line ?? 1, code: 'no-head', facts: { headings: headings.slice(0, 12).join(', ') } }],
    }
  }
  const known = new Map<string, number>()
  const lines: WantedLine[] = []
  const problems: WantedProblem[] = []
  for (const record of records.slice(found.row + 1)) {
    if (record.cells.every(cell => cell.trim() === '')) continue
    const read = readLine(record, found, known)
    if ('code' in read) problems.push(read)
    else {
      lines.push(read)
      known.set(foldText(read.title), read.line)
    }
  }
  return { heads: found.heads, lines, problems }
}

function readLine({ line, cells }: TextRecord, { at, width }: WantedHeads, known: ReadonlyMap<string, number>): WantedLine | WantedProblem {
  const text = (column: WantedColumn): string => {
    const c = at[column]
    return c === undefined ? '' : tidyText(cells[c] ?? '')
  }
  const problem = (code: WantedProblemCode, facts: WantedProblem['facts'] = {}): WantedProblem => ({ line, code, facts })
  // One comma too many, mostly: which words belong to which column is then a guess.
  const beyond = cells.slice(width).filter(cell => cell.trim() !== '')
  if (beyond.length > 0) return problem('too-many-cells', { cells: cells.length, columns: width })
  const [title, owner, note, count] = [text('title'), text('owner'), text('note'), text('asked')]
  if (foldText(title) === '')
    return problem('no-title', {
      words: cells
        .map(tidyText)
        .filter(cell => cell !== '')
        .join(', ')
        .slice(0, 80),
    })
  if (Math.max(title.length, owner.length) > longest) return problem('too-long', { most: longest })
  const asked = at.asked === undefined ? 0 : readCount(count)
  if (asked === null) return problem(count === '' ? 'no-count' : 'bad-count', { title, value: count.slice(0, 40) })
  const before = known.get(foldText(title))
  if (before !== undefined) return problem('twice', { title, before })
  return { line, title, owner, note: note.slice(0, 2000), asked }
}

/** A whole number as people write it, with Thai figures, commas between thousands and the word for people behind it. */
function readCount(text: string): number | null {
  const bare = toArabicDigits(text).replace(/[,\s]|(ราย|คน|ครั้ง|คำขอ|เสียง)$/g, '')
  return /^\d{1,9}(\.0+)?$/.test(bare) ? Math.round(Number(bare)) : null
}

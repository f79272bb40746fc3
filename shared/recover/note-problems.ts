import type { Place } from '../model/cell.ts'
import type { Finding, FindingCode } from '../model/recovery.ts'

/** Gathers what is wrong with values. What is alike in one column is told once, with its count and its first place. */
export type Problems = {
  readonly note: (code: FindingCode, place: Place, column: string, text: string) => void
  readonly list: () => Finding[]
}

type Alike = { readonly code: FindingCode; readonly place: Place; readonly column: string; count: number; readonly texts: Set<string> }

// Marks for nothing and lost zeros go through whole columns; a place without a code is told once for each name.
const byColumn = new Set<FindingCode>(['missing-mark', 'leading-zero-lost'])
const byText = new Set<FindingCode>(['place-unmatched'])
const mostFindings = 1000
const mostTexts = 5

/** Begins to gather. */
export function createProblems(): Problems {
  const single: Finding[] = []
  const alike = new Map<string, Alike>()
  return {
    note: (code, place, column, text) => {
      const told = text.slice(0, 100)
      if (byColumn.has(code)) addAlike(alike, `${code}\n${column}`, { code, place, column }, told)
      else if (byText.has(code)) addAlike(alike, `${code}\n${column}\n${told}`, { code, place, column }, told)
      else if (single.length < mostFindings) single.push({ code, place, facts: { text: told, column } })
    },
    list: () => [
      ...single,
      ...[...alike.values()]
        .slice(0, mostFindings)
        .map(({ code, place, column, count, texts }): Finding => ({ code, place, facts: { text: [...texts].join(' '), column, count } })),
    ],
  }
}

function addAlike(alike: Map<string, Alike>, key: string, first: Pick<Alike, 'code' | 'place' | 'column'>, text: string): void {
  const known = alike.get(key) ?? { ...first, count: 0, texts: new Set<string>() }
  known.count++
  if (known.texts.size < mostTexts) known.texts.add(text.trim())
  alike.set(key, known)
}

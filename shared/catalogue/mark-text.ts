import { foldText } from './fold-text.ts'
import type { Term } from './read-query.ts'

export type Piece = { readonly text: string; readonly hit: boolean }

/** A text as the search spells it, letter by letter, with the place in the text that each folded letter came from. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text.normalize('NFC')) {
    const spelt = /[\p{L}\p{M}\p{N}]/u.test(letter) ? foldMark(letter) : /\p{Cf}/u.test(letter) ? '' : ' '
    for (let i = 0; i < spelt.length; i++) places.push(at)
    folded += spelt
    at += letter.length
  }
  return { folded, places }
}

// A mark alone would be taken for a broken one and dropped.
const foldMark = (letter: string): string => (/[\u0e30-\u0e3a\u0e47-\u0e4e]/.test(letter) ? letter : foldText(letter))

/** The text in pieces, those that the terms name marked. Where a term stands is found again here: the search tells only which lines. */
export function markText(text: string, terms: readonly Term[]): readonly Piece[] {
  const whole = text.normalize('NFC')
  const { folded, places } = foldWithPlaces(whole)
  const spans = terms.flatMap(term => findSpans(folded, term)).sort((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let done = 0
  for (const { from, to } of spans) {
    const start = Math.max(done, places[from] ?? whole.length)
    const end = places[to] ?? whole.length
    if (end <= start) continue
    if (start > done) pieces.push({ text: whole.slice(done, start), hit: false })
    pieces.push({ text: whole.slice(start, end), hit: true })
    done = end
  }
  if (done < whole.length) pieces.push({ text: whole.slice(done), hit: false })
  return pieces
}

function findSpans(folded: string, { text }: Term): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  for (let at = folded.indexOf(text); at >= 0 && spans.length < 20; at = folded.indexOf(text, at + text.length))
    spans.push({ from: at, to: at + text.length })
  return spans
}

/** The words around the first place where a term stands, at most `length` letters; empty where none does. */
export function excerptOf(text: string, terms: readonly Term[], length = 140): string {
  const whole = text.normalize('NFC').replace(/\s+/g, ' ')
  const { folded, places } = foldWithPlaces(whole)
  const found = terms.map(term => folded.indexOf(term.text)).filter(at => at >= 0)
  if (found.length === 0) return ''
  const at = places[Math.min(...found)] ?? 0
  const from = Math.max(0, at - Math.floor(length / 3))
  // Never between a letter and its mark.
  const start = from === 0 ? 0 : from + (/^[\u0e30-\u0e3a\u0e47-\u0e4e]*/.exec(whole.slice(from))?.[0].length ?? 0)
  const rest = whole.slice(start)
  const cut =
    rest.length <= length ? rest : rest.slice(0, length + (/^[\u0e30-\u0e3a\u0e47-\u0e4e]*/.exec(rest.slice(length))?.[0].length ?? 0))
  return `${start > 0 ? '…' : ''}${cut}${cut.length < rest.length ? '…' : ''}`
}

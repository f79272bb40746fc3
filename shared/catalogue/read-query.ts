import { foldText } from './fold-text.ts'

/** A term of at least three letters is sought anywhere in a run; a shorter one where a word begins, or as a pair. */
export type Term = { readonly text: string; readonly short: boolean }

const mostTerms = 8
const longestTerm = 60

/** What was typed, as terms that all have to be found. Whatever signs it holds, only letters and figures are left of it. */
export function readQuery(typed: string): readonly Term[] {
  const words = foldText(typed.slice(0, 400)).split(' ')
  const texts = [...new Set(words.filter(word => word !== '').map(word => word.slice(0, longestTerm)))]
  return texts.slice(0, mostTerms).map(text => ({ text, short: [...text].length < 3 }))
}

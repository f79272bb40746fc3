const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

/** The words of a folded text. Thai has no spaces: the dictionary of the Unicode library parts its runs (UAX 29). */
export function splitWords(folded: string): readonly string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter.segment(folded)) if (isWordLike === true) words.push(segment)
  return words
}

/** Every two letters that stand side by side, each pair once. */
export function pairsOf(folded: string): readonly string[] {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < folded.length; i++) if (folded[i] !== ' ' && folded[i + 1] !== ' ') pairs.add(folded.slice(i, i + 2))
  return [...pairs]
}

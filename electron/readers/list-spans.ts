/** Rows or columns from the first to the last, ends included. */
export type Span = { readonly first: number; readonly last: number }

/** The rows or columns of spans, each once, as far as a sheet of this many reaches. */
export const listSpans = (spans: readonly Span[], count: number): number[] => {
  const all = spans.flatMap(({ first, last }) =>
    Array.from({ length: Math.max(0, Math.min(last, count - 1) - first + 1) }, (_, i) => first + i),
  )
  return [...new Set(all)].sort((a, b) => a - b)
}

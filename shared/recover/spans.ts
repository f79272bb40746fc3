/** Rows or columns written as spans, both ends included, so that a recipe stays short. */
export type Span = [number, number]

/** Writes ascending numbers as spans; numbers between that `skips` names do not part a span. */
export function toSpans(numbers: readonly number[], skips: (n: number) => boolean): Span[] {
  const spans: Span[] = []
  for (const n of numbers) {
    const last = spans.at(-1)
    if (last && bridges(last[1], n, skips)) last[1] = n
    else spans.push([n, n])
  }
  return spans
}

function bridges(from: number, to: number, skips: (n: number) => boolean): boolean {
  for (let n = from + 1; n < to; n++) if (!skips(n)) return false
  return true
}

/** The numbers inside the spans that `counts` names. */
export function fromSpans(spans: readonly (readonly number[])[], counts: (n: number) => boolean): number[] {
  const numbers: number[] = []
  for (const [from = 0, to = -1] of spans) for (let n = from; n <= to; n++) if (counts(n)) numbers.push(n)
  return numbers
}

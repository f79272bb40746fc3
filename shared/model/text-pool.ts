/** Texts of a sheet, each kept once as far as is cheap. */
export type TextPool = {
  readonly add: (text: string) => number
  /** Keeps a text without looking whether it stands there: for what hardly ever comes again. */
  readonly push: (text: string) => number
  readonly at: (id: number) => string
  readonly size: () => number
}

// A file of nothing but different texts must not pay for finding that out for ever.
const mostRemembered = 1 << 18

/** A pool that begins with these texts and grows by them. It remembers those of late: a text may stand in it again once it was long ago. */
export function createTextPool(texts: string[] = []): TextPool {
  const known = new Map<string, number>()
  return {
    add: text => {
      const id = known.get(text)
      if (id !== undefined) return id
      if (known.size >= mostRemembered) known.clear()
      known.set(text, texts.length)
      return texts.push(text) - 1
    },
    push: text => texts.push(text) - 1,
    at: id => texts[id] ?? '',
    size: () => texts.length,
  }
}

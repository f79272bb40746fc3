/** The different words of a column, each with a number, counted as they come. */
export type WordTable = {
  /** The number of a word; -1 where it is new and no more are taken in. */
  readonly codeOf: (text: string, takesNew: boolean) => number
  readonly words: readonly string[]
}

const smallest = 64

/**
 * Begins a table of words: open addressing over hashes that are computed here. The language's own map takes twice as long for words that
 * come but once, of which there are millions.
 */
export function createWordTable(): WordTable {
  const words: string[] = []
  let slots = new Int32Array(smallest).fill(-1)
  let hashes = new Int32Array(smallest)
  const grow = (): void => {
    const [wider, mask] = [new Int32Array(slots.length * 2).fill(-1), slots.length * 2 - 1]
    for (let code = 0; code < words.length; code++) {
      let at = (hashes[code] ?? 0) & mask
      while (wider[at] !== -1) at = (at + 1) & mask
      wider[at] = code
    }
    slots = wider
    const longer = new Int32Array(wider.length)
    longer.set(hashes.subarray(0, words.length))
    hashes = longer
  }
  return {
    words,
    codeOf: (text, takesNew) => {
      const hash = hashOf(text)
      const mask = slots.length - 1
      let at = hash & mask
      for (let code = slots[at] ?? -1; code !== -1; code = slots[at] ?? -1) {
        if (hashes[code] === hash && words[code] === text) return code
        at = (at + 1) & mask
      }
      if (!takesNew) return -1
      const code = words.length
      words.push(text)
      slots[at] = code
      hashes[code] = hash
      if (words.length * 2 > slots.length) grow()
      return code
    },
  }
}

/** FNV-1a over the letters, mixed once more so that the low bits tell as much as the high ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x85ebca6b) ^ (hash >>> 13)
}

/** Hides every digit, or every one but the first `head` and the last `tail`; marks between them stay. */
export function maskDigits(text: string, head: number, tail: number): string {
  const total = text.replace(/\D/g, '').length
  let n = 0
  return text.replace(/\d/g, digit => {
    n++
    return total > head + tail && (n <= head || n > total - tail) ? digit : 'x'
  })
}

/** Leaves the first letter of each word of three letters or more, nothing of shorter ones, and hides all digits. */
export const maskWords = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+|\d/gu, word => {
    if (/^\d$/.test(word)) return 'x'
    const [first = '', ...rest] = [...graphemes.segment(word)].map(part => part.segment)
    return rest.length >= 2 && !leadingVowel.test(first) ? `${first}***` : '***'
  })

/** The last guard: a text that a mask left as it was is not shown at all. */
export const hideWhole = (masked: string, text: string): string => (masked.includes(text) ? '***' : masked)

// A Thai vowel written before its consonant says nothing alone, and would show a mark without its letter.
const leadingVowel = /^[เ-ไ]$/
const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

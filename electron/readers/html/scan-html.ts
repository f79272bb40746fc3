/** What a page is made of: words, and tags by their small names. */
export type Visit = {
  readonly words: (text: string) => void
  readonly open: (name: string, attributes: string) => void
  readonly close: (name: string) => void
}

// What these hold is not for the eye.
const unseen = new Set(['script', 'style', 'title', 'xml', 'noscript', 'template', 'select', 'textarea', 'svg', 'object'])
const beginning = /<(\/?)([a-z][\w:-]{0,40})/iy
// No tag is longer; a mark that opens and never closes must not be looked for to the end of the page, time and again.
const longestTag = 8192

/** Visits the words and tags of a page in order. Pages are seldom well made: whatever is no tag is words. */
export function scanHtml(text: string, visit: Visit): void {
  // Where the next tag may end at the earliest.
  let close = 0
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('<', at)
    if (close >= 0 && close < start) close = text.indexOf('>', start)
    if (start >= 0 && (close < 0 || close > start + longestTag)) {
      // No tag is that long: up to the next one it is all words.
      const next = close < 0 ? text.length : Math.max(start + 1, text.lastIndexOf('<', close))
      visit.words(text.slice(at, next))
      at = next
      continue
    }
    const end = start < 0 ? text.length : start
    if (end > at) visit.words(text.slice(at, end))
    at = start < 0 ? end : takeTag(text, start, visit)
  }
}

function takeTag(text: string, start: number, visit: Visit): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4)
  const sign = text[start + 1] ?? ''
  if (sign === '!' || sign === '?') return after(text, '>', start + 2)
  beginning.lastIndex = start
  const [whole = '<', slash, spelled = ''] = beginning.exec(text) ?? []
  const close = spelled === '' ? -1 : findClose(text, start + whole.length)
  if (close < 0) {
    visit.words('<')
    return start + 1
  }
  const name = spelled.toLowerCase()
  const attributes = text.slice(start + whole.length, close)
  const end = close + 1
  if (slash === '/') visit.close(name)
  else if (!unseen.has(name)) visit.open(name, attributes)
  else if (!attributes.endsWith('/')) return skipUnseen(text, name, end)
  return end
}

/** The `>` that ends a tag and stands in no quotation; -1 where none does. */
function findClose(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < Math.min(text.length, from + longestTag); at++) {
    const letter = text[at] ?? ''
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '>') return at
    else if ((letter === '"' || letter === "'") && /[=\s]/.test(text[at - 1] ?? '')) quote = letter
  }
  // A quotation that never closes hides nothing.
  const next = text.indexOf('>', from)
  return next < from + longestTag ? next : -1
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

function skipUnseen(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi')
  end.lastIndex = from
  const hit = end.exec(text)
  return hit === null ? text.length : hit.index + hit[0].length
}

/** The whole number that an attribute says; null where it says none. */
export function readCount(attributes: string, name: string): number | null {
  const hit = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*(\\d{1,7})`, 'i').exec(attributes)
  return hit?.[1] === undefined ? null : Number(hit[1])
}

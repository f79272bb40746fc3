/** The longest name of a dataset that every hub takes (thai_gdc takes 70, CKAN itself 100). */
export const longestSlug = 70

const reserved: readonly string[] = ['new', 'edit', 'search']

/**
 * Makes the name of a dataset for hubs: 2 to 70 characters of a-z, 0-9 and hyphen, the Latin words of `texts` first and the last eight
 * hexadecimal digits of `id` at the end, so that two datasets never share one. Text in other scripts adds nothing: a hub refuses it.
 */
export function mintSlug(texts: readonly string[], id: string): string {
  const tail = id
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(-8)
  const words = texts
    .map(toWords)
    .filter(word => word !== '')
    .join('-')
  const head = cutAtWord(words, longestSlug - tail.length - 1)
  return [head === '' ? 'dataset' : head, tail].filter(part => part !== '').join('-')
}

/** Cuts between words; only one long word is cut inside. */
function cutAtWord(words: string, most: number): string {
  if (words.length <= most) return words
  const seam = words.slice(0, most + 1).lastIndexOf('-')
  return words.slice(0, seam > 0 ? seam : most).replace(/-+$/, '')
}

/** Tells whether a name may be given to a dataset on every hub that we know. */
export const isSlug = (text: string): boolean => /^[a-z0-9][a-z0-9-]{1,69}$/.test(text) && !reserved.includes(text)

const toWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

const shortest = 2
const longest = 100
/** CKAN's own rule: letters, digits, space, hyphen, underscore, dot. Thai vowel and tone marks are marks, not letters, and fail it. */
const stockTag = /^[\p{L}\p{N}_ .-]+$/u

/** Splits a keyword field, typed or listed, into clean tags without doubles. A comma always parts two tags. */
export function splitTags(keywords: string | readonly string[] | undefined): readonly string[] {
  const texts = typeof keywords === 'string' ? [keywords] : (keywords ?? [])
  const tags = texts.flatMap(text => text.split(/[,\n，]/)).map(tag => tag.trim().replace(/\s+/g, ' '))
  return [...new Set(tags)].filter(tag => tag.length >= shortest && tag.length <= longest)
}

/** Tells whether a stock CKAN takes a tag. */
export const isStockTag = (tag: string): boolean => stockTag.test(tag)

/** Parts tags into those that the hub takes and those that it would refuse. */
export function chooseTags(
  tags: readonly string[],
  anyTags: boolean,
): { readonly taken: readonly string[]; readonly left: readonly string[] } {
  if (anyTags) return { taken: tags, left: [] }
  return { taken: tags.filter(isStockTag), left: tags.filter(tag => !isStockTag(tag)) }
}

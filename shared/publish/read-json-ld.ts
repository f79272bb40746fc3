import { dcatTerms } from './dcat-words.ts'
import { vocabularies } from './rdf-table.ts'

type JsonObject = { readonly [key: string]: unknown }
/**
 * A thing of a document: what it is, and for each property, by its full address, the values in their order as they are written. `follow`
 * answers the thing that a value is or refers to.
 */
export type Node = {
  readonly id: string | null
  readonly types: readonly string[]
  readonly values: ReadonlyMap<string, readonly unknown[]>
  readonly follow: (value: unknown) => Node | null
}

/** Prefixes that catalogues use without saying what they mean. */
const usual: { readonly [prefix: string]: string } = {
  ...vocabularies,
  dct: vocabularies.dcterms,
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** Both spellings of schema.org are one, and a word is looked for by its address alone. */
const tidy = (address: string): string => address.replace(/^http:\/\/schema\.org\//, vocabularies.schema)

/** Answers the full address of a word as a document writes it: an address, a prefix and a name, or a name of its context or of DCAT's own. */
function createExpand(contexts: readonly JsonObject[]): (word: string) => string {
  const terms = new Map<string, string>()
  for (const context of contexts)
    for (const [term, means] of Object.entries(context)) {
      const id = isObject(means) ? means['@id'] : means
      if (typeof id === 'string') terms.set(term, id)
    }
  const vocab = terms.get('@vocab')
  const expand = (word: string, depth = 0): string => {
    if (/^https?:\/\//.test(word) || depth > 4) return tidy(word)
    const own = terms.get(word)
    if (own !== undefined && own !== word) return expand(own, depth + 1)
    const [, prefix = '', name = ''] = /^([^:/]+):(?!\/\/)(.+)$/.exec(word) ?? []
    const base = terms.get(prefix) ?? usual[prefix]
    if (prefix !== '' && base !== undefined) return tidy(`${base}${name}`)
    return Object.hasOwn(dcatTerms, word) ? dcatTerms[word as keyof typeof dcatTerms] : tidy(`${vocab ?? ''}${word}`)
  }
  return expand
}

/**
 * Reads the things of a JSON-LD document as catalogues write it: inline contexts, prefixes, `@graph`, nested things and references by `@id`.
 * A context at an address is not fetched; the words of DCAT stand for it. Not the whole of JSON-LD 1.1: no `@reverse`, no framing.
 */
export function readNodes(document: unknown): readonly Node[] {
  const roots = toList(document).filter(isObject)
  const expand = createExpand(roots.flatMap(root => toList(root['@context']).filter(isObject)))
  const byId = new Map<string, Node>()
  const follow = (value: unknown): Node | null => {
    if (!isObject(value) || '@value' in value) return null
    const node = toNode(value)
    return node.values.size === 0 && node.id !== null ? (byId.get(node.id) ?? node) : node
  }
  const toNode = (object: JsonObject): Node => {
    const values = new Map<string, readonly unknown[]>()
    for (const [key, value] of Object.entries(object))
      if (!key.startsWith('@')) values.set(expand(key), [...(values.get(expand(key)) ?? []), ...toList(value)])
    const types = toList(object['@type']).flatMap(type => (typeof type === 'string' ? [expand(type)] : []))
    return { id: idOf(object), types, values, follow }
  }
  const nodes: Node[] = []
  const waiting: JsonObject[] = [...roots].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = toNode(next)
    nodes.push(node)
    if (node.id !== null && node.values.size > 0 && !byId.has(node.id)) byId.set(node.id, node)
    const inside = Object.entries(next).flatMap(([key, value]) => (key === '@context' ? [] : toList(value).filter(isObject)))
    waiting.push(...inside.reverse())
  }
  return nodes
}

const idOf = (object: JsonObject): string | null => (typeof object['@id'] === 'string' ? object['@id'] : null)

/** The things that a property of a thing names. */
export const nodesAt = (node: Node, address: string): readonly Node[] =>
  (node.values.get(tidy(address)) ?? []).flatMap(value => node.follow(value) ?? [])

/** The texts of a property, Thai ones where there are any; of a thing its address. */
export function textsAt(node: Node, address: string): readonly string[] {
  const found = (node.values.get(tidy(address)) ?? []).flatMap(value => {
    const raw = isObject(value) ? ('@value' in value ? value['@value'] : idOf(value)) : value
    const language = isObject(value) && typeof value['@language'] === 'string' ? value['@language'] : ''
    return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? [{ text: String(raw), language }] : []
  })
  const thai = found.filter(({ language }) => language.startsWith('th'))
  return (thai.length > 0 ? thai : found).map(({ text }) => text)
}

import { checkDescription } from '../describe/check-description.ts'
import { readLevel } from '../describe/labels.ts'
import type { Profile } from '../describe/profile.ts'
import type { CatalogueFile } from './catalogue-entry.ts'
import { dcatTerms as terms } from './dcat-words.ts'
import type { CatalogueRead, ReadEntry } from './gdc/read-catalogue.ts'
import type { Remark } from './gdc/remark.ts'
import type { Description } from './publication.ts'
import { readDcatWords } from './read-dcat-words.ts'
import { type Node, nodesAt, readNodes, textsAt } from './read-json-ld.ts'

const form = 'DCAT'
const refusal = (code: Remark['code'], facts: Remark['facts'] = {}): CatalogueRead => ({
  ...{ form, entries: [], refused: 0 },
  remarks: [{ sheet: '', at: '', key: '', code, facts, stops: true }],
})

/** Reads a catalogue in DCAT and JSON-LD, ours or a stranger's. What cannot be taken of a dataset is named by its number and property. */
export function readDcat(profile: Profile, text: string): CatalogueRead {
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (thrown) {
    return refusal('not-json', { reason: thrown instanceof Error ? thrown.message.slice(0, 120) : '' })
  }
  const datasets = readNodes(document).filter(node => node.types.includes(terms.Dataset))
  if (datasets.length === 0) return refusal('not-a-catalogue')
  const remarks: Remark[] = []
  const taken = new Map<string, ReadEntry>()
  let refused = 0
  for (const [i, node] of datasets.entries()) {
    const at = `#${i + 1}`
    const read = readDataset(profile, node, at)
    const name = String(read.entry.description.name ?? '')
    const twice = taken.has(name) ? [tell(at, 'name', 'name-twice', { value: name })] : []
    remarks.push(...read.remarks, ...twice)
    if ([...read.remarks, ...twice].some(remark => remark.stops)) refused++
    else taken.set(name, read.entry)
  }
  return { form, entries: [...taken.values()], refused, remarks }
}

const tell = (at: string, key: string, code: Remark['code'], facts: Remark['facts'] = {}, stops = true): Remark => ({
  ...{ sheet: '', at, key, code, facts, stops },
})
const mayWait: readonly string[] = ['missing', 'other-missing']

function readDataset(profile: Profile, node: Node, at: string): { readonly entry: ReadEntry; readonly remarks: readonly Remark[] } {
  const own = readProperties(profile, node, at)
  const description: Description = { ...readDcatWords(profile, node), ...own.values }
  const remarks = [...own.remarks]
  if (description.name === undefined) remarks.push(tell(at, 'name', 'nameless'))
  if (description.title === undefined) remarks.push(tell(at, 'title', 'untitled', { value: String(description.name ?? '') }))
  const told = new Set(remarks.map(remark => remark.key))
  for (const { key, code, facts } of checkDescription(profile, description))
    if (!told.has(key)) remarks.push(tell(at, key, code, facts, !mayWait.includes(code)))
  const files = nodesAt(node, terms.distribution).flatMap(one => readDistribution(profile, one, at, remarks))
  const rights = nodesAt(node, terms.accessRights).flatMap(one => textsAt(one, terms.label))
  const level = [...rights, ...textsAt(node, terms.accessRights)].map(readLevel).find(one => one !== null) ?? null
  const entry = { description, level, files, given: Object.keys(description), sheet: '', at }
  return { entry, remarks }
}

function readDistribution(profile: Profile, node: Node, at: string, remarks: Remark[]): readonly CatalogueFile[] {
  const [url = ''] = [...textsAt(node, terms.downloadURL), ...textsAt(node, terms.accessURL)]
  const format = textsAt(node, terms.format)[0] ?? textsAt(node, terms.mediaType)[0]?.split('/').at(-1)?.toUpperCase() ?? ''
  const name = textsAt(node, terms.title)[0] ?? format
  if (url !== '' && !/^https?:\/\/[^\s]+$/i.test(url)) {
    remarks.push(tell(at, 'accessURL', 'file-address', { value: url.slice(0, 80) }, false))
    return []
  }
  if (name === '') {
    remarks.push(tell(at, 'distribution', 'file-without-name', {}, false))
    return []
  }
  return [{ name, url, about: textsAt(node, terms.description)[0] ?? '', format, fields: readProperties(profile, node, at).values }]
}

/** What a catalogue of ours says by the keys of thai_gdc. A key that the profile has not is told and left out. */
function readProperties(profile: Profile, node: Node, at: string): { readonly values: Description; readonly remarks: readonly Remark[] } {
  const fields = new Map(profile.fields.map(field => [field.key, field]))
  const remarks: Remark[] = []
  const values: Record<string, string | readonly string[]> = {}
  for (const property of nodesAt(node, terms.property)) {
    const key = textsAt(property, terms.propertyID)[0] ?? ''
    const texts = textsAt(property, terms.value)
    const field = fields.get(key)
    if (field === undefined) remarks.push(tell(at, key, 'unknown-property', { value: key.slice(0, 80) }, false))
    else if (texts.length > 0) values[key] = field.kind === 'many' || field.kind === 'tags' ? texts : (texts[0] ?? '')
  }
  return { values, remarks }
}

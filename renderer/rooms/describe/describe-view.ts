import type { Out } from '../../../shared/contract/desk.ts'

export type DescribeView = Out<'describe:open'>
export type Field = DescribeView['fields'][number]
export type Entry = string | readonly string[]
export type Values = Readonly<Record<string, Entry>>
export type Proposal = DescribeView['proposals'][number]
export type ClassifyView = Out<'classify:open'>
export type StarsView = Out<'stars:open'>

export type DescribeStep = 'describe' | 'classify' | 'stars' | 'submit'

/** The codes of a list that open the field “other, namely” end so; the profile names that field. */
const isOtherCode = (code: string): boolean => code.endsWith('อื่นๆ')

export const toList = (entry: Entry | undefined): readonly string[] =>
  entry === undefined ? [] : typeof entry === 'string' ? [entry] : entry

export const toText = (entry: Entry | undefined): string => (typeof entry === 'string' ? entry : (entry?.join(', ') ?? ''))

export const isBlank = (entry: Entry | undefined): boolean => toList(entry).every(one => one.trim() === '')

/** True of two entries that say the same, whether as one text or as a list of one. */
export const isSame = (a: Entry | undefined, b: Entry | undefined): boolean => JSON.stringify(toList(a)) === JSON.stringify(toList(b))

/** True of a field that is meant for the type of dataset that is chosen. */
export const isForType = (field: Field, values: Values): boolean =>
  field.types.length === 0 || field.types.includes(toText(values.data_type))

/** What was filled in for another type of dataset: kept, but sent nowhere. */
export const toIdleFields = (fields: readonly Field[], values: Values): readonly Field[] =>
  fields.filter(field => !isForType(field, values) && !isBlank(values[field.key]))

/**
 * Fields in the order of the form that are meant for the type chosen; one that stands for “other, namely” only while its list says so, or
 * while it holds something.
 */
export function toShownFields(fields: readonly Field[], values: Values): readonly Field[] {
  const openedBy = new Map(fields.flatMap(field => (field.other === null ? [] : [[field.other, field.key] as const])))
  return fields.filter(field => {
    if (!isForType(field, values)) return false
    const opener = openedBy.get(field.key)
    return opener === undefined || toList(values[opener]).some(isOtherCode) || !isBlank(values[field.key])
  })
}

/** What is asked for, what is welcome of the dataset, and what is welcome of its files. */
export function toSections(shown: readonly Field[]): {
  readonly asked: readonly Field[]
  readonly more: readonly Field[]
  readonly files: readonly Field[]
} {
  const ofDataset = shown.filter(field => field.on === 'dataset')
  const last = ofDataset.findLastIndex(field => field.required)
  return { asked: ofDataset.slice(0, last + 1), more: ofDataset.slice(last + 1), files: shown.filter(field => field.on === 'file') }
}

/** The best proposal of each field that would change it. */
export function toOpenProposals(proposals: readonly Proposal[], values: Values): ReadonlyMap<string, Proposal> {
  const open = new Map<string, Proposal>()
  for (const proposal of proposals)
    if (!open.has(proposal.key) && !isSame(values[proposal.key], proposal.value)) open.set(proposal.key, proposal)
  // A field that holds another proposal already has been decided on.
  for (const [key] of open)
    if (!isBlank(values[key]) && proposals.some(other => other.key === key && isSame(values[key], other.value))) open.delete(key)
  return open
}

/** What a person reads of an entry: the words of its codes in the language chosen. */
export function readOut(field: Field, entry: Entry | undefined, language: 'th' | 'en'): string {
  return toList(entry)
    .map(one => field.codes.find(({ code }) => code === one)?.[language] ?? one)
    .join(', ')
}

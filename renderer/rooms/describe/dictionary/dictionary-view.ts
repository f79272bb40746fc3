import type { In, Out } from '../../../../shared/contract/desk.ts'

export type DictionaryView = Out<'dictionary:open'>
export type Column = DictionaryView['columns'][number]
export type Looked = Out<'dictionary:look'>['columns'][number]
export type Words = In<'dictionary:save'>['columns'][number]
export type Code = Words['codes'][number]
export type Proposal = Looked['proposals'][number]
export type WordField = Proposal['field']

/** What a column says, as it is typed. */
export const toWords = ({ name, label, english, unit, meaning, codes }: Words): Words => ({ name, label, english, unit, meaning, codes })

/** True of a field that nobody has filled: a label is always there, by the heading. */
export const isOpen = (words: Words, field: WordField): boolean => field !== 'label' && words[field].length === 0

/** Puts a value into the field that it is of. */
export function putField(words: Words, field: WordField, value: string | readonly Code[]): Words {
  if (field === 'codes') return typeof value === 'string' ? words : { ...words, codes: [...value] }
  return typeof value === 'string' ? { ...words, [field]: value } : words
}

/** The best proposal for each field that nobody has filled. */
export function openProposals(words: Words, proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<WordField>()
  return proposals.filter(({ field }) => isOpen(words, field) && !seen.has(field) && seen.add(field))
}

/** Codes that stand twice: the desk takes them only once they are told apart. */
export function codesTwice(codes: readonly Code[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(codes.flatMap(({ code }) => (seen.has(code) ? [code] : seen.add(code) && [])))
}

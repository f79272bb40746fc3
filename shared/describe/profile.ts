import type { Code } from './code.ts'

/** How a field is filled; the contract has the same words. */
export const fieldKinds = ['text', 'long', 'one', 'many', 'tags', 'email', 'date', 'slug'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** What a text must look like beyond being text. */
export const textForms = ['any', 'url', 'year', 'whole', 'longitude', 'latitude'] as const
export type TextForm = (typeof textForms)[number]

/** What a field speaks of: the whole dataset, or each of its files. */
export const fieldPlaces = ['dataset', 'file'] as const
export type FieldPlace = (typeof fieldPlaces)[number]

/**
 * One field of a description. `item` is its number among the 14 mandatory items, null for all others; `other` is the key of the field
 * that opens when the code for “other” is chosen; `max` counts UTF-16 units of a text, or of each tag; `types` are the codes of data_type
 * that it is meant for, none where it is meant for all.
 */
export type Field = {
  readonly key: string
  readonly item: number | null
  readonly th: string
  readonly en: string
  readonly required: boolean
  readonly kind: FieldKind
  readonly form: TextForm
  readonly codes: readonly Code[]
  readonly other: string | null
  readonly max: number
  readonly on: FieldPlace
  readonly types: readonly string[]
}

/** What a hub of one line asks of a description, as data, in official order. */
export type Profile = { readonly id: string; readonly title: string; readonly fields: readonly Field[] }

/** Values of a description by key of the field: text, or a list for fields that take several. */
export type Entry = string | readonly string[]
export type Description = { readonly [key: string]: Entry }

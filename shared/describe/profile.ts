import type { Code } from './code.ts'

/** How a field is filled; the contract has the same words. */
export const fieldKinds = ['text', 'long', 'one', 'many', 'tags', 'email', 'date', 'slug'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** What a text must look like beyond being text. */
export const textForms = ['any', 'url', 'year', 'whole'] as const
export type TextForm = (typeof textForms)[number]

/**
 * One field of a description. `item` is its number among the 14 mandatory items, null for all others; `other` is the key of the field
 * that opens when the code for “other” is chosen; `max` counts UTF-16 units of a text, or of each tag.
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
}

/** What a hub of one line asks of a description, as data, in official order. */
export type Profile = { readonly id: string; readonly title: string; readonly fields: readonly Field[] }

/** Values of a description by key of the field: text, or a list for fields that take several. */
export type Entry = string | readonly string[]
export type Description = { readonly [key: string]: Entry }

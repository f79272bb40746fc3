import type { Json } from '../../shared/base/json.ts'
import type { ProfileNote } from '../../shared/describe/read-hub-field.ts'

/** A form of description as rows hold it, and what was said of it when it was read. */
export type FormOfRow = { readonly document: Json; readonly notes: readonly ProfileNote[] }
/** The same as text in a table. */
export type FormText = { readonly document: string | null; readonly notes: string }

export const toFormText = ({ document, notes }: FormOfRow): FormText => ({
  document: document === null ? null : JSON.stringify(document),
  notes: JSON.stringify(notes),
})

export const readFormText = ({ document, notes }: FormText): FormOfRow => ({
  document: document === null ? null : (JSON.parse(document) as Json),
  notes: JSON.parse(notes) as readonly ProfileNote[],
})

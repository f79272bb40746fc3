import { dataTypes } from '../lists/data-type.ts'
import type { Field } from '../profile.ts'

const plain = { item: null, required: false, form: 'any', codes: [], other: null, on: 'dataset', types: [] } as const

/** What the fields of the house profiles have in common, by how they are filled. */
export const shapes = {
  text: { ...plain, kind: 'text', max: 500 },
  long: { ...plain, kind: 'long', max: 20_000 },
  one: { ...plain, kind: 'one', max: 200 },
  many: { ...plain, kind: 'many', max: 200 },
  tags: { ...plain, kind: 'tags', max: 100 },
  email: { ...plain, kind: 'email', max: 254 },
  slug: { ...plain, kind: 'slug', max: 70 },
  date: { ...plain, kind: 'date', max: 10 },
} as const satisfies { readonly [kind: string]: Omit<Field, 'key' | 'th' | 'en'> }

/** Marks one of the 14 mandatory items. */
export const item = (n: number) => ({ item: n, required: true }) as const

/** The field that opens beside a list when its code for “other” is chosen. */
export const otherOf = ({ key, th, en, on, types }: Field): Field => ({
  ...shapes.text,
  key: `${key}_other`,
  th: `${th} (อื่น ๆ ระบุ)`,
  en: `${en} (other, namely)`,
  on,
  types,
})

/** A list with its companion behind it. */
export const withOther = (field: Field): readonly Field[] => [{ ...field, other: `${field.key}_other` }, otherOf(field)]

const [record = '', statistical = '', gis = '', multi = '', other = ''] = dataTypes.map(({ code }) => code)

/** The codes of data_type by the words of the standard (form_data_type). */
export const typeCodes = { record, statistical, gis, multi, other } as const

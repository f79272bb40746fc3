import { type Decoded, list, number, object, oneOf, string } from '../base/decode.ts'
import { writtenFormats } from '../rate/formats.ts'

/** Documents about the files that may travel beside them, each by the standard of its name. */
export const besideNames = ['csvw', 'datapackage', 'dcat'] as const
export type BesideName = (typeof besideNames)[number]

/** True of a document that speaks of the canonical CSV alone; DCAT speaks of whatever goes out. */
export const speaksOfCsv = (name: BesideName): boolean => name !== 'dcat'

/** A column whose values stand in the linked files as addresses that others keep: `address` stands before them, `count` of `of` values have one. */
const linkedColumn = object({ column: string(), address: string(), count: number().int(), of: number().int() })
export type LinkedColumn = Decoded<typeof linkedColumn>

/**
 * What goes out of a version: files in these formats, these documents beside them, and for linked files the address of the office and the
 * columns that link to others. `counted` is the recovered table whose values were counted; of another the counts say nothing.
 */
export const outputs = object({
  formats: list(oneOf(writtenFormats.map(({ name }) => name))),
  beside: list(oneOf(besideNames)),
  base: string().nullable(),
  linked: list(linkedColumn),
  counted: string().nullable(),
})
export type Outputs = Readonly<Decoded<typeof outputs>>

/** What goes out where nobody chose. Versions that were signed without a choice rest on it, so that it never changes. */
export const plainOutputs: Outputs = { formats: ['csv', 'json'], beside: [], base: null, linked: [], counted: null }

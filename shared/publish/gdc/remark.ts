import type { ProblemCode } from '../../describe/problem.ts'
import type { CellRemarkCode } from './cell-text.ts'

/** What may be wrong with a catalogue as a whole or with one of its rows, beside what may be wrong with a value of a description. */
export const catalogueRemarkCodes = [
  'no-sheets',
  'sheet-missing',
  'few-columns',
  'many-columns',
  'column-moved',
  'no-datasets',
  'nameless',
  'untitled',
  'name-twice',
  'level-unknown',
  'file-of-nobody',
  'file-without-name',
  'file-address',
  'not-json',
  'not-a-catalogue',
  'unknown-property',
] as const

export type RemarkCode = (typeof catalogueRemarkCodes)[number] | CellRemarkCode | ProblemCode

/**
 * One thing to be told of a catalogue that was read, at its place: a sheet and a cell, or in a document without cells the dataset by its
 * number and the name of the property. What `stops` is not taken; the rest is.
 */
export type Remark = {
  readonly sheet: string
  readonly at: string
  readonly key: string
  readonly code: RemarkCode
  readonly facts: { readonly [name: string]: string | number }
  readonly stops: boolean
}

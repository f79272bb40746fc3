import { flag, json, list, literal, number, object, oneOf, optional, record, string } from '../../base/decode.ts'
import { columnKinds, type IssueForm, lostReasons } from '../../model/form.ts'
import { audiences, proofWays, type RecoverySummary, stepNames } from '../../model/recovery.ts'
import { columnTypes } from '../../model/table.ts'

const index = number().int().nonnegative()
const formColumn = { key: string(), heading: string(), kind: oneOf(columnKinds) }
const formHead = { print: string(), title: string(), series: string().nullable() }
/** The form of a table that was only looked at. */
export const tableForm = object({ ...formHead, columns: list(object(formColumn)) })
const place = object({ sheet: string(), r: index, c: index })
const anchor = object({
  sheet: string(),
  rows: list(object({ r: index, words: string(), group: string(), turn: index, edge: oneOf(['first', 'last']).nullable() })),
  columns: list(object({ c: index, words: string(), turn: index, edge: oneOf(['first', 'last']).nullable() })),
})
const step = object({
  id: string(),
  name: oneOf(stepNames),
  by: oneOf(['desk', 'person']),
  on: flag(),
  params: record(string(), json()),
  audience: optional(literal('open')),
  about: optional(anchor),
  lost: optional(oneOf(lostReasons)),
})
const column = object({
  ...formColumn,
  name: string().nullable(),
  label: string(),
  type: oneOf(columnTypes),
  unit: string().nullable(),
  power: index,
  at: object({ r: index, c: index }).nullable(),
  mean: number().nullable(),
})
const form = object({
  ...formHead,
  columns: list(column),
  rows: list(object({ words: string(), label: string(), sheet: string(), r: index })).nullable(),
})
const proof = object({
  ...{ place, along: oneOf(proofWays), label: string(), printed: number(), sum: number() },
  ...{ parts: index, difference: number(), holds: flag() },
})
const document = object({
  tables: list(
    object({
      name: string(),
      sheet: string(),
      sheets: list(string()),
      recipe: object({ sheet: string(), steps: list(step), audience: optional(oneOf(audiences)) }),
      proofs: list(proof),
      form,
    }),
  ),
})

/** An issue that an earlier recovery told of: enough to carry its recipe over and to hold the next issue against it. */
export type ToldIssue = Pick<RecoverySummary, 'sheet' | 'sheets' | 'recipe' | 'proofs'> & {
  readonly name: string
  readonly form: IssueForm
}

/** Reads the tables of a document of the command line; null where it is not one. */
export function readDocument(text: string): readonly ToldIssue[] | null {
  try {
    const read = document.safeParse(JSON.parse(text))
    // What is absent stays absent: the decoder writes it the same way.
    return read.success ? (JSON.parse(JSON.stringify(read.data.tables)) as ToldIssue[]) : null
  } catch {
    return null
  }
}

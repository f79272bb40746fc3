import { type Decoded, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { fileKinds } from '../model/file-kind.ts'

/** What an inventory remembers of a file that it read: shapes and counts. Of personal data the kinds with how many values, never a value. */
export const foundLook = object({
  kind: oneOf(fileKinds),
  tables: list(
    object({
      title: string(),
      print: string(),
      rows: number(),
      columns: number(),
      headings: list(string()),
      proofs: number(),
      held: number(),
    }),
  ),
  personal: record(string(), number()),
})
export type FoundLook = Decoded<typeof foundLook>

/** Rows of all tables together. */
export const rowsOf = (look: FoundLook | null): number => look?.tables.reduce((sum, { rows }) => sum + rows, 0) ?? 0

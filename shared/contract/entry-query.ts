import { flag, list, object, oneOf, optional, string } from '../base/decode.ts'
import { facetNames } from '../catalogue/columns.ts'
import { sortNames } from '../catalogue/order-lines.ts'

const values = optional(list(string().max(500)).max(500))
type Values = { [name in (typeof facetNames)[number]]: typeof values }

/** What is looked for in the catalogue, and in which order. */
export const entryQuery = object({
  search: string().max(400),
  filter: object(Object.fromEntries(facetNames.map(name => [name, values])) as Values),
  sort: oneOf(sortNames),
  backwards: flag(),
})

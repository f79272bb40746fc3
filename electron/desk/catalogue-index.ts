import { setImmediate as nextTurn } from 'node:timers/promises'
import { toThaiDay } from '../../shared/base/thai-day.ts'
import { type Columns, createColumns } from '../../shared/catalogue/columns.ts'
import { importanceRule } from '../../shared/catalogue/importance-rule.ts'
import { orderLines, type SortName } from '../../shared/catalogue/order-lines.ts'
import type { Office } from './office.ts'
import { rulesInForce } from './rules-in-force.ts'

/** The catalogue as columns in memory, with the orders that were asked for since it last changed. */
type Index = { readonly columns: Columns; readonly orders: Map<SortName, ArrayLike<number>>; key: string; day: string; rules: number }

const indexes = new WeakMap<Office, Index>()
const slice = 5000

/** The columns as the database has them now. What is new is read in slices, so that the window goes on meanwhile. */
export async function followCatalogue(office: Office): Promise<Index> {
  const index = indexes.get(office) ?? { columns: createColumns(), orders: new Map(), key: '', day: '', rules: -1 }
  indexes.set(office, index)
  // What was written outside a transaction of the desk, such as by a migration.
  if (office.entries.stale().length > 0) office.inTransaction(() => undefined)
  setGround(office, index)
  for (;;) {
    const rows = office.entryLines.since(index.columns.rev(), slice)
    for (const row of rows) index.columns.put(row)
    if (rows.length < slice) break
    await nextTurn()
  }
  const key = `${index.columns.rev()} ${index.day} ${index.rules}`
  if (key !== index.key) index.orders.clear()
  index.key = key
  return index
}

/** The numbers of all lines in the order of a column. */
export function orderOf(office: Office, { columns, orders }: Index, sort: SortName): ArrayLike<number> {
  const order = orders.get(sort) ?? (sort === 'title' ? office.entryLines.byTitle() : orderLines(columns, sort))
  orders.set(sort, order)
  return order
}

function setGround(office: Office, index: Index): void {
  const day = toThaiDay(office.now())
  const { rules, version } = rulesInForce(office, importanceRule)
  if (index.day === day && index.rules === version) return
  index.columns.setGround(day, rules)
  index.day = day
  index.rules = version
}

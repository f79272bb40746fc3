import { createHmac } from 'node:crypto'
import { Fault } from '../../shared/base/fault.ts'
import { type Finding, stepsOf } from '../../shared/model/recovery.ts'
import type { RecoveredTable } from '../../shared/recover/recover-book.ts'
import { refineTable } from '../../shared/refine/refine-table.ts'

/** Keys of groups of columns, in base64. They are derived for one dataset, so that the reader process never gets the office's own. */
export type GroupKeys = { readonly [group: string]: string }

/** Runs the refining steps of a table's own recipe. What they left blank is told once the rows were walked. */
export function refineRecovered(recovered: RecoveredTable, keys: GroupKeys): RecoveredTable {
  const { summary } = recovered
  const { table, kept, withheld } = refineTable({ ...recovered.table, keys: recovered.keys }, stepsOf(summary.recipe), {
    hash: createHash(keys),
  })
  const place = { sheet: summary.sheet, r: summary.box.r0, c: summary.box.c0 }
  // What is left out stands twice no more.
  const isWithout = stepsOf(summary.recipe).some(({ name, on }) => on && name === 'drop-repeated')
  const told = (): Finding[] =>
    withheld().map(({ label, step, count }) => ({ code: 'value-withheld', place, facts: { column: label, step, count } }))
  return {
    ...recovered,
    ...{ table, kept },
    summary: {
      ...summary,
      ...{ rows: table.rows.length, columns: table.columns },
      get findings() {
        return [...summary.findings.filter(({ code }) => code !== 'duplicate-row' || !isWithout), ...told()]
      },
    },
  }
}

const createHash =
  (keys: GroupKeys) =>
  (group: string, text: string): string => {
    const key = keys[group]
    if (key === undefined) throw new Fault('recipe/key-missing')
    return createHmac('sha256', Buffer.from(key, 'base64')).update(text, 'utf8').digest('hex')
  }

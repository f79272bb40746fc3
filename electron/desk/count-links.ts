import type { Column } from '../../shared/model/table.ts'
import { linkOf, toLinked } from '../../shared/publish/link-column.ts'
import type { LinkedColumn } from '../../shared/publish/outputs.ts'
import { toXsdText } from '../../shared/publish/xsd-types.ts'
import type { Recovered } from '../db/recovered.ts'

/** A column that is to link to addresses of others. */
export type WishedLink = Pick<LinkedColumn, 'column' | 'address'>

/** An address as it will stand in the linked files, with the value that it is made of. */
export type SampleLink = { readonly column: string; readonly value: string; readonly address: string }

const rowsAtOnce = 2000

/**
 * Reads the whole table and counts how many values of each wished column become addresses of others; a column that is gone, or that means
 * nothing which others know, is left out. A few of the addresses are answered too, each once. Goes on in slices, so that nobody waits for it.
 */
export async function countLinks(
  table: Pick<Recovered, 'summary' | 'rows'>,
  wished: readonly WishedLink[],
  most = 10,
): Promise<{ readonly linked: readonly LinkedColumn[]; readonly samples: readonly SampleLink[] }> {
  const { columns } = table.summary
  const tallies = wished.flatMap(wish => startTally(columns, wish))
  const samples = new Map<string, SampleLink>()
  let row = 0
  for (const values of table.rows()) {
    for (const tally of tallies) {
      const value = values[tally.at] ?? null
      if (value === null) continue
      tally.of++
      const text = toXsdText(value, tally.column.type)
      const address = toLinked(text, tally.link, tally.column.type, tally.address)
      if (address === null) continue
      tally.count++
      if (samples.size < most) samples.set(address, { column: tally.column.name, value: text, address })
    }
    if (++row % rowsAtOnce === 0) await new Promise(setImmediate)
  }
  return {
    linked: tallies.map(({ column, address, count, of }) => ({ column: column.name, address, count, of })),
    samples: [...samples.values()],
  }
}

function startTally(columns: readonly Column[], { column: name, address }: WishedLink) {
  const at = columns.findIndex(column => column.name === name)
  const column = columns[at]
  const link = column && linkOf(column)
  return column && link ? [{ at, column, link, address, count: 0, of: 0 }] : []
}

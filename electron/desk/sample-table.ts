import type { Out } from '../../shared/contract/desk.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import type { Recovered } from '../db/recovered.ts'

const cells = 10

/** Ten values spread evenly over rows and columns, each with its row's first text and the cells that it came from. */
export function sampleTable(table: Recovered, { rows, columns }: RecoverySummary): Out<'life:memo'>['sample'] {
  if (rows === 0 || columns.length === 0) return []
  const label = columns.findIndex(column => column.type === 'string')
  const others = columns.map((_, c) => c).filter(c => c !== label)
  const shown = others.length > 0 ? others : [0]
  const count = Math.min(cells, rows * shown.length)
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor((i * rows) / count)
    const column = shown[i % shown.length] ?? 0
    const { value, from } = table.origin(row, column)
    const line = table.page(row, 1).lines[0]?.values ?? []
    return {
      row,
      label: String(line[Math.max(label, 0)] ?? ''),
      column: columns[column]?.label ?? '',
      type: columns[column]?.type ?? 'string',
      value,
      from: from.map(place => ({ ...place })),
    }
  })
}

import { toAddress } from '../../model/cell.ts'
import type { Remark } from './remark.ts'
import { workbookRows } from './template.ts'
import type { TextSheet } from './text-sheet.ts'

/**
 * Holds the heading of a sheet against the columns that the importer reads by place. Headings in other words are taken as they stand,
 * because agencies translate them; a known name in another place, or a column more or less, is not: everything behind it would move.
 */
export function checkColumns(sheet: TextSheet, columns: readonly string[]): readonly Remark[] {
  const r = workbookRows.heading - 1
  const heading = trimEnd(sheet.rows[r] ?? [])
  const remark = (c: number, code: Remark['code'], facts: Remark['facts']): Remark => ({
    ...{ sheet: sheet.name, at: toAddress(r, c), key: columns[c] ?? '', code, facts, stops: true },
  })
  if (heading.length < columns.length)
    return [
      remark(heading.length, 'few-columns', { found: heading.length, wanted: columns.length, missing: columns[heading.length] ?? '' }),
    ]
  const known = new Set(columns)
  const moved = columns.flatMap((key, c) => {
    const found = heading[c]?.trim() ?? ''
    return found !== key && known.has(found) ? [remark(c, 'column-moved', { found, wanted: key })] : []
  })
  if (moved.length > 0) return moved.slice(0, 1)
  const extra = heading.slice(columns.length).findIndex(text => text.trim() !== '')
  return extra < 0
    ? []
    : [
        remark(columns.length + extra, 'many-columns', {
          found: heading.length,
          wanted: columns.length,
          text: heading[columns.length + extra] ?? '',
        }),
      ]
}

const trimEnd = (row: readonly string[]): readonly string[] => row.slice(0, row.findLastIndex(text => text.trim() !== '') + 1)

/** How many columns a sheet has by its heading. */
export const countColumns = (sheet: TextSheet | undefined): number => trimEnd(sheet?.rows[workbookRows.heading - 1] ?? []).length

import { useCallback, useEffect, useRef, useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import type { Out } from '../../../shared/contract/desk.ts'
import { readNumber } from '../../../shared/values/read-number.ts'
import { ask } from '../../desk/ask.ts'
import type { Box } from '../../parts/grid/box.ts'
import type { GridCell, GridRow, LoadPage } from '../../parts/grid/grid-cell.ts'

type Page = Pick<Out<'review:source'>, 'lines' | 'comments'>

/** The original sheet, as far as a grid must know it before it asks for rows. */
export type Source = {
  readonly edition: string
  readonly rows: number
  readonly columns: number
  readonly merges: readonly Box[]
}

export type SourceState = { readonly source: Source | null; readonly fault: FaultNote | null; readonly loadPage: LoadPage }

const firstRows = 200

/** Opens a sheet of the original of a version; `edition` says when its roles may have changed. */
export function useSource(version: string, sheet: string, edition: string): SourceState {
  const [source, setSource] = useState<Source | null>(null)
  const [fault, setFault] = useState<FaultNote | null>(null)
  const first = useRef<{ readonly edition: string; readonly rows: readonly GridRow[] } | null>(null)
  useEffect(() => {
    let gone = false
    void ask('review:source', { version, sheet, from: 0, count: firstRows }).then(reply => {
      if (gone) return
      if (!reply.ok) return setFault(reply.fault)
      const { rows, columns, merges } = reply.value
      first.current = { edition, rows: toGridRows(reply.value, 0, Math.min(firstRows, rows)) }
      setFault(null)
      setSource({ edition, rows, columns, merges })
    })
    return () => {
      gone = true
    }
  }, [version, sheet, edition])
  const shownEdition = source?.edition
  const loadPage = useCallback<LoadPage>(
    async (from, count) => {
      const held = first.current
      if (held && held.edition === shownEdition && from + count <= held.rows.length) return held.rows.slice(from, from + count)
      const reply = await ask('review:source', { version, sheet, from, count })
      if (reply.ok) return toGridRows(reply.value, from, count)
      setFault(reply.fault)
      return null
    },
    [version, sheet, shownEdition],
  )
  return { source, fault, loadPage }
}

/** Lines are sparse: rows without text are not told. A comment may stand on a cell that is blank. */
function toGridRows({ lines, comments }: Page, from: number, count: number): readonly GridRow[] {
  const rows: GridCell[][] = Array.from({ length: count }, () => [])
  for (const { r, cells } of lines) {
    const row = rows[r - from]
    if (row) for (const { c, text, role, number } of cells) row[c] = { text, role, number, amount: number ? toAmount(text) : null }
  }
  for (const { r, c, text } of comments) {
    const row = rows[r - from]
    if (row) row[c] = { ...(row[c] ?? { text: '' }), comment: text }
  }
  return rows
}

const toAmount = (text: string): number | null => readNumber(text)?.value ?? null

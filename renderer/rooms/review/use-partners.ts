import { useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '../../desk/ask.ts'
import { toSpotKey } from '../../parts/grid/box.ts'
import type { Mark, Marks } from '../../parts/grid/grid-cell.ts'
import type { Place } from './review-view.ts'

/** The cell that a person stands on: of which sheet of the original, or of the table. Row -1 of the table is a heading. */
export type Focus =
  | { readonly side: 'source'; readonly sheet: string; readonly r: number; readonly c: number }
  | { readonly side: 'table'; readonly r: number; readonly c: number }

/** What belongs to it on the other side. */
export type Partners =
  | { readonly of: 'table'; readonly from: readonly Place[]; readonly headings: readonly Place[] }
  | { readonly of: 'source'; readonly cells: readonly { readonly row: number; readonly column: number }[] }

/** Holding an arrow key asks nothing until it rests. */
const restMs = 60

/** Asks for the partners of the focus; null while they are not known. `found` hears them, to bring the first into view. */
export function usePartners(version: string, edition: string, focus: Focus | null, found: (partners: Partners) => void): Partners | null {
  const [partners, setPartners] = useState<Partners | null>(null)
  const heard = useRef(found)
  heard.current = found
  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition has other partners
  useEffect(() => {
    setPartners(null)
    if (focus === null) return
    let gone = false
    const timer = setTimeout(async () => {
      const next = await askPartners(version, focus)
      if (gone || next === null) return
      setPartners(next)
      heard.current(next)
    }, restMs)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [version, edition, focus])
  return partners
}

async function askPartners(version: string, focus: Focus): Promise<Partners | null> {
  const { r, c } = focus
  if (focus.side === 'source') {
    const reply = await ask('review:whither', { version, sheet: focus.sheet, r, c })
    return reply.ok ? { of: 'source', cells: reply.value.cells } : null
  }
  const reply = await ask('review:origin', { version, row: Math.max(0, r), column: c })
  if (!reply.ok) return null
  const { from, headings } = reply.value
  return { of: 'table', from: r < 0 ? [] : from, headings }
}

/** The partners as marks of the original; only those on the sheet that is shown. */
export function useSourceMarks(partners: Partners | null, sheet: string): Marks | undefined {
  return useMemo(() => {
    if (partners?.of !== 'table') return undefined
    const marks = new Map<string, Mark>()
    for (const place of partners.headings) if (place.sheet === sheet) marks.set(toSpotKey(place.r, place.c), 'dashed')
    for (const place of partners.from) if (place.sheet === sheet) marks.set(toSpotKey(place.r, place.c), 'lit')
    return marks
  }, [partners, sheet])
}

/** The partners as marks of the recovered table, with the headings of their columns. */
export function useTableMarks(partners: Partners | null): Marks | undefined {
  return useMemo(() => {
    if (partners?.of !== 'source') return undefined
    const marks = new Map<string, Mark>()
    for (const { row, column } of partners.cells) {
      marks.set(toSpotKey(row, column), 'lit')
      marks.set(toSpotKey(-1, column), 'dashed')
    }
    return marks
  }, [partners])
}

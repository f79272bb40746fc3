import { useCallback, useEffect, useRef, useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import type { Out } from '../../../shared/contract/desk.ts'
import { ask } from '../../desk/ask.ts'
import type { EntryQuery } from '../../desk/entry-query.ts'
import { useHeard } from '../../desk/use-heard.ts'

export type Found = Out<'entry:find'>
export type EntryRow = Found['lines'][number]
type Pages = ReadonlyMap<number, readonly EntryRow[]>
type Kept = { readonly key: string; readonly found: Found; readonly pages: Pages }

export type Entries = {
  /** The latest answer; it stays until the next one is here, so that typing never empties the list. */
  readonly found: Found | null
  readonly fault: FaultNote | null
  readonly rowAt: (at: number) => EntryRow | undefined
  /** Says which rows are in sight. */
  readonly want: (from: number, to: number) => void
  readonly again: () => void
}

const pageSize = 60

/** The pages of the catalogue that are in sight, asked for as they come into it. */
export function useEntries(query: EntryQuery): Entries {
  const key = JSON.stringify(query)
  const [kept, setKept] = useState<Kept | null>(null)
  const [fault, setFault] = useState<FaultNote | null>(null)
  const keyNow = useRef(key)
  keyNow.current = key
  const queryNow = useRef(query)
  queryNow.current = query
  const asking = useRef(new Set<string>())
  const inSight = useRef<readonly [number, number]>([0, 0])
  const load = useCallback(async (key: string, page: number): Promise<void> => {
    const mark = `${page} ${key}`
    if (asking.current.has(mark)) return
    asking.current.add(mark)
    const reply = await ask('entry:find', { ...queryNow.current, seat: 'list', from: page * pageSize, count: pageSize })
    asking.current.delete(mark)
    if (keyNow.current !== key) return
    if (!reply.ok) {
      if (reply.fault.code !== 'ask/cancelled') setFault(reply.fault)
      return
    }
    setFault(null)
    const { value } = reply
    setKept(before => ({ key, found: value, pages: new Map(before?.key === key ? before.pages : []).set(page, value.lines) }))
  }, [])
  useEffect(() => {
    inSight.current = [0, 0]
    void load(key, 0)
  }, [load, key])
  const again = useCallback(() => {
    const [first, last] = inSight.current
    setKept(before =>
      before === null ? null : { ...before, pages: new Map([...before.pages].filter(([page]) => page >= first && page <= last)) },
    )
    for (let page = first; page <= last; page++) void load(keyNow.current, page)
  }, [load])
  useHeard('changed', again)
  const want = useCallback(
    (from: number, to: number) => {
      inSight.current = [Math.floor(from / pageSize), Math.floor(to / pageSize)]
      for (let page = inSight.current[0]; page <= inSight.current[1]; page++)
        if (kept?.key === keyNow.current && !kept.pages.has(page)) void load(kept.key, page)
    },
    [load, kept],
  )
  const rowAt = useCallback((at: number) => kept?.pages.get(Math.floor(at / pageSize))?.[at % pageSize], [kept])
  return { found: kept?.found ?? null, fault, rowAt, want, again }
}

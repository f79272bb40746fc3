import { useCallback, useEffect, useRef, useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { ask } from '../../desk/ask.ts'
import type { Shown } from '../../desk/use-ask.ts'
import { useHeard } from '../../desk/use-heard.ts'
import { type Known, mergeEntries } from './merge-entries.ts'

const pageSize = 200

export type Entries = { readonly shown: Shown<Known>; readonly older: () => void; readonly busy: boolean }

/** The ledger from its newest line back, a page at a time; new lines join in front as they are written. */
export function useEntries(): Entries {
  const [known, setKnown] = useState<Known | null>(null)
  const [fault, setFault] = useState<FaultNote | null>(null)
  const [busy, setBusy] = useState(false)
  const gone = useRef(false)
  const load = useCallback(async (from: number) => {
    const reply = await ask('ledger:list', { from, count: pageSize })
    if (gone.current) return
    setFault(reply.ok ? null : reply.fault)
    if (reply.ok) setKnown(before => mergeEntries(before, reply.value))
  }, [])
  const again = useCallback(() => void load(0), [load])
  useEffect(() => {
    gone.current = false
    again()
    return () => {
      gone.current = true
    }
  }, [again])
  useHeard('changed', again)
  const have = known?.events.length ?? 0
  const older = useCallback(() => {
    setBusy(true)
    void load(have).finally(() => setBusy(false))
  }, [load, have])
  // What was read stays on the screen while the desk is locked.
  if (known !== null) return { shown: { state: 'here', value: known, again }, older, busy }
  return { shown: fault === null ? { state: 'loading', again } : { state: 'fault', fault, again }, older, busy }
}

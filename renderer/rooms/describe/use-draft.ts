import { useCallback, useEffect, useRef, useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { ask } from '../../desk/ask.ts'
import type { DescribeView, Entry, Values } from './describe-view.ts'

/** Saved this long after the last key. */
const restMs = 500

export type Draft = {
  readonly values: Values
  readonly saving: 'saved' | 'saving' | 'untouched'
  readonly fault: FaultNote | null
  readonly filled: number
  readonly required: number
  readonly put: (entries: Values) => void
  /** Saves what is still waiting, before one goes elsewhere. */
  readonly flush: () => Promise<void>
}

/** What is typed, saved by itself. Keys typed while a save is on its way go with the next one; leaving the room saves the rest. */
export function useDraft(version: string, view: DescribeView): Draft {
  const [typed, setTyped] = useState<Values>({})
  const [saving, setSaving] = useState<Draft['saving']>('untouched')
  const [fault, setFault] = useState<FaultNote | null>(null)
  const [meter, setMeter] = useState<{ readonly filled: number; readonly required: number } | null>(null)
  const waiting = useRef<Record<string, Entry>>({})
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const flush = useCallback(async (): Promise<void> => {
    if (timer.current) clearTimeout(timer.current)
    const values = waiting.current
    if (Object.keys(values).length === 0) return
    waiting.current = {}
    const reply = await ask('describe:save', { version, values: toMutable(values) })
    if (reply.ok) {
      setFault(null)
      setMeter(reply.value)
      setSaving(Object.keys(waiting.current).length === 0 ? 'saved' : 'saving')
    } else {
      waiting.current = { ...values, ...waiting.current }
      setFault(reply.fault)
    }
  }, [version])
  useEffect(() => () => void flush(), [flush])
  const put = (entries: Values): void => {
    setTyped(before => ({ ...before, ...entries }))
    waiting.current = { ...waiting.current, ...entries }
    setSaving('saving')
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), restMs)
  }
  return {
    values: { ...view.values, ...typed },
    saving,
    fault,
    filled: meter?.filled ?? view.filled,
    required: meter?.required ?? view.required,
    put,
    flush,
  }
}

const toMutable = (values: Values): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(values).map(([key, entry]) => [key, typeof entry === 'string' ? entry : [...entry]]))

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { FaultNote } from '../../../../shared/base/fault.ts'
import { ask } from '../../../desk/ask.ts'
import type { DictionaryView, WordField, Words } from './dictionary-view.ts'
import { codesTwice, putField, toWords } from './dictionary-view.ts'

/** Saved this long after the last key. */
const restMs = 600

/** A value for a field of a column. */
export type Taken = { readonly name: string; readonly field: WordField; readonly value: Words[WordField] }
/** What stood in a field before a proposal was taken. */
type Before = ReadonlyMap<string, Words[WordField]>

export type Dictionary = {
  readonly words: ReadonlyMap<string, Words>
  readonly count: DictionaryView['count']
  readonly fault: FaultNote | null
  readonly saving: 'saved' | 'saving' | 'untouched'
  readonly taken: Before
  readonly put: (words: readonly Words[]) => void
  /** Takes proposals into their fields, and remembers what stood there. */
  readonly take: (taken: readonly Taken[]) => void
  readonly undo: (name: string, field: WordField) => void
  readonly flush: () => Promise<void>
}

const keyOf = (name: string, field: WordField): string => `${name} ${field}`

/** What is typed of the columns, saved by itself and as one thing; what waits when one leaves is saved then. */
export function useDictionary(version: string, view: DictionaryView): Dictionary {
  const [typed, setTyped] = useState<ReadonlyMap<string, Words>>(new Map())
  const [taken, setTaken] = useState<Before>(new Map())
  const [count, setCount] = useState<DictionaryView['count'] | null>(null)
  const [saving, setSaving] = useState<Dictionary['saving']>('untouched')
  const [fault, setFault] = useState<FaultNote | null>(null)
  const waiting = useRef(new Map<string, Words>())
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const words = useMemo(() => new Map(view.columns.map(column => [column.name, typed.get(column.name) ?? toWords(column)])), [view, typed])
  const now = useRef(words)
  now.current = words
  const flush = useCallback(async (): Promise<void> => {
    if (timer.current) clearTimeout(timer.current)
    // A row of codes that is still empty, and one that stands twice, wait until they say something of their own.
    const columns = [...waiting.current.values()]
      .filter(({ codes }) => codesTwice(codes).size === 0)
      .map(one => ({ ...one, codes: one.codes.filter(({ code }) => code.trim() !== '') }))
    if (columns.length === 0) return
    for (const { name } of columns) waiting.current.delete(name)
    const reply = await ask('dictionary:save', { version, columns })
    if (reply.ok) {
      setFault(null)
      setCount(reply.value)
      setSaving(waiting.current.size === 0 ? 'saved' : 'saving')
    } else {
      for (const one of columns) if (!waiting.current.has(one.name)) waiting.current.set(one.name, one)
      setFault(reply.fault)
    }
  }, [version])
  useEffect(() => () => void flush(), [flush])
  const put = useCallback(
    (changed: readonly Words[]): void => {
      setTyped(before => new Map([...before, ...changed.map(one => [one.name, one] as const)]))
      for (const one of changed) waiting.current.set(one.name, one)
      setSaving('saving')
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), restMs)
    },
    [flush],
  )
  const take = useCallback(
    (offers: readonly Taken[]): void => {
      const changed = new Map<string, Words>()
      const had = new Map<string, Words[WordField]>()
      for (const { name, field, value } of offers) {
        const own = changed.get(name) ?? now.current.get(name)
        if (own === undefined) continue
        had.set(keyOf(name, field), own[field])
        changed.set(name, putField(own, field, value))
      }
      setTaken(before => new Map([...before, ...had]))
      put([...changed.values()])
    },
    [put],
  )
  const undo = useCallback(
    (name: string, field: WordField): void => {
      const own = now.current.get(name)
      setTaken(before => {
        const had = before.get(keyOf(name, field))
        if (own !== undefined && had !== undefined) put([putField(own, field, had)])
        return new Map([...before].filter(([key]) => key !== keyOf(name, field)))
      })
    },
    [put],
  )
  return { words, count: count ?? view.count, fault, saving, taken, put, take, undo, flush }
}

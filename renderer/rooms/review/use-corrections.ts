import { useCallback, useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import type { In, Reply } from '../../../shared/contract/desk.ts'
import { ask } from '../../desk/ask.ts'

type Correction = In<'review:correct'>['step']

export type Corrections = {
  readonly busy: boolean
  readonly fault: FaultNote | null
  readonly clear: () => void
  /** Adds steps one after the other; stops at the first that the desk refuses. True when all stand. */
  readonly correct: (steps: readonly Correction[]) => Promise<boolean>
  readonly switchStep: (step: string, on: boolean) => Promise<boolean>
  readonly changeStep: (step: string, params: Correction['params']) => Promise<boolean>
  readonly answer: (question: string, answer: string) => Promise<boolean>
  readonly undo: () => Promise<boolean>
  readonly redo: () => Promise<boolean>
}

/** Everything that changes the recipe of a version. One at a time: the table is recovered anew after each. */
export function useCorrections(version: string, changed: () => void): Corrections {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<FaultNote | null>(null)
  const run = useCallback(
    async (acts: readonly (() => Promise<Reply<unknown>>)[]): Promise<boolean> => {
      setBusy(true)
      setFault(null)
      let stands = true
      for (const act of acts) {
        const reply = await act()
        if (reply.ok) continue
        setFault(reply.fault)
        stands = false
        break
      }
      setBusy(false)
      changed()
      return stands
    },
    [changed],
  )
  return {
    busy,
    fault,
    clear: () => setFault(null),
    correct: steps => run(steps.map(step => () => ask('review:correct', { version, step }))),
    switchStep: (step, on) => run([() => ask('review:switch', { version, step, on })]),
    changeStep: (step, params) => run([() => ask('review:change', { version, step, params })]),
    answer: (question, answer) => run([() => ask('review:answer', { version, question, answer })]),
    undo: () => run([() => ask('review:undo', { version })]),
    redo: () => run([() => ask('review:redo', { version })]),
  }
}

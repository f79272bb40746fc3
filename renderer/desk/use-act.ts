import { useCallback, useState } from 'react'
import type { FaultNote } from '../../shared/base/fault.ts'
import type { In, Out, QuestionName, Reply } from '../../shared/contract/desk.ts'
import { ask } from './ask.ts'

export type Act<Q extends QuestionName> = {
  readonly busy: boolean
  readonly fault: FaultNote | null
  readonly run: (input: In<Q>) => Promise<Reply<Out<Q>>>
  readonly clear: () => void
}

/** A question that does something: one at a time, with its fault kept until the next try. */
export function useAct<Q extends QuestionName>(question: Q): Act<Q> {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<FaultNote | null>(null)
  const run = useCallback(
    async (input: In<Q>) => {
      setBusy(true)
      setFault(null)
      const reply = await ask(question, input)
      setBusy(false)
      if (!reply.ok) setFault(reply.fault)
      return reply
    },
    [question],
  )
  const clear = useCallback(() => setFault(null), [])
  return { busy, fault, run, clear }
}

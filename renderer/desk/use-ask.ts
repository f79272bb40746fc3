import { useCallback, useEffect, useRef, useState } from 'react'
import type { FaultNote } from '../../shared/base/fault.ts'
import type { In, Out, QuestionName } from '../../shared/contract/desk.ts'
import { ask } from './ask.ts'
import { shareEqual } from './share-equal.ts'

/** What a room has of an answer. `again` asks once more. */
export type Shown<T> =
  | { readonly state: 'loading'; readonly again: () => void }
  | { readonly state: 'here'; readonly value: T; readonly again: () => void }
  | { readonly state: 'fault'; readonly fault: FaultNote; readonly again: () => void }

type Answer<T> = { readonly key: string; readonly value: T } | { readonly key: string; readonly fault: FaultNote }

/**
 * Asks a question and asks it again whenever the desk says that something changed. The last answer stays on the
 * screen meanwhile, and under the lock; another input begins with `loading`.
 */
export function useAsk<Q extends QuestionName>(question: Q, input: In<Q>): Shown<Out<Q>> {
  const key = `${question} ${JSON.stringify(input)}`
  const [answer, setAnswer] = useState<Answer<Out<Q>> | null>(null)
  const latest = useRef(0)
  const inputNow = useRef(input)
  inputNow.current = input
  const again = useCallback(() => {
    const turn = ++latest.current
    void ask(question, inputNow.current).then(reply => {
      if (turn !== latest.current) return
      setAnswer(before => {
        const standing = before !== null && 'value' in before && before.key === key ? before : null
        if (reply.ok) return standing === null ? { key, value: reply.value } : shareEqual(standing, { key, value: reply.value })
        return standing !== null && isLockFault(reply.fault) ? standing : { key, fault: reply.fault }
      })
    })
  }, [question, key])
  useEffect(() => {
    again()
    const stop = window.desk.hear('changed', again)
    return () => {
      latest.current++
      stop()
    }
  }, [again])
  if (answer === null || answer.key !== key) return { state: 'loading', again }
  return 'value' in answer ? { state: 'here', value: answer.value, again } : { state: 'fault', fault: answer.fault, again }
}

const isLockFault = (fault: FaultNote): boolean => fault.code === 'people/locked' || fault.code === 'people/not-signed-in'

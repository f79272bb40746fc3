import { useEffect, useState } from 'react'
import type { FaultNote } from '../../shared/base/fault.ts'
import { toFactNumber } from '../words/fact.ts'

/** Seconds left of the wait after wrong passwords; 0 when one may try again. */
export function useWait(fault: FaultNote | null): number {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    const seconds = fault === null ? 0 : Math.ceil(toFactNumber(fault.facts, 'seconds', 'wait') ?? 0)
    const until = performance.now() + seconds * 1000
    setLeft(seconds)
    if (seconds === 0) return
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((until - performance.now()) / 1000))
      setLeft(now)
      if (now === 0) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [fault])
  return left
}

import { useRef } from 'react'
import type { Shown } from '../../desk/use-ask.ts'

/** The last answer stays while the next one is on its way, so that typing or turning a page never empties the table. */
export function useSteady<T>(shown: Shown<T>): Shown<T> {
  const last = useRef(shown)
  if (shown.state !== 'loading') last.current = shown
  return last.current
}

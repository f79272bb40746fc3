import { useEffect } from 'react'
import { ask } from '../desk/ask.ts'

const everyMs = 30_000
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Tells the desk, at most every half minute, that hands are on the window; the desk counts the idle time. */
export function useAlive(awake: boolean): void {
  useEffect(() => {
    if (!awake) return
    let told = performance.now()
    const tell = () => {
      const now = performance.now()
      if (now - told < everyMs) return
      told = now
      void ask('session:alive', {})
    }
    for (const sign of signs) addEventListener(sign, tell, { passive: true, capture: true })
    return () => {
      for (const sign of signs) removeEventListener(sign, tell, { capture: true })
    }
  }, [awake])
}

import { useEffect, useRef } from 'react'
import { isAsking } from '../../parts/is-asking.ts'

/** Ctrl+PageDown and Ctrl+PageUp turn the sheets of the original, as in a spreadsheet. */
export function useSheetKeys(turn: (by: 1 | -1) => void): void {
  const now = useRef(turn)
  now.current = turn
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const by = event.code === 'PageDown' ? 1 : event.code === 'PageUp' ? -1 : null
      if (by === null || !event.ctrlKey || event.altKey || event.shiftKey || isAsking()) return
      event.preventDefault()
      now.current(by)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

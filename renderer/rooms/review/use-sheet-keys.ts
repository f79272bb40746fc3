import { useEffect, useRef } from 'react'

/** Ctrl+PageDown and Ctrl+PageUp turn the sheets of the original, as in a spreadsheet. */
export function useSheetKeys(turn: (by: 1 | -1) => void): void {
  const now = useRef(turn)
  now.current = turn
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const by = event.code === 'PageDown' ? 1 : event.code === 'PageUp' ? -1 : null
      if (by === null || !event.ctrlKey || event.altKey || event.shiftKey) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return
      event.preventDefault()
      now.current(by)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

import { useEffect, useRef } from 'react'

/** Ctrl+Z and Ctrl+Y by the physical key, wherever in the room one stands; fields keep their own undo. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const asks = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
    const types = event.target instanceof Element && event.target.closest('input, textarea') !== null
    if (asks || types) return
    const act = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey) ? redo : event.code === 'KeyZ' ? undo : null
    if (act === null) return
    event.preventDefault()
    act()
  }
  const now = useRef(press)
  now.current = press
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => now.current(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

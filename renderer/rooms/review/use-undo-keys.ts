import { useEffect, useRef } from 'react'
import { isAsking } from '../../parts/is-asking.ts'

/** Ctrl+Z and Ctrl+Y by the physical key, wherever in the room one stands; fields keep their own undo. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const types = event.target instanceof Element && event.target.closest('input, textarea') !== null
    if (types || isAsking()) return
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

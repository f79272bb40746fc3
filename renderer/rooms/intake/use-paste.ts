import { useEffect, useRef } from 'react'
import { isAsking } from '../../parts/is-asking.ts'

/** Hears a paste anywhere in the window while a room is open, wherever the focus is but in a field that takes it itself. Null hears nothing. */
export function usePaste(take: ((clipboard: DataTransfer) => void) | null): void {
  const now = useRef(take)
  now.current = take
  useEffect(() => {
    const listen = ({ clipboardData }: ClipboardEvent): void => {
      if (clipboardData !== null && !isTyping() && !isAsking()) now.current?.(clipboardData)
    }
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])
}

/** The event itself tells where text was marked last, which is not where the focus is. */
const isTyping = (): boolean => document.activeElement?.matches('input:not([type=radio], [type=checkbox]), textarea') ?? false

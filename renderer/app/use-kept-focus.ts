import { useEffect } from 'react'
import { isAsking } from '../parts/is-asking.ts'

/** Dialogs and menus give the focus back by themselves a moment after they close; only what is left then is ours. */
const patienceMs = 150

/**
 * Keeps whoever works without a mouse where they stood. When the thing that had the focus is gone, because a repair took its line away or
 * another room came, the focus goes to the nearest part of the page around it that is still there: the next Tab goes on from that place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly HTMLElement[] = []
    let timer = 0
    const note = ({ target }: FocusEvent): void => {
      around = target instanceof HTMLElement ? partsAround(target) : []
    }
    const mend = (): void => {
      if (document.activeElement !== document.body || isAsking()) return
      const part = around.find(one => one.isConnected)
      if (part !== undefined) stand(part)
    }
    const watch = new MutationObserver(() => {
      if (around[0]?.isConnected !== false || document.activeElement !== document.body) return
      clearTimeout(timer)
      timer = window.setTimeout(mend, patienceMs)
    })
    document.addEventListener('focusin', note)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', note)
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [])
}

function partsAround(element: HTMLElement): readonly HTMLElement[] {
  const parts: HTMLElement[] = []
  for (let at: HTMLElement | null = element; at !== null && at !== document.body; at = at.parentElement) parts.push(at)
  return parts
}

function stand(part: HTMLElement): void {
  const had = part.getAttribute('tabindex')
  if (had === null) {
    part.tabIndex = -1
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
  }
  part.focus({ preventScroll: true })
}

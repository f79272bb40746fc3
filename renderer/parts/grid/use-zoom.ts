import { useSyncExternalStore } from 'react'

const readZoom = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1

function watchZoom(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributes: true })
  return () => observer.disconnect()
}

/** How many times larger than usual the window writes; rows placed by hand grow with it. */
export const useZoom = (): number => useSyncExternalStore(watchZoom, readZoom, () => 1)

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { keep, readKept } from './kept.ts'
import { isLook, type Look, readZoom, stepZoom, type Zoom } from './sight.ts'

export type Sight = {
  readonly look: Look
  readonly zoom: Zoom
  readonly chooseLook: (look: Look) => void
  readonly zoomBy: (by: 1 | -1 | 0) => void
}

const SightContext = createContext<Sight>({ look: 'light', zoom: 100, chooseLook: () => undefined, zoomBy: () => undefined })

/** Look and zoom of the window. Row heights in pixels are 28 × zoom / 100. */
export const useSight = (): Sight => use(SightContext)

const darkNow = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

export function SightProvider({ children }: { readonly children: ReactNode }) {
  const [look, setLook] = useState<Look>(() => {
    const kept = readKept('look')
    return isLook(kept) ? kept : 'light'
  })
  const [zoom, setZoom] = useState<Zoom>(() => readZoom(readKept('zoom')))
  useEffect(() => {
    const system = darkNow()
    const paint = () => {
      document.documentElement.dataset.look = look === 'system' ? (system.matches ? 'dark' : 'light') : look
    }
    paint()
    system.addEventListener('change', paint)
    keep('look', look)
    return () => system.removeEventListener('change', paint)
  }, [look])
  useEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom / 100))
    keep('zoom', String(zoom))
  }, [zoom])
  const sight = useMemo<Sight>(
    () => ({ look, zoom, chooseLook: setLook, zoomBy: by => setZoom(now => (by === 0 ? 100 : stepZoom(now, by))) }),
    [look, zoom],
  )
  return <SightContext value={sight}>{children}</SightContext>
}

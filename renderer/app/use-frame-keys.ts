import { useEffect, useRef } from 'react'
import { useSay } from '../desk/foot-store.ts'
import { useMe } from '../desk/office-context.ts'
import { roomsFor, toRoute } from '../desk/rooms-for.ts'
import { useRoute } from '../desk/route-provider.tsx'
import { useSight } from '../desk/sight-provider.tsx'
import { isAsking } from '../parts/is-asking.ts'
import { useFormat, useWords } from '../words/words-context.ts'
import { type FrameKey, toFrameKey } from './frame-key.ts'
import { movePane } from './move-pane.ts'

export type Opened = 'palette' | 'help' | 'unseal' | null

/** The keys of the frame. Under the lock, or while a dialog asks something, only the zoom answers. */
export function useFrameKeys(locked: boolean, opened: Opened, open: (what: Opened) => void): void {
  const { frame } = useWords()
  const format = useFormat()
  const { go, back } = useRoute()
  const { zoomBy } = useSight()
  const { roles } = useMe()
  const say = useSay()
  const enter = (at: number): void => {
    const room = roomsFor(roles)[at]
    if (room !== undefined) go(toRoute(room))
  }
  const acts: { readonly [act in Exclude<FrameKey['act'], 'room'>]: () => void } = {
    'zoom-in': () => zoomBy(1),
    'zoom-out': () => zoomBy(-1),
    'zoom-reset': () => zoomBy(0),
    palette: () => open(opened === 'palette' ? null : 'palette'),
    help: () => open('help'),
    saved: () => say(`${frame.savedAlready} · ${format.time(new Date().toISOString())}`),
    back,
    'next-pane': () => movePane(document, 1),
    'previous-pane': () => movePane(document, -1),
  }
  const press = (event: KeyboardEvent) => {
    const key = toFrameKey(event)
    if (key === null) return
    const zooms = key.act.startsWith('zoom')
    const closesPalette = opened === 'palette' && key.act === 'palette'
    if (!zooms && (locked || (isAsking() && !closesPalette))) return
    event.preventDefault()
    if (key.act === 'room') enter(key.at)
    else acts[key.act]()
  }
  const now = useRef(press)
  now.current = press
  useEffect(() => {
    const listen = (event: KeyboardEvent) => now.current(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

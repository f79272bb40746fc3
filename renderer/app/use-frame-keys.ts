import { useEffect, useRef } from 'react'
import { useFormat, useWords } from '../words/words-context.ts'
import { useSay } from './foot-store.ts'
import { toFrameKey } from './frame-key.ts'
import { movePane } from './move-pane.ts'
import { useMe } from './office-context.ts'
import { roomsFor, toRoute } from './rooms-for.ts'
import { useRoute } from './route-provider.tsx'
import { useSight } from './sight-provider.tsx'

export type Opened = 'palette' | 'help' | 'unseal' | null

/** The keys of the frame. Under the lock, or while a dialog asks something, only the zoom answers. */
export function useFrameKeys(locked: boolean, opened: Opened, open: (what: Opened) => void): void {
  const { frame } = useWords()
  const format = useFormat()
  const { go, back } = useRoute()
  const { zoomBy } = useSight()
  const { roles } = useMe()
  const say = useSay()
  const press = (event: KeyboardEvent) => {
    const key = toFrameKey(event)
    if (key === null) return
    const zoom = { 'zoom-in': 1, 'zoom-out': -1, 'zoom-reset': 0 } as const
    if (key.act === 'zoom-in' || key.act === 'zoom-out' || key.act === 'zoom-reset') {
      event.preventDefault()
      return zoomBy(zoom[key.act])
    }
    const asking = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
    if (locked) return
    if (asking && !(opened === 'palette' && key.act === 'palette')) return
    event.preventDefault()
    if (key.act === 'room') {
      const room = roomsFor(roles)[key.at]
      if (room !== undefined) go(toRoute(room))
    } else if (key.act === 'palette') open(opened === 'palette' ? null : 'palette')
    else if (key.act === 'help') open('help')
    else if (key.act === 'saved') say(`${frame.savedAlready} · ${format.time(new Date().toISOString())}`)
    else if (key.act === 'back') back()
    else movePane(document, key.act === 'next-pane' ? 1 : -1)
  }
  const now = useRef(press)
  now.current = press
  useEffect(() => {
    const listen = (event: KeyboardEvent) => now.current(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

import type { WebContents } from 'electron'
import type { Heard, Topic } from '../../shared/contract/desk.ts'

/** Tells the window news; `changed` is told once for all that changed in one turn. */
export type TellWindow = { readonly changed: () => void; readonly progress: (news: Heard['progress']) => void }

export function tellWindow(contents: () => WebContents | null): TellWindow {
  let waiting = false
  const send = <T extends Topic>(topic: T, news: Heard[T]): void => {
    const window = contents()
    if (window !== null && !window.isDestroyed()) window.send(`hear/${topic}`, news)
  }
  return {
    changed: () => {
      if (waiting) return
      waiting = true
      setImmediate(() => {
        waiting = false
        send('changed', null)
      })
    },
    progress: news => send('progress', news),
  }
}

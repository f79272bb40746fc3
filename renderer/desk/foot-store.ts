import { createContext, use, useCallback, useEffect, useSyncExternalStore } from 'react'

/** What the foot says: what is selected or stands in this room, and the last thing that was done. */
export type FootWords = { readonly line: string; readonly said: string }

export type FootStore = {
  readonly read: () => FootWords
  readonly hear: (listen: () => void) => () => void
  readonly setLine: (line: string) => void
  readonly say: (said: string) => void
}

/** Kept outside React so that a moving selection redraws the foot and nothing else. */
export function createFootStore(): FootStore {
  let words: FootWords = { line: '', said: '' }
  const listeners = new Set<() => void>()
  const write = (next: FootWords) => {
    if (next.line === words.line && next.said === words.said) return
    words = next
    for (const listen of listeners) listen()
  }
  return {
    read: () => words,
    hear: listen => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    setLine: line => write({ ...words, line }),
    say: said => write({ ...words, said }),
  }
}

export const FootContext = createContext<FootStore>(createFootStore())

/** Shows a line in the foot for as long as the room is on the screen. */
export function useFootLine(line: string): void {
  const foot = use(FootContext)
  useEffect(() => {
    foot.setLine(line)
    return () => foot.setLine('')
  }, [foot, line])
}

/** Says in the foot what was done, such as “saved 14:02”; screen readers hear it. */
export function useSay(): (said: string) => void {
  const foot = use(FootContext)
  return useCallback((said: string) => foot.say(said), [foot])
}

export function useFootWords(): FootWords {
  const foot = use(FootContext)
  return useSyncExternalStore(foot.hear, foot.read)
}

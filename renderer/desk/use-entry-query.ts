import { useCallback, useSyncExternalStore } from 'react'
import { type EntryQuery, readEntryQuery } from './entry-query.ts'
import { useMe } from './office-context.ts'

const listeners = new Set<() => void>()
const hear = (listen: () => void): (() => void) => {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

/** What one person looks for, kept while they open a dataset and come back; a saved view is laid here from anywhere. */
export function useEntryQuery(): readonly [EntryQuery, (query: EntryQuery) => void] {
  const name = `rabian.catalogue.${useMe().id}`
  const raw = useSyncExternalStore(hear, () => sessionStorage.getItem(name))
  const put = useCallback(
    (query: EntryQuery) => {
      sessionStorage.setItem(name, JSON.stringify(query))
      for (const listen of listeners) listen()
    },
    [name],
  )
  return [readEntryQuery(raw), put]
}

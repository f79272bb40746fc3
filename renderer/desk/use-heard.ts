import { useEffect, useRef } from 'react'
import type { Heard, Topic } from '../../shared/contract/desk.ts'

/** Calls `listen` with what the desk tells of a topic for as long as the part is on the screen. */
export function useHeard<T extends Topic>(topic: T, listen: (news: Heard[T]) => void): void {
  const now = useRef(listen)
  now.current = listen
  useEffect(() => window.desk.hear(topic, news => now.current(news)), [topic])
}

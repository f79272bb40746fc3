import { useRef } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { type Shown, useAsk } from '../../desk/use-ask.ts'
import { useRested } from '../../desk/use-rested.ts'

/** What the desk finds for a text. The last answer stays while the next one is on its way, so that typing never empties the table. */
export function useFound(text: string): Shown<Out<'catalogue:list'>> {
  const shown = useAsk('catalogue:list', { search: useRested(text.trim().slice(0, 200)) })
  const last = useRef(shown)
  if (shown.state !== 'loading') last.current = shown
  return last.current
}

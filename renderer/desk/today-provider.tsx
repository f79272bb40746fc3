import { createContext, type ReactNode, use } from 'react'
import type { Out } from '../../shared/contract/desk.ts'
import { type Shown, useAsk } from './use-ask.ts'

const TodayContext = createContext<Shown<Out<'today:list'>>>({ state: 'loading', again: () => undefined })

/** What waits for whom: asked once for the rail, the line state and the room of today. */
export const useToday = (): Shown<Out<'today:list'>> => use(TodayContext)

export function TodayProvider({ children }: { readonly children: ReactNode }) {
  return <TodayContext value={useAsk('today:list', {})}>{children}</TodayContext>
}

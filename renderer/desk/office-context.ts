import { createContext, use } from 'react'
import type { Out } from '../../shared/contract/desk.ts'

export type OfficeState = Out<'office:state'>
export type Me = NonNullable<OfficeState['me']>
/** Inside the frame an office is open and somebody sits at the desk. */
export type AtDesk = { readonly state: OfficeState; readonly office: NonNullable<OfficeState['open']>; readonly me: Me }

export const AtDeskContext = createContext<AtDesk | null>(null)

/** The open office and the person at the desk; only for what is drawn inside the frame. */
export function useAtDesk(): AtDesk {
  const here = use(AtDeskContext)
  if (here === null) throw new Error('drawn outside the frame')
  return here
}

export const useMe = (): Me => useAtDesk().me

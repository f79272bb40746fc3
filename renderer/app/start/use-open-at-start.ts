import { useEffect, useRef } from 'react'
import type { OfficeState } from '../../desk/office-context.ts'
import { type Act, useAct } from '../../desk/use-act.ts'

/** Opens the office of this machine by itself, the practice office only where it is the only one; each is tried once. */
export function useOpenAtStart({ open, offices }: OfficeState): Act<'office:open'> {
  const act = useAct('office:open')
  const { run } = act
  const tried = useRef(new Set<string>())
  const which = open !== null ? null : offices.office ? 'office' : offices.practice ? 'practice' : null
  useEffect(() => {
    if (which === null || tried.current.has(which)) return
    tried.current.add(which)
    void run({ which })
  }, [which, run])
  return act
}

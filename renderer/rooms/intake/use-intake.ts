import { useCallback, useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { ask } from '../../desk/ask.ts'

/** A file that the desk would not take, with its fault. */
export type Refused = { readonly name: string; readonly fault: FaultNote }

export type Intake = {
  readonly busy: boolean
  readonly refused: readonly Refused[]
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  readonly pick: () => Promise<void>
  readonly forget: (refused: Refused) => void
}

/** How many files began on their way, and how many the desk would not take. */
type Took = (began: number, refused: number) => void

/**
 * Brings files to the desk: each, or each folder, becomes a one-use ticket, and the ticket begins the first looks. `took` hears how it went
 * where at least one began.
 */
export function useIntake(took: Took): Intake {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const refuse = useCallback((name: string, fault: FaultNote) => setRefused(before => [...before, { name, fault }]), [])
  const begin = useCallback(
    async (name: string, ticket: string): Promise<number> => {
      const reply = await ask('intake:begin', { ticket })
      if (reply.ok) return reply.value.files.length
      refuse(name, reply.fault)
      return 0
    },
    [refuse],
  )
  const run = useCallback(
    async (bring: () => Promise<readonly number[]>) => {
      setBusy(true)
      setRefused([])
      const began = await bring()
      setBusy(false)
      const count = began.reduce((sum, n) => sum + n, 0)
      if (count > 0) took(count, began.filter(n => n === 0).length)
    },
    [took],
  )
  const takeFiles = useCallback(
    (files: readonly File[]) =>
      run(async () => {
        const began: number[] = []
        for (const file of files) {
          const reply = await window.desk.ticketFor(file)
          if (!reply.ok) refuse(file.name, reply.fault)
          began.push(reply.ok ? await begin(file.name, reply.value.ticket) : 0)
        }
        return began
      }),
    [run, refuse, begin],
  )
  const pick = useCallback(
    () =>
      run(async () => {
        const reply = await ask('intake:pick', {})
        if (!reply.ok) refuse('', reply.fault)
        const began: number[] = []
        for (const ticket of reply.ok ? reply.value.tickets : []) began.push(await begin('', ticket))
        return began
      }),
    [run, refuse, begin],
  )
  const forget = useCallback((gone: Refused) => setRefused(before => before.filter(one => one !== gone)), [])
  return { busy, refused, takeFiles, pick, forget }
}

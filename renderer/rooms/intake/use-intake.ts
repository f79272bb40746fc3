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

/** Brings files to the desk: each becomes a one-use ticket, and the ticket begins the first look. `took` hears how many began. */
export function useIntake(took: (count: number) => void): Intake {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const begin = useCallback(async (name: string, ticket: string): Promise<boolean> => {
    const reply = await ask('intake:begin', { ticket })
    if (!reply.ok) setRefused(before => [...before, { name, fault: reply.fault }])
    return reply.ok
  }, [])
  const takeFiles = useCallback(
    async (files: readonly File[]) => {
      setBusy(true)
      setRefused([])
      let count = 0
      for (const file of files) {
        const reply = await window.desk.ticketFor(file)
        if (!reply.ok) setRefused(before => [...before, { name: file.name, fault: reply.fault }])
        else if (await begin(file.name, reply.value.ticket)) count++
      }
      setBusy(false)
      if (count > 0) took(count)
    },
    [begin, took],
  )
  const pick = useCallback(async () => {
    setBusy(true)
    setRefused([])
    const reply = await ask('intake:pick', {})
    if (!reply.ok) setRefused([{ name: '', fault: reply.fault }])
    else if (reply.value.ticket !== null && (await begin('', reply.value.ticket))) took(1)
    setBusy(false)
  }, [begin, took])
  const forget = useCallback((gone: Refused) => setRefused(before => before.filter(one => one !== gone)), [])
  return { busy, refused, takeFiles, pick, forget }
}

import { useCallback, useState } from 'react'
import { type FaultNote, toFaultNote } from '../../../shared/base/fault.ts'
import { holdsTable, toPasted } from '../../../shared/text/pasted.ts'
import { ask } from '../../desk/ask.ts'
import { useFormat, useWords } from '../../words/words-context.ts'

/** What the desk would not take, with its fault, and how it was brought. */
export type Refused = { readonly name: string; readonly fault: FaultNote; readonly way: 'file' | 'paste' }

export type Intake = {
  readonly busy: boolean
  readonly refused: readonly Refused[]
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  readonly pick: () => Promise<void>
  /** Takes what came with a paste: a block of cells, or files. */
  readonly takePaste: (clipboard: DataTransfer) => Promise<void>
  /** Has the system paste, for hands that do not know the keys: what comes of it is heard as any paste is. */
  readonly callPaste: () => Promise<void>
  /** Lets a person bring it once more, the way they did. */
  readonly again: (refused: Refused) => Promise<void>
  readonly forget: (refused: Refused) => void
}

/** How many files began on their way, and how many the desk would not take. */
type Took = (began: number, refused: number) => void

/**
 * Brings files to the desk: each, or each folder, becomes a one-use ticket, and the ticket begins the first looks. `took` hears how it went
 * where at least one began.
 */
export function useIntake(took: Took): Intake {
  const { intake: words } = useWords()
  const format = useFormat()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const refuse = useCallback(
    (name: string, fault: FaultNote, way: Refused['way'] = 'file') => setRefused(before => [...before, { name, fault, way }]),
    [],
  )
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
  const takePaste = (clipboard: DataTransfer): Promise<void> => {
    const [html, text] = [clipboard.getData('text/html'), clipboard.getData('text/plain')]
    // Cells come with a picture of themselves; what was copied among files comes with their paths as text.
    const files = holdsTable(html) ? [] : [...clipboard.files].filter(({ type }) => !type.startsWith('image/'))
    if (files.length > 0) return takeFiles(files)
    return run(async () => {
      const now = new Date().toISOString()
      const name = words.pastedName(format.date(now), format.time(now).replace(':', '.'))
      const fault = await paste(name, { html, text })
      if (fault !== null) refuse(name, fault, 'paste')
      return [fault === null ? 1 : 0]
    })
  }
  const callPaste = async (): Promise<void> => {
    const reply = await ask('clipboard:paste', {})
    if (!reply.ok) refuse('', reply.fault, 'paste')
  }
  const again = ({ way }: Refused): Promise<void> => (way === 'paste' ? callPaste() : pick())
  const forget = useCallback((gone: Refused) => setRefused(before => before.filter(one => one !== gone)), [])
  return { busy, refused, takeFiles, pick, takePaste, callPaste, again, forget }
}

/** Answers why the desk would not take it; null where it did. */
async function paste(name: string, clipboard: { readonly html: string; readonly text: string }): Promise<FaultNote | null> {
  try {
    const reply = await ask('intake:paste', { name, ...toPasted(clipboard) })
    return reply.ok ? null : reply.fault
  } catch (thrown) {
    return toFaultNote(thrown)
  }
}

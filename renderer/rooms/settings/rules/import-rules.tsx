import { useState } from 'react'
import type { Out } from '../../../../shared/contract/desk.ts'
import type { RuleBook, Rules } from '../../../../shared/model/rule-book.ts'
import { type Act, useAct } from '../../../desk/use-act.ts'
import { FaultNotice } from '../../../parts/fault-notice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'
import { ProblemLines } from './problem-list.tsx'

type Read = Out<'rules:import'>
type Importing = {
  readonly act: Act<'rules:import'>
  readonly read: Read | null
  readonly bring: () => Promise<void>
  readonly forget: () => void
}

/** Reads a file of rules for looking at. */
export function useImport(book: RuleBook, onRead: (rules: Rules) => void): Importing {
  const act = useAct('rules:import')
  const [read, setRead] = useState<Read | null>(null)
  const bring = async (): Promise<void> => {
    setRead(null)
    const reply = await act.run({ book: book.id })
    if (!reply.ok) return
    setRead(reply.value)
    if (reply.value.rules !== null) onRead(reply.value.rules)
  }
  return { act, read, bring, forget: () => setRead(null) }
}

/** What came of reading a file; what is wrong in it is told with its place. */
export function ImportNotice({ book, importing }: { readonly book: RuleBook; readonly importing: Importing }) {
  const { rules } = useWords()
  const format = useFormat()
  const { act, read, bring, forget } = importing
  if (act.fault !== null) return <FaultNotice fault={act.fault} onClose={act.clear} onRemedy={{ retry: () => void bring() }} />
  if (read === null || read.file === null) return null
  if (read.rules !== null)
    return (
      <Notice tone="good" onClose={forget}>
        {rules.imported(read.file)}
      </Notice>
    )
  return (
    <Notice tone="error" title={`“${read.file}”: ${rules.wrongTitle(format.number(read.problems.length))}`} onClose={forget}>
      <ProblemLines book={book} problems={read.problems} ofFile />
    </Notice>
  )
}

import { useState } from 'react'
import type { Out } from '../../../../shared/contract/desk.ts'
import { pathOf } from '../../../../shared/model/read-rules.ts'
import type { RuleBook, Rules } from '../../../../shared/model/rule-book.ts'
import { useAct } from '../../../desk/use-act.ts'
import { Button } from '../../../parts/button.tsx'
import { FaultNotice } from '../../../parts/fault-notice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'

type Read = Out<'rules:import'>

/** Reads a file of rules for looking at; what is wrong in it is told by its path, as the file spells it. */
export function ImportRules({ book, onRead }: { readonly book: RuleBook; readonly onRead: (rules: Rules) => void }) {
  const { rules } = useWords()
  const format = useFormat()
  const act = useAct('rules:import')
  const [read, setRead] = useState<Read | null>(null)
  const bring = async (): Promise<void> => {
    const reply = await act.run({ book: book.id })
    if (!reply.ok) return
    setRead(reply.value)
    if (reply.value.rules !== null) onRead(reply.value.rules)
  }
  return (
    <>
      <Button small icon="intake" busy={act.busy} onPress={() => void bring()}>
        {rules.import}
      </Button>
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} onRemedy={{ retry: () => void bring() }} />}
      {read?.file == null ? null : read.rules === null ? (
        <Notice
          tone="error"
          title={`“${read.file}”: ${rules.wrongTitle(format.number(read.problems.length))}`}
          onClose={() => setRead(null)}
        >
          <ul className="reasons">
            {read.problems.slice(0, 20).map(problem => (
              <li key={`${pathOf(problem)} ${problem.code}`}>
                {problem.table === '' ? null : <code>{pathOf(problem)}</code>} {rules.problem[problem.code](problem.facts)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="good" onClose={() => setRead(null)}>
          {rules.imported(read.file)}
        </Notice>
      )}
    </>
  )
}

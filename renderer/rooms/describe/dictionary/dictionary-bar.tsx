import { useState } from 'react'
import { useAct } from '../../../desk/use-act.ts'
import { Button } from '../../../parts/button.tsx'
import { FaultNotice } from '../../../parts/fault-notice.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'
import type { Looked } from './dictionary-view.ts'
import { openProposals } from './dictionary-view.ts'
import { ImportDialog, type Read } from './import-dialog.tsx'
import type { Dictionary } from './use-dictionary.ts'

type Props = {
  readonly version: string
  readonly draft: Dictionary
  readonly looked: readonly Looked[] | null
  readonly editable: boolean
}

/** What is there and what is missing, and the ways to fill many columns at once. */
export function DictionaryBar({ version, draft, looked, editable }: Props) {
  const { dictionary } = useWords()
  const format = useFormat()
  const exporting = useAct('dictionary:export')
  const importing = useAct('dictionary:import')
  const [written, setWritten] = useState<string | null>(null)
  const [read, setRead] = useState<Read | null>(null)
  const { told, columns, codes, lacks } = draft.count
  const offers = (looked ?? []).flatMap(({ name, proposals }) => {
    const words = draft.words.get(name)
    const open = words === undefined ? [] : openProposals(words, proposals)
    return open.map(({ field, value }) => ({ name, field, value }))
  })
  const send = async (): Promise<void> => {
    await draft.flush()
    const reply = await exporting.run({ version })
    if (reply.ok) setWritten(reply.value.file)
  }
  const bring = async (): Promise<void> => {
    const reply = await importing.run({ version })
    if (reply.ok) setRead(reply.value.read)
  }
  return (
    <div className="dictionary-bar">
      <p className="quiet">{dictionary.say}</p>
      <div className="row">
        <span>
          {dictionary.count(format.number(told), format.number(columns), format.number(codes))} ·{' '}
          <strong>{lacks === 0 ? dictionary.whole : dictionary.lacks(format.number(lacks))}</strong>
        </span>
        <span className="dictionary-acts">
          <Button small icon="sheet" busy={exporting.busy} onPress={() => void send()}>
            {dictionary.export}
          </Button>
          {editable ? (
            <Button small icon="intake" busy={importing.busy} onPress={() => void bring()}>
              {dictionary.import}
            </Button>
          ) : null}
        </span>
      </div>
      {exporting.fault === null ? null : <FaultNotice fault={exporting.fault} onClose={exporting.clear} />}
      {importing.fault === null ? null : <FaultNotice fault={importing.fault} onClose={importing.clear} />}
      {draft.fault === null ? null : <FaultNotice fault={draft.fault} onRemedy={{ retry: () => void draft.flush() }} />}
      {written === null ? null : (
        <Notice tone="good" onClose={() => setWritten(null)}>
          {dictionary.exported(written)}
        </Notice>
      )}
      {looked === null ? <p className="quiet">{dictionary.looking}</p> : null}
      {offers.length === 0 || !editable ? null : (
        <div className="proposals">
          <span>{dictionary.proposals(format.number(offers.length))}</span>
          <Button small icon="magic" onPress={() => draft.take(offers)}>
            {dictionary.takeAll}
          </Button>
        </div>
      )}
      {read === null ? null : <ImportDialog read={read} words={draft.words} onTake={draft.put} onClose={() => setRead(null)} />}
    </div>
  )
}

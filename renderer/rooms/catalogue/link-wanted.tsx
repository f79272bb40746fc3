import { useState } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { useRested } from '../../desk/use-rested.ts'
import { Choice } from '../../parts/check.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from '../settings/form-dialog.tsx'
import type { WantedRow } from './wanted-view.ts'

const most = 8

/** A person says which dataset of the catalogue a wanted one is, or that there is none. */
export function LinkWanted({ line, onClose }: { readonly line: WantedRow; readonly onClose: () => void }) {
  const { wanted, common } = useWords()
  const say = useSay()
  const act = useAct('wanted:link')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(line.sure ? (line.held?.dataset ?? 'none') : 'words')
  const search = useRested(typed.trim())
  const found = useAsk('entry:find', { seat: 'wanted', search, filter: {}, sort: 'relevance', backwards: false, from: 0, count: most })
  const save = async (): Promise<void> => {
    const reply = await act.run({ line: line.id, dataset: chosen === 'words' ? null : chosen })
    if (!reply.ok) return
    say(wanted.linked)
    onClose()
  }
  return (
    <FormDialog
      title={wanted.linkTitle(line.title)}
      confirm={common.save}
      busy={act.busy}
      fault={act.fault}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <TextInput label={wanted.linkSearch} type="search" value={typed} onChange={setTyped} maxLength={200} autoFocus />
      <WhenHere shown={found}>
        {({ lines }) => {
          const held = line.held !== null && !lines.some(({ dataset }) => dataset === line.held?.dataset) ? [line.held] : []
          return (
            <Choice
              label={wanted.heldHead}
              value={chosen}
              options={[
                ...[...held, ...lines].map(({ dataset, title }) => ({ id: dataset, label: title })),
                { id: 'none', label: wanted.linkNone },
                { id: 'words', label: wanted.linkWords },
              ]}
              onChange={setChosen}
            />
          )
        }}
      </WhenHere>
    </FormDialog>
  )
}

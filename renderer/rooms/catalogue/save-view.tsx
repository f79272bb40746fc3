import { useState } from 'react'
import type { EntryQuery } from '../../desk/entry-query.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Check } from '../../parts/check.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from '../settings/form-dialog.tsx'

/** Keeps what is looked for under a name. */
export function SaveView({ query, onClose }: { readonly query: EntryQuery; readonly onClose: () => void }) {
  const { entries, common } = useWords()
  const say = useSay()
  const act = useAct('view:save')
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const save = async (): Promise<void> => {
    const reply = await act.run({ name, shared, query })
    if (!reply.ok) return
    say(entries.viewSaved)
    onClose()
  }
  return (
    <FormDialog
      title={entries.viewSave}
      confirm={common.save}
      busy={act.busy}
      disabled={name.trim() === ''}
      fault={act.fault}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <TextInput label={entries.viewName} value={name} onChange={setName} maxLength={100} required autoFocus help={entries.viewSaveHelp} />
      <Check checked={shared} onChange={setShared}>
        {entries.viewShared}
      </Check>
    </FormDialog>
  )
}

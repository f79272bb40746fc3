import { useState } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from '../settings/form-dialog.tsx'
import { EntryDescribed } from './entry-described.tsx'
import { EntryNotesFields } from './entry-notes-fields.tsx'
import { blankDraft, draftOf, type EntryDraft, type EntryView } from './entry-view.ts'

/** The form of an entry: a new one, or what the catalogue says of one. What describes a dataset with a version is changed there. */
export function EntryForm({ view, onClose }: { readonly view: EntryView | null; readonly onClose: () => void }) {
  const { entries, common } = useWords()
  const say = useSay()
  const { go } = useRoute()
  const fields = useAsk('entry:fields', {})
  const add = useAct('entry:add')
  const change = useAct('entry:change')
  const [draft, setDraft] = useState<EntryDraft>(view === null ? blankDraft : draftOf(view))
  const isDescribed = view === null || view.described !== null
  const save = async (): Promise<void> => {
    if (view === null) {
      const reply = await add.run(draft)
      if (!reply.ok) return
      go({ room: 'catalogue', dataset: reply.value.dataset })
    } else {
      const reply = await change.run({ ...draft, dataset: view.dataset, described: isDescribed ? draft.described : null })
      if (!reply.ok) return
    }
    say(entries.saved)
    onClose()
  }
  return (
    <FormDialog
      wide
      title={view === null ? entries.add : entries.editTitle(view.title)}
      confirm={common.save}
      busy={add.busy || change.busy}
      fault={add.fault ?? change.fault}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <WhenHere shown={fields}>
        {here => (
          <div className="stack">
            {isDescribed ? <EntryDescribed fields={here.fields} draft={draft} onDraft={setDraft} /> : null}
            <EntryNotesFields view={view} people={here.people} draft={draft} onDraft={setDraft} />
          </div>
        )}
      </WhenHere>
    </FormDialog>
  )
}

import { Pick } from '../../parts/pick.tsx'
import { Tags } from '../../parts/tags.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { EntryDraft, EntryFields, EntryView } from './entry-view.ts'

type Props = {
  readonly view: EntryView | null
  readonly people: EntryFields['people']
  readonly draft: EntryDraft
  readonly onDraft: (draft: EntryDraft) => void
}

/** Who owns the data and looks after it, when it is due, and who uses it. */
export function EntryNotesFields({ view, people, draft, onDraft }: Props) {
  const { entries } = useWords()
  const format = useFormat()
  const put = (part: Partial<EntryDraft>): void => onDraft({ ...draft, ...part })
  return (
    <>
      <TextInput
        label={entries.owner}
        value={draft.owner ?? ''}
        onChange={owner => put({ owner })}
        placeholder={view?.shown.owner}
        maxLength={300}
        help={entries.ownerHelp}
      />
      <div className="field-pair">
        <Pick
          label={entries.stewardPerson}
          value={draft.stewardPerson}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          onChange={stewardPerson => put({ stewardPerson })}
        />
        <TextInput label={entries.steward} value={draft.steward ?? ''} onChange={steward => put({ steward })} maxLength={300} />
      </div>
      <div className="field-pair">
        <TextInput
          label={entries.dueDay}
          type="date"
          value={draft.due ?? ''}
          onChange={due => put({ due: due === '' ? null : due })}
          help={view?.shown.due == null || draft.due !== null ? entries.dueHelp : entries.dueComputed(format.date(view.shown.due))}
        />
        <Tags label={entries.usedBy} value={draft.usedBy} onChange={usedBy => put({ usedBy: [...usedBy] })} help={entries.usedByHelp} />
      </div>
    </>
  )
}

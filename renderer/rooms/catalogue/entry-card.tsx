import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words/words-context.ts'
import { EntryForm } from './entry-form.tsx'
import { EntryLink } from './entry-link.tsx'
import type { EntryView } from './entry-view.ts'
import { FactLine } from './fact-line.tsx'

/** What the catalogue says of a dataset: who owns it and looks after it, where it is, when it is due. */
export function EntryCard({ view }: { readonly view: EntryView }) {
  const { entries, domain } = useWords()
  const [editing, setEditing] = useState(false)
  const { shown, described } = view
  const edit = view.mayChange ? (
    <Button icon="edit" onPress={() => setEditing(true)}>
      {entries.edit}
    </Button>
  ) : undefined
  return (
    <Card title={entries.cardTitle} actions={edit}>
      <dl className="facts">
        <FactLine label={entries.facet.kept}>{entries.kept[view.kept]}</FactLine>
        {view.address === null ? null : (
          <FactLine label={entries.address}>
            <EntryLink view={view} />
          </FactLine>
        )}
        <FactLine label={entries.owner}>{shown.owner || entries.unsaid}</FactLine>
        <FactLine label={entries.stewardWord}>{shown.steward || entries.unsaid}</FactLine>
        <FactLine label={entries.dueDay}>
          {shown.due === null ? entries.due.none : <When iso={shown.due} as="date" />}
          {shown.due !== null && view.due === null ? <span className="quiet"> · {entries.dueFromDescription}</span> : null}
        </FactLine>
        <FactLine label={entries.usedBy}>{view.usedBy.length === 0 ? entries.unsaid : view.usedBy.join(', ')}</FactLine>
        <FactLine label={entries.facet.highValue}>
          {shown.highValue === 'yes' ? <Chip tone="amber">{entries.value.yes}</Chip> : entries.value[shown.highValue]}
        </FactLine>
        {described === null ? null : (
          <FactLine label={entries.category}>{described.category === null ? entries.unsaid : domain.category[described.category]}</FactLine>
        )}
      </dl>
      {editing ? <EntryForm view={view} onClose={() => setEditing(false)} /> : null}
    </Card>
  )
}

import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { useWords } from '../../words/words-context.ts'
import type { Hub } from './hub-draft.ts'
import { HubForm } from './hub-form.tsx'
import { HubTerms } from './hub-terms.tsx'

type Props = { readonly hub: Hub; readonly onEdit: () => void; readonly onRemove: () => void }

/** One hub: what it is, where, for whom, and whether its secret is sealed here. */
export function HubCard({ hub, onEdit, onRemove }: Props) {
  const { settings, domain } = useWords()
  const words = settings.hubs
  const acts = hub.practice ? undefined : (
    <>
      <Button small icon="edit" label={words.editOf(hub.name)} onPress={onEdit}>
        {words.edit}
      </Button>
      <Button small kind="danger" icon="erase" label={words.removeOf(hub.name)} onPress={onRemove}>
        {words.removeVerb}
      </Button>
    </>
  )
  return (
    <Card title={hub.name} actions={acts}>
      <div className="row">
        <Chip tone="blue" icon={hub.kind === 'ckan' ? 'hub' : 'network'}>
          {domain.hubKind[hub.kind]}
        </Chip>
        {hub.practice ? <Chip tone="amber">{words.practice}</Chip> : null}
        <Chip tone={hub.hasSecret ? 'green' : 'amber'} icon={hub.hasSecret ? 'locked' : 'warning'}>
          {hub.hasSecret ? words.hasSecret : words.noSecret}
        </Chip>
      </div>
      {hub.kind === 'ckan' ? <HubTerms hub={hub.id} /> : null}
      {hub.kind === 'ckan' ? <HubForm hub={hub} /> : null}
      <dl className="facts">
        <dt>{words.address}</dt>
        <dd>
          <code>{hub.address}</code>
        </dd>
        <dt>{hub.kind === 'ckan' ? words.organisation : words.recipient}</dt>
        <dd>{hub.kind === 'ckan' ? hub.organisation : hub.recipient}</dd>
      </dl>
    </Card>
  )
}

import type { Out } from '../../../shared/contract/desk.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { Hub } from './hub-draft.ts'

type Form = NonNullable<Out<'hub-form:list'>['hubs'][number]['form']>

/** Which form of description counts for an open hub, with the ways to its own and back. */
export function HubForm({ hub }: { readonly hub: Hub }) {
  const { hubForms } = useWords()
  const format = useFormat()
  const say = useSay()
  const shown = useAsk('hub-form:list', {})
  const take = useAct('hub-form:take')
  const drop = useAct('hub-form:drop')
  const found = shown.state === 'here' ? shown.value.hubs.find(one => one.hub === hub.id) : undefined
  if (found === undefined) return null
  const { form } = found
  const fault = take.fault ?? drop.fault
  const verb = form === null ? hubForms.take : hubForms.takeAgain
  const takeForm = async (): Promise<void> => {
    const reply = await take.run({ hub: hub.id })
    if (reply.ok) say(hubForms.takenNow(hub.name))
  }
  return (
    <>
      <div className="row">
        <Chip tone={form === null ? undefined : 'blue'} icon="describe">
          {form === null ? hubForms.office : hubForms.own(format.number(form.required), format.number(form.fields))}
        </Chip>
        <Button small busy={take.busy} label={hubForms.takeOf(verb, hub.name)} onPress={() => void takeForm()}>
          {verb}
        </Button>
        {form === null ? null : (
          <Button
            small
            kind="quiet"
            busy={drop.busy}
            label={hubForms.takeOf(hubForms.drop, hub.name)}
            onPress={() => void drop.run({ hub: hub.id })}
          >
            {hubForms.drop}
          </Button>
        )}
      </div>
      {form === null ? null : <TakenForm form={form} />}
      {fault === null ? null : <FaultNotice fault={fault} onClose={take.fault === null ? drop.clear : take.clear} />}
    </>
  )
}

function TakenForm({ form: { by, at, sha256, notes } }: { readonly form: Form }) {
  const { hubForms } = useWords()
  const format = useFormat()
  return (
    <p className="tiny">
      {hubForms.taken(by, format.dateTime(at))} · {hubForms.hash(sha256.slice(0, 12))}
      {notes.length === 0 ? null : ` · ${hubForms.noted(format.number(notes.length))}`}
    </p>
  )
}

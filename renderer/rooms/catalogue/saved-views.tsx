import { useId, useState } from 'react'
import type { EntryQuery } from '../../desk/entry-query.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/words-context.ts'
import { SaveView } from './save-view.tsx'

type Props = { readonly query: EntryQuery; readonly onQuery: (query: EntryQuery) => void }

/** Searches that were kept by name: one's own and those that others share. */
export function SavedViews({ query, onQuery }: Props) {
  const { entries } = useWords()
  const id = useId()
  const say = useSay()
  const shown = useAsk('view:list', {})
  const remove = useAct('view:remove')
  const [saving, setSaving] = useState(false)
  const views = shown.state === 'here' ? shown.value.views : []
  const standing = views.find(view => JSON.stringify(view.query) === JSON.stringify(query))
  const takeAway = async (view: string): Promise<void> => {
    const reply = await remove.run({ view })
    if (reply.ok) say(entries.viewRemoved)
  }
  return (
    <>
      {views.length === 0 ? null : (
        <div className="field">
          <label className="label" htmlFor={id}>
            {entries.views}
          </label>
          <select
            id={id}
            className="input"
            value={standing?.id ?? ''}
            onChange={({ target }) => {
              const view = views.find(one => one.id === target.value)
              if (view !== undefined) onQuery(view.query)
            }}
          >
            <option value="">{entries.viewPick}</option>
            {views.map(({ id, name, own, by }) => (
              <option key={id} value={id}>
                {own ? name : entries.viewBy(name, by)}
              </option>
            ))}
          </select>
        </div>
      )}
      {standing?.own === true ? (
        <Button icon="erase" label={entries.viewRemove(standing.name)} busy={remove.busy} onPress={() => void takeAway(standing.id)} />
      ) : (
        <Button icon="star" onPress={() => setSaving(true)}>
          {entries.viewSave}
        </Button>
      )}
      {saving ? <SaveView query={query} onClose={() => setSaving(false)} /> : null}
    </>
  )
}

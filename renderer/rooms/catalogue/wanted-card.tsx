import { useState } from 'react'
import { wantedStates } from '../../../shared/catalogue/wanted.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { FormDialog } from '../settings/form-dialog.tsx'
import { type WantedList, wantedShapes } from './wanted-view.ts'

type Props = { readonly list: WantedList; readonly mayKeep: boolean; readonly onOpen: () => void }

/** One list: how much of it is covered, in work and missing. */
export function WantedCard({ list, mayKeep, onOpen }: Props) {
  const { wanted } = useWords()
  const format = useFormat()
  const [removing, setRemoving] = useState(false)
  const whole = wantedStates.reduce((sum, state) => sum + list.counts[state], 0)
  return (
    <Card
      title={list.name}
      actions={
        <>
          {mayKeep ? <Button small icon="erase" label={wanted.removeOf(list.name)} onPress={() => setRemoving(true)} /> : null}
          <Button small kind="main" label={wanted.openOf(list.name)} onPress={onOpen}>
            {wanted.open}
          </Button>
        </>
      }
    >
      <p className="quiet">
        {wanted.kind[list.kind]} · {wanted.lines(format.number(whole))}
      </p>
      <div className="wanted-bar" aria-hidden="true">
        {wantedStates.map(state => (
          <span key={state} className={state} style={{ flexGrow: list.counts[state] }} />
        ))}
      </div>
      <div className="row">
        {wantedStates.map(state => (
          <Chip key={state} {...wantedShapes[state]}>
            {wanted.state[state]} {format.number(list.counts[state])}
          </Chip>
        ))}
      </div>
      <p className="tiny">
        {list.source === '' ? '' : `${wanted.source}: ${list.source} · `}
        {list.file} · {list.by} · <When iso={list.at} as="date" />
      </p>
      {removing ? <RemoveList list={list} onClose={() => setRemoving(false)} /> : null}
    </Card>
  )
}

function RemoveList({ list, onClose }: { readonly list: WantedList; readonly onClose: () => void }) {
  const { wanted } = useWords()
  const say = useSay()
  const act = useAct('wanted:remove')
  const remove = async (): Promise<void> => {
    const reply = await act.run({ list: list.id })
    if (!reply.ok) return
    say(wanted.removed)
    onClose()
  }
  return (
    <FormDialog
      title={wanted.removeTitle(list.name)}
      confirm={wanted.remove}
      kind="danger"
      busy={act.busy}
      fault={act.fault}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{wanted.removeWhy}</p>
    </FormDialog>
  )
}

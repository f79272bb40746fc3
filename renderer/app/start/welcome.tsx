import { useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import type { Out } from '../../../shared/contract/desk.ts'
import type { OfficeState } from '../../desk/office-context.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'
import { FoundForm } from './found-form.tsx'
import { OpenOffice } from './open-office.tsx'
import { PracticeOffer } from './practice-offer.tsx'
import { RestoreForm } from './restore-form.tsx'

type Props = {
  readonly state: OfficeState
  /** Why the office of this machine did not open by itself. */
  readonly fault: FaultNote | null
  readonly onPeople: (people: Out<'office:practice'>['people']) => void
  readonly onOpened: () => void
  readonly onBack?: (() => void) | undefined
}
type Way = 'found' | 'practice' | 'restore'

const ways: readonly { readonly id: Way; readonly icon: IconName }[] = [
  { id: 'found', icon: 'building' },
  { id: 'practice', icon: 'learn' },
  { id: 'restore', icon: 'backup' },
]

/** The first screen: open what is on this machine, begin an office, practise, or restore a backup. */
export function Welcome({ state, fault, onPeople, onOpened, onBack }: Props) {
  const { common, start } = useWords()
  const [way, setWay] = useState<Way | null>(null)
  const { offices } = state
  const offered = ways.filter(({ id }) => (id === 'practice' ? !offices.practice : !offices.office))
  if (way !== null)
    return (
      <section className="start-card">
        <div>
          <Button kind="quiet" small icon="back" onPress={() => setWay(null)}>
            {common.back}
          </Button>
        </div>
        <h1>{start.way[way].title}</h1>
        {way === 'found' ? (
          <FoundForm />
        ) : way === 'practice' ? (
          <PracticeOffer onPeople={onPeople} />
        ) : (
          <RestoreForm onRestored={() => setWay(null)} />
        )}
      </section>
    )
  return (
    <section className="start-card">
      <h1>{start.welcome}</h1>
      <p className="quiet">{start.welcomeWhy}</p>
      {fault === null ? null : <FaultNotice fault={fault} />}
      <OpenOffice offices={offices} onOpened={onOpened} />
      <ul className="ways">
        {offered.map(({ id, icon }) => (
          <li key={id}>
            <button type="button" className="way" onClick={() => setWay(id)}>
              <span className="way-icon">
                <Icon name={icon} size={1.5} />
              </span>
              <span className="way-words">
                <strong>{start.way[id].title}</strong>
                <span>{start.way[id].why}</span>
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
      {onBack === undefined ? null : (
        <Button kind="quiet" icon="back" onPress={onBack}>
          {start.backToSignIn}
        </Button>
      )}
    </section>
  )
}

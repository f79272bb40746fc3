import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { DayOrText } from '../../parts/day-or-text.tsx'
import { EntryStateMark } from '../../parts/entry-state-mark.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { useLanguage, useWords } from '../../words/words-context.ts'
import { EntryCard } from './entry-card.tsx'
import type { EntryView } from './entry-view.ts'
import { FactLine } from './fact-line.tsx'
import { ImportanceCard } from './importance-card.tsx'
import { ToAll } from './to-all.tsx'
import { ValueCard } from './value/value-card.tsx'

/** The page of a dataset that is only described. */
export function EntryPage({ view }: { readonly view: EntryView }) {
  const { entries, today } = useWords()
  const say = useSay()
  const retire = useAct('entry:retire')
  const retired = view.state === 'retired'
  const turn = async (): Promise<void> => {
    const reply = await retire.run({ dataset: view.dataset, retired: !retired })
    if (reply.ok) say(retired ? entries.restored : entries.retired)
  }
  return (
    <div className="room catalogue dataset-page">
      <RoomHead
        title={view.title === '' ? today.untitled : view.title}
        sub={
          <>
            <EntryStateMark state={view.state} />
            <LevelMark level={view.described?.level ?? null} />
          </>
        }
      >
        <ToAll />
        {view.mayChange ? (
          <Button kind={retired ? 'plain' : 'danger'} icon={retired ? 'refresh' : 'stop'} busy={retire.busy} onPress={() => void turn()}>
            {retired ? entries.restore : entries.retire}
          </Button>
        ) : null}
        {retire.fault === null ? null : <FaultNotice fault={retire.fault} onClose={retire.clear} />}
      </RoomHead>
      <div className="dataset-tab room-body" data-pane>
        <div className="overview">
          <div className="stack">
            <EntryCard view={view} />
            <ValueCard dataset={view.dataset} />
          </div>
          <ImportanceCard view={view} />
        </div>
        <Facts view={view} />
      </div>
    </div>
  )
}

function Facts({ view }: { readonly view: EntryView }) {
  const { catalogue } = useWords()
  const { language } = useLanguage()
  const whole = view.filled >= view.required
  return (
    <Card
      title={catalogue.tabs.description}
      actions={
        <Chip tone={whole ? 'green' : 'amber'} icon={whole ? 'check' : 'edit'}>
          {catalogue.filledOf(view.filled, view.required)}
        </Chip>
      }
    >
      <dl className="facts description-facts">
        {view.facts.map(fact => (
          <FactLine key={fact.key} label={fact[language]}>
            <DayOrText text={fact.text} />
          </FactLine>
        ))}
      </dl>
    </Card>
  )
}

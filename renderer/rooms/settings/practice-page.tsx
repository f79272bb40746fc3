import type { Out } from '../../../shared/contract/desk.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { PracticeSample } from './practice-sample.tsx'

/** The practice services on this machine: on or off, where, and what they received. */
export function PracticePage() {
  const { settings } = useWords()
  const shown = useAsk('practice:state', {})
  return (
    <>
      <p className="quiet settings-sub">{settings.practice.sub}</p>
      <WhenHere shown={shown}>{state => <Services state={state} onSwitched={shown.again} />}</WhenHere>
      <PracticeSample />
    </>
  )
}

function Services({ state, onSwitched }: { readonly state: Out<'practice:state'>; readonly onSwitched: () => void }) {
  const { settings } = useWords()
  const words = settings.practice
  const format = useFormat()
  const act = useAct('practice:switch')
  const turn = async () => {
    await act.run({ on: !state.on })
    onSwitched()
  }
  return (
    <Card
      title={words.services}
      actions={
        <Button kind={state.on ? 'plain' : 'main'} icon="power" busy={act.busy} onPress={() => void turn()}>
          {state.on ? words.turnOff : words.turnOn}
        </Button>
      }
    >
      <div role="status">
        <Chip tone={state.on ? 'green' : 'amber'} icon={state.on ? 'online' : 'offline'}>
          {state.on ? words.on : words.off}
        </Chip>
      </div>
      {act.fault === null ? null : <FaultNotice fault={act.fault} onRemedy={{ retry: () => void turn() }} />}
      <dl className="facts">
        <dt>{words.hub}</dt>
        <Address text={state.hubAddress} />
        <dt>{words.exchange}</dt>
        <Address text={state.exchangeAddress} />
        <dt>{words.received}</dt>
        <dd>{words.receivedCount(format.number(state.received))}</dd>
      </dl>
    </Card>
  )
}

function Address({ text }: { readonly text: string }) {
  const { settings } = useWords()
  return (
    <dd className="row">
      <code>{text}</code>
      {text === '' ? null : <CopyButton text={text} label={settings.practice.copyAddress} />}
    </dd>
  )
}

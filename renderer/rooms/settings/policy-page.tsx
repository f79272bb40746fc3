import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { isInBounds, type PolicyFigure, policyBounds, policyFigures } from '../../../shared/model/policy.ts'
import { type Level, levels } from '../../../shared/model/version.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAtDesk } from '../../desk/office-context.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Check } from '../../parts/check.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Field } from '../../parts/field.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

type Policy = Out<'policy:show'>
type Typed = { readonly [figure in PolicyFigure]: string }

/** What the office decides about its own desk. */
export function PolicyPage() {
  const { settings } = useWords()
  const shown = useAsk('policy:show', {})
  return (
    <>
      <p className="quiet settings-sub">{settings.policy.sub}</p>
      <WhenHere shown={shown}>{policy => <PolicyForm key={JSON.stringify(policy)} policy={policy} />}</WhenHere>
    </>
  )
}

function PolicyForm({ policy }: { readonly policy: Policy }) {
  const { settings, common } = useWords()
  const words = settings.policy
  const { office } = useAtDesk()
  const say = useSay()
  const act = useAct('policy:save')
  const [typed, setTyped] = useState<Typed>({
    idleMinutes: String(policy.idleMinutes),
    sessionHours: String(policy.sessionHours),
    backupsKept: String(policy.backupsKept),
  })
  const [onePerson, setOnePerson] = useState<readonly Level[]>(policy.onePersonEnough)
  const [privateHubs, setPrivateHubs] = useState(policy.privateHubs)
  const sound = policyFigures.every(figure => isInBounds(figure, readWhole(typed[figure])))
  const save = async (): Promise<void> => {
    const figures = {
      idleMinutes: readWhole(typed.idleMinutes),
      sessionHours: readWhole(typed.sessionHours),
      backupsKept: readWhole(typed.backupsKept),
    }
    const reply = await act.run({ ...figures, onePersonEnough: [...onePerson], privateHubs })
    if (reply.ok) say(words.saved)
  }
  return (
    <>
      <Card title={words.deskTitle}>
        <Figures typed={typed} onType={(figure, text) => setTyped({ ...typed, [figure]: text })} />
      </Card>
      <Card title={words.approvalTitle}>
        <Levels value={onePerson} onChange={setOnePerson} />
      </Card>
      {/* The practice office sends to this machine alone, whatever its policy. */}
      {office.which === 'practice' ? null : (
        <Card title={words.hubsTitle}>
          <Check checked={privateHubs} onChange={setPrivateHubs} help={words.privateHubsHelp}>
            {words.privateHubs}
          </Check>
        </Card>
      )}
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
      <div className="row">
        <Button kind="main" busy={act.busy} disabled={!sound} onPress={() => void save()}>
          {act.busy ? common.working : words.save}
        </Button>
      </div>
    </>
  )
}

const readWhole = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN)

function Figures({ typed, onType }: { readonly typed: Typed; readonly onType: (figure: PolicyFigure, text: string) => void }) {
  const { settings } = useWords()
  const format = useFormat()
  const words = settings.policy
  return (
    <div className="field-pair">
      {policyFigures.map(figure => {
        const { least, most } = policyBounds[figure]
        const bounds = words.bounds(format.number(least), format.number(most))
        const good = isInBounds(figure, readWhole(typed[figure]))
        return (
          <TextInput
            key={figure}
            label={words.figure[figure]}
            value={typed[figure]}
            onChange={text => onType(figure, text)}
            required
            maxLength={6}
            help={good ? bounds : undefined}
            error={good ? undefined : bounds}
          />
        )
      })}
    </div>
  )
}

function Levels({ value, onChange }: { readonly value: readonly Level[]; readonly onChange: (levels: readonly Level[]) => void }) {
  const { settings, domain } = useWords()
  const words = settings.policy
  const put = (level: Level, on: boolean): void => onChange(levels.filter(known => (known === level ? on : value.includes(known))))
  return (
    <Field label={words.onePerson} help={words.onePersonHelp}>
      <div className="choices">
        {levels.map(level => (
          <Check key={level} checked={value.includes(level)} onChange={on => put(level, on)}>
            {domain.level[level]}
          </Check>
        ))}
      </div>
    </Field>
  )
}

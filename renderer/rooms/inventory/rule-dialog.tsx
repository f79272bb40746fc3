import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { mostPoints, type ReasonCode, reasonCodes } from '../../../shared/inventory/rank-file.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

type Typed = { readonly [reason in ReasonCode]: string }

/** The rule by which files are ranked: how many points each reason gives. An administrator may change it. */
export function RuleDialog({ onClose }: { readonly onClose: () => void }) {
  const shown = useAsk('inventory:rule', {})
  const { inventory, common } = useWords()
  if (shown.state === 'here') return <RuleForm {...shown.value} onClose={onClose} />
  return (
    <Dialog open title={inventory.ruleTitle} onClose={onClose} foot={<Button onPress={onClose}>{common.close}</Button>}>
      <WhenHere shown={shown}>{() => null}</WhenHere>
    </Dialog>
  )
}

function RuleForm({ rule, house, editable, onClose }: Out<'inventory:rule'> & { readonly onClose: () => void }) {
  const { inventory, common } = useWords()
  const format = useFormat()
  const say = useSay()
  const act = useAct('inventory:save-rule')
  const [typed, setTyped] = useState<Typed>(() => toTyped(rule))
  const sound = reasonCodes.every(code => readPoints(typed[code]) !== null)
  const save = async (): Promise<void> => {
    const points = Object.fromEntries(reasonCodes.map(code => [code, readPoints(typed[code]) ?? 0])) as typeof rule
    if (!(await act.run({ rule: points })).ok) return
    say(inventory.ruleSaved)
    onClose()
  }
  const acts = (
    <>
      <Button onPress={() => setTyped(toTyped(house))}>{inventory.ruleHouse}</Button>
      <Button kind="main" busy={act.busy} disabled={!sound} onPress={() => void save()}>
        {common.save}
      </Button>
    </>
  )
  return (
    <Dialog
      open
      wide
      title={inventory.ruleTitle}
      onClose={onClose}
      foot={editable ? acts : <Button onPress={onClose}>{common.close}</Button>}
    >
      <p>{inventory.ruleSay}</p>
      {editable ? null : <p className="quiet">{inventory.ruleOnly}</p>}
      <div className="rule-points">
        {reasonCodes.map(code => (
          <TextInput
            key={code}
            label={inventory.reasonName[code]}
            value={typed[code]}
            onChange={text => setTyped({ ...typed, [code]: text })}
            readOnly={!editable}
            maxLength={4}
            error={readPoints(typed[code]) === null ? inventory.ruleBounds(format.number(mostPoints)) : undefined}
          />
        ))}
      </div>
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
    </Dialog>
  )
}

const toTyped = (rule: Out<'inventory:rule'>['rule']): Typed =>
  Object.fromEntries(reasonCodes.map(code => [code, String(rule[code])])) as Typed

function readPoints(text: string): number | null {
  const points = Number(text.trim().replace('−', '-'))
  return text.trim() !== '' && Number.isInteger(points) && Math.abs(points) <= mostPoints ? points : null
}

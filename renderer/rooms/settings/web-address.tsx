import { useState } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useMe } from '../../desk/office-context.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'

/** The web address of the office, below which the things of linked data get theirs; an administrator names it. */
export function WebAddress() {
  const { stars } = useWords()
  const say = useSay()
  const { roles } = useMe()
  const shown = useAsk('stars:base', {})
  const act = useAct('stars:name-base')
  const [typed, setTyped] = useState<string | null>(null)
  if (shown.state !== 'here') return null
  const { base } = shown.value
  const may = roles.includes('administrator')
  const value = typed ?? base ?? ''
  const save = async (): Promise<void> => {
    const reply = await act.run({ base: value })
    if (!reply.ok) return
    setTyped(null)
    say(stars.base.named)
  }
  return (
    <Card title={stars.base.title}>
      <p className="quiet">{stars.base.say}</p>
      <div className="web-address">
        <TextInput label={stars.base.label} value={value} onChange={setTyped} help={stars.base.help} type="url" exact disabled={!may} />
        {may ? (
          <Button icon="check" busy={act.busy} disabled={value === (base ?? '')} onPress={() => void save()}>
            {stars.base.save}
          </Button>
        ) : null}
      </div>
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
    </Card>
  )
}

import { useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { ask } from '../../desk/ask.ts'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'

/** Sample workbooks for somebody who may bring in files: made, brought in, and shown in the intake room. */
export function PracticeSample() {
  const { settings } = useWords()
  const words = settings.practice
  const { roles } = useMe()
  const { go } = useRoute()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<FaultNote | null>(null)
  if (!mayEnter(roles, 'intake')) return null
  const bringIn = async (kind: 'open' | 'restricted') => {
    setBusy(true)
    const made = await ask('practice:sample', { kind })
    const began = made.ok ? await ask('intake:begin', { ticket: made.value.ticket }) : made
    setBusy(false)
    if (began.ok) go({ room: 'intake' })
    else setFault(began.fault)
  }
  return (
    <Card title={words.sampleTitle}>
      <p className="settings-sub">{words.sampleWhy}</p>
      <div className="row">
        <Button icon="sheet" busy={busy} onPress={() => void bringIn('open')}>
          {words.sampleOpen}
        </Button>
        <Button icon="shield-alert" busy={busy} onPress={() => void bringIn('restricted')}>
          {words.sampleRestricted}
        </Button>
      </div>
      {fault === null ? null : <FaultNotice fault={fault} onClose={() => setFault(null)} />}
    </Card>
  )
}

import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { useMe } from '../../desk/office-context.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { TermsDialog } from './terms-dialog.tsx'

export type HubTerms = Out<'terms:list'>['hubs'][number]

/** Hubs to which something waits to go and whose terms nobody has accepted yet, each with the one thing to do. */
export function TermsNotices() {
  const { announce } = useWords()
  const format = useFormat()
  const { roles } = useMe()
  const shown = useAsk('terms:list', {})
  const [reading, setReading] = useState<HubTerms | null>(null)
  const waiting = shown.state === 'here' ? shown.value.hubs.filter(one => one.accepted === null && one.waiting > 0) : []
  const may = roles.includes('head') || roles.includes('administrator')
  const names = shown.state === 'here' ? shown.value.mayAccept.join(', ') : ''
  return (
    <>
      {waiting.map(hub => (
        <div className="outbox-fault" key={hub.hub}>
          <Notice
            tone="warn"
            title={announce.termsWaiting(hub.name, format.number(hub.waiting))}
            actions={
              may ? (
                <Button kind="main" icon="approve" onPress={() => setReading(hub)}>
                  {announce.termsRead}
                </Button>
              ) : undefined
            }
          >
            {may ? undefined : announce.termsAsk(names)}
          </Notice>
        </div>
      ))}
      {reading === null ? null : <TermsDialog hub={reading} onClose={() => setReading(null)} />}
    </>
  )
}

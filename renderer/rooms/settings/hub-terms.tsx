import { useState } from 'react'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { TermsDialog } from '../outbox/terms-dialog.tsx'

/** Whether the office has accepted the terms of an open hub: who for it and when, or the button. */
export function HubTerms({ hub }: { readonly hub: string }) {
  const { announce } = useWords()
  const format = useFormat()
  const shown = useAsk('terms:list', {})
  const [reading, setReading] = useState(false)
  const found = shown.state === 'here' ? shown.value.hubs.find(one => one.hub === hub) : undefined
  if (found === undefined) return null
  const { accepted } = found
  return (
    <div className="row">
      <Chip tone={accepted === null ? 'amber' : 'green'} icon={accepted === null ? 'warning' : 'check'}>
        {accepted === null ? announce.termsMissing : announce.termsAccepted(accepted.by, format.dateTime(accepted.at))}
      </Chip>
      {accepted === null ? (
        <Button small onPress={() => setReading(true)}>
          {announce.termsRead}
        </Button>
      ) : null}
      {reading ? <TermsDialog hub={found} onClose={() => setReading(false)} /> : null}
    </div>
  )
}

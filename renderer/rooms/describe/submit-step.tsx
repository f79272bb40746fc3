import { useState } from 'react'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextArea } from '../../parts/text-input.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { DrawHead } from './describe-head.tsx'
import type { ClassifyView, DescribeStep, DescribeView } from './describe-view.ts'
import { HubRefusals } from './hub-refusals.tsx'
import { useReadiness } from './use-readiness.ts'

type Props = {
  readonly version: string
  readonly view: DescribeView
  readonly classify: ClassifyView
  readonly head: DrawHead
  readonly onGo: (step: DescribeStep | 'review' | 'dictionary') => void
}

/** Step three: what is there, what is missing as links to its place, and the submission. */
export function SubmitStep({ version, view, classify, head, onGo }: Props) {
  const { describe, hubForms } = useWords()
  const format = useFormat()
  const { go } = useRoute()
  const review = useAsk('review:open', { version })
  const dictionary = useAsk('dictionary:open', { version })
  const ready = useReadiness(view, classify, {
    review: review.state === 'here' ? review.value : null,
    dictionary: dictionary.state === 'here' ? dictionary.value.count : null,
  })
  const [note, setNote] = useState('')
  const submit = useAct('life:submit')
  const [sent, setSent] = useState(false)
  const send = async (): Promise<void> => {
    const reply = await submit.run({ version, note: note.trim() })
    setSent(reply.ok)
  }
  const toToday = (
    <Button kind="main" icon="home" onPress={() => go({ room: 'today' })}>
      {describe.toToday}
    </Button>
  )
  return (
    <div className="room">
      {head({ draft: undefined, children: sent ? toToday : null })}
      <div className="room-body" data-pane>
        <div className="submit-sheet">
          {sent ? (
            <Notice tone="good" title={describe.submitted} actions={toToday}>
              {describe.submittedSay}
            </Notice>
          ) : (
            <>
              {ready.missing.length === 0 ? null : (
                <Card title={describe.missingTitle(format.number(ready.missing.length))}>
                  <ul className="missing">
                    {ready.missing.map(lack => (
                      <li key={lack.say}>
                        <Icon name="warning" size={1} />
                        <span>{lack.say}</span>
                        <Button small onPress={() => onGo(lack.at)}>
                          {describe.fixHere}
                        </Button>
                      </li>
                    ))}
                  </ul>
                </Card>
              )}
              {classify.decision?.level === 'open' ? (
                <HubRefusals
                  version={version}
                  why={hubForms.refusesWhy}
                  actions={
                    <Button small onPress={() => onGo('describe')}>
                      {describe.fixHere}
                    </Button>
                  }
                />
              ) : null}
              <Card title={describe.submitTitle}>
                <ul className="fine">
                  {ready.fine.map(say => (
                    <li key={say}>
                      <Icon name="check" size={1} />
                      {say}
                    </li>
                  ))}
                  {ready.lookAt.map(lack => (
                    <li key={lack.say} className="look">
                      <Icon name="info" size={1} />
                      <span>{lack.say}</span>
                      <Button small kind="quiet" onPress={() => onGo(lack.at)}>
                        {describe.lookHere}
                      </Button>
                    </li>
                  ))}
                </ul>
                <TextArea label={describe.note} value={note} onChange={setNote} help={describe.noteHint} disabled={!view.editable} />
                {submit.fault === null ? null : <FaultNotice fault={submit.fault} onClose={submit.clear} />}
                <div className="row">
                  <Button
                    kind="main"
                    icon="send"
                    busy={submit.busy}
                    disabled={!view.editable || ready.missing.length > 0}
                    onPress={() => void send()}
                  >
                    {describe.submit}
                  </Button>
                  <span className="quiet">{view.editable ? describe.submitSay : describe.readOnly}</span>
                </div>
              </Card>
            </>
          )}
        </div>
      </div>
    </div>
  )
}

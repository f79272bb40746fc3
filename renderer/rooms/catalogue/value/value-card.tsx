import { useState } from 'react'
import { flagOf } from '../../../../shared/catalogue/value/weigh-value.ts'
import { useAsk } from '../../../desk/use-ask.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Chip } from '../../../parts/chip.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { WhenHere } from '../../../parts/when-here.tsx'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'
import { useSayAnswer } from './use-say-answer.ts'
import { ValueDialog } from './value-dialog.tsx'
import { stateOf, type ValueDecision, type ValueView } from './value-view.ts'

/** Whether the dataset is of high value, who decided it and by which answers. */
export function ValueCard({ dataset }: { readonly dataset: string }) {
  const { value } = useWords()
  const shown = useAsk('value:open', { dataset })
  if (shown.state !== 'here')
    return (
      <Card title={value.card}>
        <WhenHere shown={shown}>{() => null}</WhenHere>
      </Card>
    )
  return <Here view={shown.value} />
}

function Here({ view }: { readonly view: ValueView }) {
  const { value, entries } = useWords()
  const [open, setOpen] = useState(false)
  const state = stateOf(view.decision === null ? view.told : view.decision.decided)
  const weigh = view.mayDecide ? (
    <Button icon="check" onPress={() => setOpen(true)}>
      {view.decision === null ? value.weigh : value.weighAgain}
    </Button>
  ) : null
  return (
    <Card title={value.card} actions={weigh}>
      <div className="stack-tight">
        <div className="row">
          <Chip tone={state === 'yes' ? 'amber' : 'plain'} icon={state === 'yes' ? 'star' : undefined}>
            {entries.value[state]}
          </Chip>
          {view.decision === null ? <span className="quiet">{view.told === null ? value.never : value.toldBefore}</span> : null}
        </div>
        {view.decision === null ? null : <Decided decision={view.decision} />}
      </div>
      {open ? <ValueDialog view={view} onClose={() => setOpen(false)} /> : null}
    </Card>
  )
}

function Decided({ decision }: { readonly decision: ValueDecision }) {
  const { value } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const say = useSayAnswer()
  const { outcome, score, reason, by, at, said, older, moved, decided } = decision
  return (
    <>
      <p className="quiet">
        {value.decidedBy(by, format.dateTime(at))} · {value.outcome[outcome]} ({value.score(format.number(Math.round(score)))})
      </p>
      {decided === flagOf(outcome) ? null : (
        <p className="row">
          <Chip tone="amber">{value.overridden}</Chip>
          <span>{value.because(reason)}</span>
        </p>
      )}
      {older ? <Notice tone="warn">{value.older}</Notice> : null}
      {!older && moved.length > 0 ? <Notice tone="info">{value.moved(format.number(moved.length))}</Notice> : null}
      <details className="value-said">
        <summary>{value.answersThen}</summary>
        <ul>
          {said.map(({ question, answer }) => (
            <li key={question.th}>
              <span>{question[language]}</span>
              <strong>{say(answer)}</strong>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

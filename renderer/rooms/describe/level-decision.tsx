import { useState } from 'react'
import { levelReasonCodes } from '../../../shared/classify/weigh-personal.ts'
import { type Category, categories, type Level } from '../../../shared/model/version.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/check.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { TextArea } from '../../parts/text-input.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { ClassifyView } from './describe-view.ts'

type Props = { readonly version: string; readonly classify: ClassifyView }

/** Category and level: what is proposed and why, and what a person decides. Another choice than the proposal needs a reason. */
export function LevelDecision({ version, classify }: Props) {
  const { describe, domain } = useWords()
  const { proposal, decision, allowed, editable } = classify
  const start = decision ?? proposal
  const [category, setCategory] = useState<Category>(start.category)
  const [level, setLevel] = useState<Level>(start.level)
  const [reason, setReason] = useState(decision?.reason ?? '')
  const decide = useAct('classify:decide')
  const levels = allowed.find(entry => entry.category === category)?.levels ?? []
  const isOverride = category !== proposal.category || level !== proposal.level
  const lacksReason = isOverride && reason.trim() === ''
  const isDecided = decision !== null && decision.category === category && decision.level === level && decision.reason === reason.trim()
  const chooseCategory = (next: Category): void => {
    setCategory(next)
    const fits = allowed.find(entry => entry.category === next)?.levels ?? []
    if (!fits.includes(level)) setLevel(next === proposal.category ? proposal.level : (fits[0] ?? level))
  }
  return (
    <section className="classify-part" aria-label={describe.decision} data-pane>
      <h2>{describe.decision}</h2>
      <Proposed proposal={proposal} />
      <Choice
        label={describe.category}
        value={category}
        onChange={chooseCategory}
        disabled={!editable}
        options={categories.map(id => ({ id, label: domain.category[id] }))}
      />
      <Choice
        label={describe.level}
        value={level}
        onChange={setLevel}
        disabled={!editable}
        across
        options={levels.map(id => ({ id, label: <LevelMark level={id} /> }))}
      />
      {isOverride ? (
        <TextArea
          label={describe.overrideReason}
          value={reason}
          onChange={setReason}
          required
          disabled={!editable}
          help={describe.overrideHint}
          rows={2}
        />
      ) : null}
      {decide.fault === null ? null : <FaultNotice fault={decide.fault} onClose={decide.clear} />}
      {editable ? (
        <div className="row">
          <Button
            kind={isDecided ? 'plain' : 'main'}
            icon="check"
            busy={decide.busy}
            disabled={isDecided || lacksReason}
            onPress={() => void decide.run({ version, category, level, reason: isOverride ? reason.trim() : '' })}
          >
            {decision === null ? describe.decide : isDecided ? describe.decidedNow : describe.decideAgain}
          </Button>
          {lacksReason ? <span className="quiet">{describe.overrideMissing}</span> : null}
        </div>
      ) : null}
      <Decided decision={decision} />
    </section>
  )
}

function Proposed({ proposal }: { readonly proposal: ClassifyView['proposal'] }) {
  const { describe, domain } = useWords()
  return (
    <div className="proposed">
      <span className="row">
        <Chip tone="blue" icon="magic">
          {describe.proposed}
        </Chip>
        <strong>{domain.category[proposal.category]}</strong>
        <LevelMark level={proposal.level} />
      </span>
      <ul className="reasons" aria-label={describe.reasons}>
        {proposal.reasons.map(({ code, facts }) => (
          <li key={`${code} ${JSON.stringify(facts)}`}>{isOneOf(levelReasonCodes, code) ? describe.levelReason[code](facts) : code}</li>
        ))}
      </ul>
    </div>
  )
}

function Decided({ decision }: { readonly decision: ClassifyView['decision'] }) {
  const { describe } = useWords()
  const format = useFormat()
  if (decision === null) return <p className="quiet">{describe.notDecided}</p>
  return (
    <p className="quiet row">
      {describe.decided(decision.by, format.dateTime(decision.at))}
      {decision.overridden ? <Chip tone="amber">{describe.overridden}</Chip> : null}
    </p>
  )
}

import { categories, type Level } from '../../../shared/model/version.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Check, Choice } from '../../parts/check.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextArea } from '../../parts/text-input.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { ClassifyView } from './describe-view.ts'
import type { Decision } from './use-decision.ts'

type Props = { readonly version: string; readonly view: ClassifyView; readonly decision: Decision }

/** What a person decides: as the answers say, or otherwise with a reason. */
export function LevelDecision({ version, view, decision }: Props) {
  const { describe, classify } = useWords()
  const act = useAct('classify:decide')
  const { outcome, chosen, reason, needsReason, isDecided, answers } = decision
  const lacksReason = needsReason && reason.trim() === ''
  const isOpen = outcome.missing.length > 0
  const confirm = () => act.run({ version, ...chosen, reason: needsReason ? reason.trim() : '', answers: { ...answers } })
  return (
    <div className="decision">
      {view.editable && view.decision?.outdated === true ? <Notice tone="warn">{classify.outdated}</Notice> : null}
      <Before view={view} decision={decision} />
      {view.editable || decision.other !== null ? <Otherwise view={view} decision={decision} /> : null}
      {needsReason ? (
        <TextArea
          label={describe.overrideReason}
          value={reason}
          onChange={decision.explain}
          required
          disabled={!view.editable}
          help={describe.overrideHint}
          rows={2}
        />
      ) : null}
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
      {view.editable ? (
        <div className="row">
          <Button
            kind={isDecided ? 'plain' : 'main'}
            icon="check"
            busy={act.busy}
            disabled={isDecided || lacksReason || isOpen}
            onPress={() => void confirm()}
          >
            {isDecided ? describe.decidedNow : view.decision === null ? describe.decide : describe.decideAgain}
          </Button>
          {isOpen ? <span className="quiet">{classify.answerAll}</span> : null}
          {lacksReason ? <span className="quiet">{describe.overrideMissing}</span> : null}
        </div>
      ) : null}
      <Decided decision={view.decision} />
    </div>
  )
}

/** Another category or level than the answers give: what the matrix allows together. */
function Otherwise({ view, decision }: Omit<Props, 'version'>) {
  const { describe, classify, domain } = useWords()
  const { other, outcome, choose } = decision
  const levelsOf = (category: string): readonly Level[] => view.allowed.find(entry => entry.category === category)?.levels ?? []
  return (
    <>
      <Check
        checked={other !== null}
        onChange={on => choose(on ? { category: outcome.category, level: outcome.level } : null)}
        disabled={!view.editable}
        help={other === null ? undefined : classify.otherwiseSay}
      >
        {classify.otherwise}
      </Check>
      {other === null ? null : (
        <>
          <Choice
            label={describe.category}
            value={other.category}
            onChange={category => {
              const fits = levelsOf(category)
              choose({ category, level: fits.includes(other.level) ? other.level : (fits[0] ?? other.level) })
            }}
            disabled={!view.editable}
            options={categories.map(id => ({ id, label: domain.category[id] }))}
          />
          <Choice
            label={describe.level}
            value={other.level}
            onChange={level => choose({ ...other, level })}
            disabled={!view.editable}
            across
            options={levelsOf(other.category).map(id => ({ id, label: <LevelMark level={id} /> }))}
          />
        </>
      )}
    </>
  )
}

/** What was decided for the version before, and one press to decide so again. */
function Before({ view, decision }: Omit<Props, 'version'>) {
  const { classify, domain } = useWords()
  const format = useFormat()
  const { before, editable } = view
  if (before === null || view.decision !== null) return null
  const isSame = before.category === decision.chosen.category && before.level === decision.chosen.level
  return (
    <div className="row quiet">
      <span>{classify.before(format.number(before.number), domain.category[before.category], domain.level[before.level])}</span>
      {before.reason === '' ? null : <span>{classify.beforeReason(before.reason)}</span>}
      {editable && !isSame ? (
        <Button small icon="history" onPress={decision.asBefore}>
          {classify.asBefore}
        </Button>
      ) : null}
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

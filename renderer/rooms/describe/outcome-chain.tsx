import type { Weight } from '../../../shared/classify/weigh-answers.ts'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import type { ClassifyView } from './describe-view.ts'
import type { Decision } from './use-decision.ts'

type Props = { readonly view: ClassifyView; readonly decision: Decision }

/** Category and level as they follow, and from what: first what made them so, then what else spoke. */
export function OutcomeChain({ view, decision }: Props) {
  const { describe, classify, domain } = useWords()
  const { outcome, chosen } = decision
  const { proposal } = view
  const weights = [...outcome.weights].sort((a, b) => Number(b.decides) - Number(a.decides))
  const isProposed = proposal.category === chosen.category && proposal.level === chosen.level
  return (
    <div className="proposed" aria-live="polite">
      <span className="row">
        <strong>{domain.category[chosen.category]}</strong>
        <LevelMark level={chosen.level} />
        {isProposed ? (
          <Chip tone="blue" icon="magic">
            {classify.asProposed}
          </Chip>
        ) : (
          <Chip tone="amber">{classify.otherThan(domain.category[proposal.category], domain.level[proposal.level])}</Chip>
        )}
      </span>
      {decision.other === null ? (
        <ul className="chain" aria-label={describe.reasons}>
          {weights.map(weight => (
            <li key={`${weight.by} ${weight.id}`} className={weight.decides ? 'decides' : ''}>
              <Icon name={weight.decides ? 'next' : 'minus'} size={0.875} />
              <ChainLine view={view} asked={decision.asked} weight={weight} />
            </li>
          ))}
          {outcome.wanted === null ? null : <li>{describe.levelReason['level-of-category']({ wanted: outcome.wanted })}</li>}
        </ul>
      ) : (
        <p className="quiet">{classify.byPerson}</p>
      )}
    </div>
  )
}

type LineProps = { readonly view: ClassifyView; readonly asked: Decision['asked']; readonly weight: Weight }

function ChainLine({ view, asked, weight }: LineProps) {
  const format = useFormat()
  const { classify, domain } = useWords()
  const { language } = useLanguage()
  const weighs = [
    weight.category === '' ? '' : domain.category[weight.category],
    weight.level === '' ? '' : classify.atLeast(domain.level[weight.level]),
  ]
    .filter(one => one !== '')
    .join(' · ')
  const rule = view.rules.find(one => weight.by === 'rule' && one.id === weight.id)
  if (rule !== undefined) return <span>{classify.ruled(rule.word, rule.reason, weighs)}</span>
  const answer = view.answers.find(one => one.id === weight.id)
  const at = asked.findIndex(({ id }) => id === answer?.question)
  return (
    <span title={asked[at]?.[language] ?? ''}>{classify.answered(format.number(at + 1), answer?.[language] ?? weight.id, weighs)}</span>
  )
}

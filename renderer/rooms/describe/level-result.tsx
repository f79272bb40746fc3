import { destinationOf } from '../../../shared/model/version.ts'
import { Icon } from '../../parts/icon.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../words/words-context.ts'
import type { ClassifyView } from './describe-view.ts'
import { lacksHub } from './lacks-hub.ts'
import { LevelDecision } from './level-decision.tsx'
import { OutcomeChain } from './outcome-chain.tsx'
import { StarsStanding } from './stars-standing.tsx'
import type { Decision } from './use-decision.ts'

type Props = {
  readonly version: string
  readonly classify: ClassifyView
  readonly decision: Decision
}

/** What follows from the answers at once: category and level, where a version may go, and whether its stars let it. */
export function LevelResult({ version, classify, decision }: Props) {
  const { describe } = useWords()
  const goesTo = destinationOf(decision.chosen.level)
  return (
    <section className="classify-part" aria-label={describe.result} data-pane>
      <h2>{describe.result}</h2>
      <OutcomeChain view={classify} decision={decision} />
      <LevelDecision version={version} view={classify} decision={decision} />
      <h3>{describe.mayGoTo}</h3>
      <ul className="goes">
        {goesTo === 'nowhere' ? (
          <li className="no">
            <Icon name="lock" size={1} />
            {describe.goTo.nowhere}
          </li>
        ) : (
          (['open-hub', 'exchange'] as const).map(target => (
            <li key={target} className={goesTo === target ? 'yes' : 'no'}>
              <Icon name={goesTo === target ? 'check' : 'stop'} size={1} />
              {goesTo === target ? describe.goTo[target] : describe.mayNot[target]}
            </li>
          ))
        )}
      </ul>
      <NoHub classify={classify} level={decision.chosen.level} />
      <h3>{describe.starsTitle}</h3>
      <StarsStanding stars={classify.stars} goesTo={goesTo} />
    </section>
  )
}

/** Said here, to whom it would otherwise come back unsigned. */
function NoHub({ classify, level }: { readonly classify: ClassifyView; readonly level: Decision['chosen']['level'] }) {
  const words = useWords().classify
  const lacking = lacksHub(classify.hubs, level)
  return lacking === null ? null : (
    <Notice tone="warn" title={words.noHub[lacking]}>
      {words.noHubSay}
    </Notice>
  )
}

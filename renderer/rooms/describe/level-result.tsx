import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { useWords } from '../../words/words-context.ts'
import type { ClassifyView, DescribeStep } from './describe-view.ts'
import { StarsStanding } from './stars-standing.tsx'

type Props = { readonly classify: ClassifyView; readonly onGo: (step: DescribeStep | 'review') => void }

/** What follows from the level: where a version may go, and whether its stars let it. */
export function LevelResult({ classify, onGo }: Props) {
  const { describe, domain } = useWords()
  const { category, level } = classify.decision ?? classify.proposal
  return (
    <section className="classify-part" aria-label={describe.result} data-pane>
      <h2>{describe.result}</h2>
      <div className="row">
        <strong>{domain.category[category]}</strong>
        <LevelMark level={level} />
      </div>
      <h3>{describe.mayGoTo}</h3>
      <ul className="goes">
        {classify.goesTo === 'nowhere' ? (
          <li className="no">
            <Icon name="lock" size={1} />
            {describe.goTo.nowhere}
          </li>
        ) : (
          (['open-hub', 'exchange'] as const).map(target => (
            <li key={target} className={classify.goesTo === target ? 'yes' : 'no'}>
              <Icon name={classify.goesTo === target ? 'check' : 'stop'} size={1} />
              {classify.goesTo === target ? describe.goTo[target] : describe.mayNot[target]}
            </li>
          ))
        )}
      </ul>
      <h3>{describe.starsTitle}</h3>
      <StarsStanding stars={classify.stars} isOpen={classify.goesTo === 'open-hub'} />
      <div>
        <Button icon="star" onPress={() => onGo('stars')}>
          {describe.toStars}
        </Button>
      </div>
    </section>
  )
}

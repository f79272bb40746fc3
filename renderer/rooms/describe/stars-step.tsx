import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/words-context.ts'
import type { DrawHead } from './describe-head.tsx'
import type { ClassifyView, DescribeStep } from './describe-view.ts'
import { StarLadder } from './star-ladder.tsx'
import { StarsStanding } from './stars-standing.tsx'

type Props = {
  readonly classify: ClassifyView
  readonly head: DrawHead
  readonly onGo: (step: DescribeStep | 'review') => void
}

/** Step three: how open it would be, and what the next star needs. */
export function StarsStep({ classify, head, onGo }: Props) {
  const { describe } = useWords()
  return (
    <div className="room">
      {head({
        draft: undefined,
        children: (
          <Button kind="main" onPress={() => onGo('submit')}>
            {describe.toSubmit}
          </Button>
        ),
      })}
      <div className="stars-split">
        <section className="classify-part" aria-label={describe.starsTitle} data-pane>
          <h2>{describe.starsTitle}</h2>
          <StarsStanding stars={classify.stars} isOpen={classify.goesTo === 'open-hub'} />
          <StarLadder stars={classify.stars} onGo={onGo} />
        </section>
      </div>
    </div>
  )
}

import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import type { DrawHead } from './describe-head.tsx'
import type { ClassifyView, DescribeStep } from './describe-view.ts'
import { HubScore } from './hub-score.tsx'
import { OutputList } from './output-list.tsx'
import { StarLadder } from './star-ladder.tsx'
import { StarsStanding } from './stars-standing.tsx'

type Props = {
  readonly version: string
  readonly classify: ClassifyView
  readonly head: DrawHead
  readonly onGo: (step: DescribeStep | 'review') => void
}

/** Step three: how open it would be, one press to the next star, and the files that go out. */
export function StarsStep({ version, classify, head, onGo }: Props) {
  const { describe, stars } = useWords()
  const shown = useAsk('stars:open', { version })
  const isOpen = classify.goesTo === 'open-hub'
  const view = isOpen && shown.state === 'here' ? shown.value : null
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
          <StarsStanding stars={classify.stars} goesTo={classify.goesTo} />
          <StarLadder version={version} stars={classify.stars} view={view} onGo={onGo} />
          {isOpen ? <HubScore version={version} onGo={onGo} /> : null}
        </section>
        {isOpen ? (
          <section className="classify-part" aria-label={stars.files} data-pane>
            <h2>{stars.files}</h2>
            <WhenHere shown={shown}>{here => <OutputList version={version} view={here} />}</WhenHere>
          </section>
        ) : null}
      </div>
    </div>
  )
}

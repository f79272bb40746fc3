import { type StarReasonCode, starReasonCodes } from '../../../shared/rate/stars.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useWords } from '../../words/words-context.ts'
import { ClimbStar } from './climb-star.tsx'
import type { ClassifyView, DescribeStep, StarsView } from './describe-view.ts'

type Ladder = ClassifyView['stars']
type Rung = Ladder['published']['rungs'][number]
type Props = {
  readonly version: string
  readonly stars: Ladder
  /** What may be chosen; null where stars do not matter. */
  readonly view: StarsView | null
  readonly onGo: (step: DescribeStep | 'review') => void
}

/** Where a missing rung is mended; what a press mends has its own button. */
const mendedIn: { readonly [code in StarReasonCode]?: 'describe' | 'review' } = {
  'licence-missing': 'describe',
  'licence-not-open': 'describe',
  'licence-unknown': 'describe',
  'description-incomplete': 'describe',
  'names-not-for-machines': 'review',
}

/** The ladder of stars of what would be published: what each needs, with the gate at three. */
export function StarLadder({ version, stars, view, onGo }: Props) {
  return (
    <ol className="rungs">
      {stars.published.rungs.toReversed().map(rung => (
        <RungLine key={rung.star} version={version} rung={rung} view={view} onGo={onGo} />
      ))}
    </ol>
  )
}

type RungProps = Pick<Props, 'version' | 'view' | 'onGo'> & { readonly rung: Rung }

function RungLine({ version, rung, view, onGo }: RungProps) {
  const { describe } = useWords()
  const code = isOneOf(starReasonCodes, rung.code) ? rung.code : null
  const place = rung.done || code === null ? undefined : mendedIn[code]
  return (
    <li className={`rung${rung.done ? ' done' : ''}${rung.star === 3 ? ' gate' : ''}`}>
      <span className="rung-star" role="img" aria-label={describe.rung(rung.star)}>
        <Icon name="star" size={1.125} filled={rung.done} />
        {rung.star}
      </span>
      <span className="rung-words">
        <strong>
          {describe.rungName[rung.star]}
          <span className="unseen"> {rung.done ? describe.done : describe.notDone}</span>
        </strong>
        <span className="quiet">{code === null ? rung.code : describe.starReason[code](rung.facts)}</span>
      </span>
      {place === undefined ? null : (
        <Button small onPress={() => onGo(place)}>
          {describe.fixHere}
        </Button>
      )}
      {rung.done || code === null || view === null ? null : <ClimbStar version={version} code={code} view={view} />}
    </li>
  )
}

import type { LossCode, ScoreDimension } from '../../../shared/rate/hub-score.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { DescribeStep } from './describe-view.ts'

type Props = { readonly version: string; readonly onGo: (step: DescribeStep | 'review') => void }

/** Where what a loss needs is done; the files are chosen beside it. */
const mendedIn: { readonly [code in LossCode]: 'describe' | 'review' | null } = {
  'metadata-missing': 'describe',
  'frequency-missing': 'describe',
  'not-current': 'describe',
  'licence-not-open': 'describe',
  'not-readable': null,
  'values-doubtful': 'review',
}

/** The quality score that hubs will give, folded away: each dimension, what a lost point needs, and where that is mended. */
export function HubScore({ version, onGo }: Props) {
  const { stars, describe } = useWords()
  const format = useFormat()
  const shown = useAsk('stars:score', { version })
  if (shown.state !== 'here') return null
  const { total, of, grade, openness, lines, ofHouse } = shown.value
  const words = stars.score
  const nameOf = (dimension: ScoreDimension): string => words.dimension[dimension]
  return (
    <details className="hub-score">
      <summary>{words.title(format.number(total), format.number(of), grade, openness)}</summary>
      <ul className="score-lines">
        {lines.map(({ dimension, got, of: most, loss }) => {
          const place = loss === null ? null : mendedIn[loss.code]
          return (
            <li key={dimension}>
              <span className="score-name">{nameOf(dimension)}</span>
              <Progress label={nameOf(dimension)} done={got} total={most} />
              <span className="score-points">{words.points(format.number(got), format.number(most))}</span>
              {loss === null ? null : <span className="quiet score-why">{words.loss[loss.code](format.number(loss.count))}</span>}
              {place === null ? null : (
                <Button small label={`${describe.fixHere}: ${nameOf(dimension)}`} onPress={() => onGo(place)}>
                  {describe.fixHere}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <p className="tiny">{ofHouse ? words.source : words.ofOffice}</p>
    </details>
  )
}

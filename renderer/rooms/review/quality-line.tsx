import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { plainSheet, toPlaceText } from './address.ts'
import { type QualityView, weightLook } from './quality-tab.tsx'
import type { Place, ReviewView } from './review-view.ts'
import type { Corrections } from './use-corrections.ts'

type Finding = QualityView['findings'][number]
type Props = {
  readonly view: ReviewView
  readonly finding: Finding
  readonly corrections: Corrections
  readonly onGo: (place: Place) => void
}

const shownPlaces = 6

/** One thing that a check found: how much it weighs, what it is, where it stands, and what to do. */
export function QualityLine({ view, finding, corrections, onGo }: Props) {
  const { quality: words, review } = useWords()
  const format = useFormat()
  const { code, severity, column, count, facts, places } = finding
  const { tone, icon } = weightLook[severity]
  const sheet = plainSheet(view.summary)
  const about = column === null ? words.report.wholeRow : (view.summary.columns[column]?.label ?? '')
  return (
    <li className="quality-line">
      <Chip tone={tone} icon={icon}>
        {words.severity[severity]}
      </Chip>
      <div className="quality-words">
        <p>
          <strong>{about}</strong> <span className="tiny">{words.places(format.number(count))}</span>
        </p>
        <p>{words.finding[code].say(facts)}</p>
        <p className="quiet">{words.finding[code].todo}</p>
        {places.length === 0 ? null : (
          <p className="quality-places">
            {places.slice(0, shownPlaces).map(place => {
              const told = toPlaceText(place, sheet)
              return (
                <button key={told} type="button" className="place-jump" title={review.goThere(told)} onClick={() => onGo(place)}>
                  {told}
                </button>
              )
            })}
            {count > shownPlaces ? <span className="tiny">{review.foot.more(format.number(count - shownPlaces))}</span> : null}
          </p>
        )}
        {finding.repair === null || !view.editable ? null : (
          <Repair view={view} finding={finding} repair={finding.repair} corrections={corrections} />
        )}
      </div>
    </li>
  )
}

type RepairProps = Pick<Props, 'view' | 'finding' | 'corrections'> & { readonly repair: NonNullable<Finding['repair']> }

/** Puts it right by one more step of the recipe, which can be undone and goes on to the next issue. */
function Repair({ view, finding, repair, corrections }: RepairProps) {
  const { quality: words } = useWords()
  const { name, ...params } = repair
  const column = finding.column === null ? {} : { column: view.summary.columns[finding.column]?.name ?? '' }
  const lists = 'from' in params ? { from: [...params.from], to: params.to } : {}
  return (
    <Button
      small
      icon="magic"
      busy={corrections.busy}
      onPress={() => void corrections.correct([{ name, params: { ...column, ...lists } }])}
    >
      {name !== 'replace-values'
        ? words.repair[name]
        : 'to' in repair && repair.to === null
          ? words.repair.blank
          : words.repair.replace('to' in repair ? String(repair.to) : '')}
    </Button>
  )
}

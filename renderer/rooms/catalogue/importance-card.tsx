import { Card } from '../../parts/card.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { EntryView } from './entry-view.ts'
import { ImportanceMark } from './importance-mark.tsx'

/** How important the dataset is, and what each criterion of the office's rule gave to it. */
export function ImportanceCard({ view }: { readonly view: EntryView }) {
  const { entries } = useWords()
  const format = useFormat()
  const { importance, wanted } = view
  const whole = importance.reasons.reduce((sum, { weight }) => sum + weight, 0) || 1
  return (
    <Card title={entries.facet.importance} actions={<ImportanceMark importance={importance} />}>
      <ul className="importance">
        {importance.reasons.map(({ criterion, share, weight, figure }) => (
          <li key={criterion}>
            <span>{entries.criterion[criterion].title}</span>
            <span className="importance-points">
              {format.number(Math.round((100 * share * weight) / whole))} / {format.number(Math.round((100 * weight) / whole))}
            </span>
            <span className="importance-bar" aria-hidden="true">
              <span style={{ width: `${share * 100}%` }} />
            </span>
            <span className="tiny">
              {entries.criterion[criterion].say(figure === null ? null : format.number(Math.round(figure * 100) / 100))}
            </span>
          </li>
        ))}
      </ul>
      {wanted.length === 0 ? null : (
        <ul className="stack-tight">
          {wanted.map(({ list, title, kind, asked }) => (
            <li key={`${list} ${title}`} className="tiny">
              {entries.wantedBy(kind, list, title, format.number(asked))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

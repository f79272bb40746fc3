import { columnTypes } from '../../../shared/model/table.ts'
import { DayOrText } from '../../parts/day-or-text.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useLanguage, useWords } from '../../words/words-context.ts'
import type { MemoView } from './memo-view.ts'

/** The whole description and the columns, folded away until somebody wants them. */
export function MemoDetails({ memo }: { readonly memo: MemoView }) {
  const { approve, domain } = useWords()
  const { language } = useLanguage()
  return (
    <details className="memo-details">
      <summary>{approve.details}</summary>
      <dl>
        {memo.description.map(line => (
          <div key={line.key}>
            <dt>{line[language]}</dt>
            <dd>
              <DayOrText text={line.text} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{approve.columns}</dt>
          {memo.columns.map(column => (
            <dd key={column.name}>
              {column.unit === null ? column.label : `${column.label} (${column.unit})`}{' '}
              <span className="tiny">
                {column.name} · {isOneOf(columnTypes, column.type) ? domain.columnType[column.type] : column.type}
              </span>
            </dd>
          ))}
        </div>
      </dl>
    </details>
  )
}

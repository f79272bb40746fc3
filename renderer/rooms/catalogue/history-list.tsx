import { useMemo } from 'react'
import { Empty } from '../../parts/empty.tsx'
import { Icon } from '../../parts/icon.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words/words-context.ts'
import { kindIcons, kindOf, sayEntry } from '../ledger/entry.ts'
import type { DatasetView } from './dataset-view.ts'

/** What the ledger says of the dataset in sentences, the latest first, as far as this person may read it. */
export function HistoryList({ events }: { readonly events: DatasetView['events'] }) {
  const words = useWords()
  const { catalogue } = words
  const latest = useMemo(() => events.toSorted((a, b) => b.seq - a.seq), [events])
  if (latest.length === 0)
    return (
      <Empty icon="history" title={catalogue.noHistory}>
        {catalogue.noHistoryWhy}
      </Empty>
    )
  return (
    <ol className="history" aria-label={catalogue.tabs.history}>
      {latest.map(event => (
        <li key={event.seq}>
          <span className={`history-icon ${kindOf(event.action)}`}>
            <Icon name={kindIcons[kindOf(event.action)]} />
          </span>
          <span className="history-say">{sayEntry(event, words)}</span>
          <span className="tiny">
            <When iso={event.at} />
          </span>
        </li>
      ))}
    </ol>
  )
}

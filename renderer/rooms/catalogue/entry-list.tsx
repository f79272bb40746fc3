import { type EntryQuery, isNarrowed, wholeCatalogue } from '../../desk/entry-query.ts'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useEntryQuery } from '../../desk/use-entry-query.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Spinner } from '../../parts/progress.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { EntryFacets } from './entry-facets.tsx'
import { EntrySearch } from './entry-search.tsx'
import { EntryTable } from './entry-table.tsx'
import { type Entries, type Found, useEntries } from './use-entries.ts'

/** Every dataset of the office, searched as one types, narrowed and sorted. */
export function EntryList() {
  const [query, setQuery] = useEntryQuery()
  const entries = useEntries(query)
  const { found, fault } = entries
  if (found === null)
    return (
      <div className="room-body">
        {fault === null ? (
          <div className="when-loading">
            <Spinner />
          </div>
        ) : (
          <FaultNotice fault={fault} onRemedy={{ retry: entries.again }} />
        )}
      </div>
    )
  if (found.all === 0) return <NothingYet />
  return (
    <div className="entry-room">
      <EntryFacets facets={found.facets} query={query} onQuery={setQuery} />
      <div className="entry-main">
        <EntrySearch query={query} onQuery={setQuery} />
        {fault === null ? null : <FaultNotice fault={fault} onRemedy={{ retry: entries.again }} />}
        <Told found={found} query={query} onQuery={setQuery} />
        <Rows entries={entries} found={found} query={query} onQuery={setQuery} />
      </div>
    </div>
  )
}

type Props = { readonly found: Found; readonly query: EntryQuery; readonly onQuery: (query: EntryQuery) => void }

function Told({ found, query, onQuery }: Props) {
  const { entries } = useWords()
  const format = useFormat()
  return (
    <div className="row">
      <span className="quiet" role="status">
        {entries.found(format.number(found.total), format.number(found.all))}
      </span>
      {isNarrowed(query) ? (
        <Button
          small
          kind="quiet"
          icon="close"
          onPress={() => onQuery({ ...wholeCatalogue, sort: query.sort, backwards: query.backwards })}
        >
          {entries.clear}
        </Button>
      ) : null}
    </div>
  )
}

function Rows({ entries, found, query, onQuery }: Props & { readonly entries: Entries }) {
  const words = useWords().entries
  if (found.total === 0)
    return (
      <Empty icon="search" title={words.notFound}>
        {words.notFoundTodo}
      </Empty>
    )
  return <EntryTable entries={entries} count={found.total} query={query} onQuery={onQuery} />
}

function NothingYet() {
  const { catalogue, today } = useWords()
  const { roles } = useMe()
  const { go } = useRoute()
  return (
    <div className="room-body" data-pane>
      <Empty
        icon="catalogue"
        title={catalogue.empty}
        action={
          mayEnter(roles, 'intake') ? (
            <Button kind="main" icon="intake" onPress={() => go({ room: 'intake' })}>
              {today.bringFile}
            </Button>
          ) : undefined
        }
      >
        {catalogue.emptyWhy}
      </Empty>
    </div>
  )
}

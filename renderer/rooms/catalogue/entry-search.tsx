import { useId } from 'react'
import { type SortName, sortNames } from '../../../shared/catalogue/order-lines.ts'
import type { EntryQuery } from '../../desk/entry-query.ts'
import { Button } from '../../parts/button.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useWords } from '../../words/words-context.ts'
import { SavedViews } from './saved-views.tsx'

type Props = { readonly query: EntryQuery; readonly onQuery: (query: EntryQuery) => void }

/** The words that are sought, the order, and the views kept by name. */
export function EntrySearch({ query, onQuery }: Props) {
  const { entries } = useWords()
  return (
    <search className="entry-search" data-pane>
      <TextInput
        label={entries.searchLabel}
        type="search"
        placeholder={entries.searchHint}
        maxLength={200}
        value={query.search}
        onChange={search => onQuery({ ...query, search })}
      />
      <Order sort={query.sort} onSort={sort => onQuery({ ...query, sort, backwards: false })} />
      <Button
        icon={query.backwards ? 'up' : 'down'}
        label={entries.backwards}
        disabled={query.sort === 'relevance'}
        onPress={() => onQuery({ ...query, backwards: !query.backwards })}
      />
      <SavedViews query={query} onQuery={onQuery} />
    </search>
  )
}

function Order({ sort, onSort }: { readonly sort: SortName; readonly onSort: (sort: SortName) => void }) {
  const { entries } = useWords()
  const id = useId()
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {entries.sortLabel}
      </label>
      <select
        id={id}
        className="input"
        value={sort}
        onChange={({ target }) => onSort(isOneOf(sortNames, target.value) ? target.value : 'relevance')}
      >
        {sortNames.map(name => (
          <option key={name} value={name}>
            {entries.sort[name]}
          </option>
        ))}
      </select>
    </div>
  )
}

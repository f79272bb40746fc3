import { useCallback } from 'react'
import { readQuery } from '../../../shared/catalogue/read-query.ts'
import type { EntryQuery } from '../../desk/entry-query.ts'
import { Icon } from '../../parts/icon.tsx'
import { TallTable } from '../../parts/tall-table.tsx'
import { useWords } from '../../words/words-context.ts'
import { EntryLineRow } from './entry-line-row.tsx'
import type { Entries } from './use-entries.ts'

const columns = ['title', 'state', 'level', 'stars', 'importance', 'due'] as const

type Props = {
  readonly entries: Entries
  readonly count: number
  readonly query: EntryQuery
  readonly onQuery: (query: EntryQuery) => void
}

/** What was found as rows; a press on the head of a column sorts by it, another one backwards, a third as at first. */
export function EntryTable({ entries, count, query, onQuery }: Props) {
  const words = useWords().entries
  const terms = readQuery(query.search)
  const { rowAt } = entries
  const row = useCallback(
    (at: number) => <EntryLineRow key={at} at={at} line={rowAt(at)} terms={terms} columns={columns.length} />,
    [rowAt, terms],
  )
  const sortBy = (sort: (typeof columns)[number]): void => {
    if (query.sort !== sort) onQuery({ ...query, sort, backwards: false })
    else if (!query.backwards) onQuery({ ...query, backwards: true })
    else onQuery({ ...query, sort: 'relevance', backwards: false })
  }
  const head = (
    <tr aria-rowindex={1}>
      {columns.map(column => (
        <th
          key={column}
          scope="col"
          className={`entry-${column}`}
          aria-sort={query.sort !== column ? 'none' : query.backwards ? 'descending' : 'ascending'}
        >
          <button type="button" className="sort" title={words.sortBy(words.columns[column])} onClick={() => sortBy(column)}>
            {words.columns[column]}
            {query.sort === column ? <Icon name={query.backwards ? 'up' : 'down'} size={0.875} /> : null}
          </button>
        </th>
      ))}
    </tr>
  )
  return (
    <TallTable
      label={words.pages.all}
      className="datasets"
      count={count}
      rowHeight={72}
      columns={columns.length}
      head={head}
      row={row}
      onSight={entries.want}
      listKey={JSON.stringify(query)}
    />
  )
}

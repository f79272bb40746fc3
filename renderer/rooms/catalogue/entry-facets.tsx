import { useState } from 'react'
import { type FacetName, facetNames } from '../../../shared/catalogue/columns.ts'
import type { EntryQuery } from '../../desk/entry-query.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import { orderValues, useFacetWords } from './facet-words.ts'
import type { Found } from './use-entries.ts'

type Props = { readonly facets: Found['facets']; readonly query: EntryQuery; readonly onQuery: (query: EntryQuery) => void }

/** What the list can be narrowed by, with how many each choice would show. A facet of one value that is not chosen tells nothing. */
export function EntryFacets({ facets, query, onQuery }: Props) {
  const { entries } = useWords()
  const toggle = (name: FacetName, value: string): void => {
    const chosen = query.filter[name] ?? []
    const values = chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value]
    onQuery({ ...query, filter: { ...query.filter, [name]: values.length === 0 ? undefined : values } })
  }
  const useful = facetNames.filter(name => facets[name].length > 1 || (query.filter[name]?.length ?? 0) > 0)
  return (
    <aside className="entry-facets" aria-label={entries.facetsLabel} data-pane>
      {useful.map(name => (
        <Facet key={name} name={name} counts={facets[name]} chosen={query.filter[name] ?? []} onToggle={value => toggle(name, value)} />
      ))}
    </aside>
  )
}

type FacetProps = {
  readonly name: FacetName
  readonly counts: Found['facets'][FacetName]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}
const inSight = 6

function Facet({ name, counts, chosen, onToggle }: FacetProps) {
  const { entries } = useWords()
  const format = useFormat()
  const say = useFacetWords()
  const [all, setAll] = useState(false)
  const ordered = orderValues(name, counts)
  const shown = all ? ordered : ordered.filter(({ value }, at) => at < inSight || chosen.includes(value))
  return (
    <fieldset className="facet">
      <legend>{entries.facet[name]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span className="facet-word">{say(name, value)}</span>
          <span className="facet-count">{format.number(count)}</span>
        </label>
      ))}
      {ordered.length <= inSight ? null : (
        <button type="button" className="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? entries.fewer : entries.more(format.number(ordered.length - inSight))}
        </button>
      )}
    </fieldset>
  )
}

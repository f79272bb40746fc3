import { dueBands, type FacetName, type PerFacet, unsaid } from '../../../shared/catalogue/columns.ts'
import { keptWhere, linkStates, valueStates } from '../../../shared/catalogue/entry.ts'
import { bands } from '../../../shared/catalogue/importance.ts'
import { dataTypes } from '../../../shared/describe/lists/data-type.ts'
import { levels, versionStates } from '../../../shared/model/version.ts'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'

/** A value of a facet in words. */
export function useFacetWords(): (name: FacetName, value: string) => string {
  const { entries, domain } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const say: PerFacet<(value: string) => string> = {
    state: value => (isOneOf(versionStates, value) ? domain.versionState[value] : entries.described),
    level: value => (isOneOf(levels, value) ? domain.level[value] : entries.unsaid),
    stars: value => entries.starsOf(format.number(Number(value))),
    kept: value => (isOneOf(keptWhere, value) ? entries.kept[value] : value),
    link: value => (isOneOf(linkStates, value) ? entries.link[value] : entries.unsaid),
    importance: value => (isOneOf(bands, value) ? entries.band[value] : value),
    due: value => (isOneOf(dueBands, value) ? entries.due[value] : value),
    highValue: value => (isOneOf(valueStates, value) ? entries.value[value] : value),
    dataType: value => dataTypes.find(type => type.code === value)?.[language] ?? sayUnsaid(value, entries.unsaid),
    owner: value => sayUnsaid(value, entries.unsaid),
  }
  return (name, value) => say[name](value)
}

const sayUnsaid = (value: string, words: string): string => (value === unsaid ? words : value)

const orders: { readonly [name in FacetName]?: readonly string[] } = {
  state: ['described', ...versionStates],
  level: [...levels, unsaid],
  stars: ['5', '4', '3', '2', '1', '0'],
  kept: keptWhere,
  link: [...linkStates, unsaid],
  importance: bands,
  due: dueBands,
  highValue: valueStates,
}

/** Values in the order of what they mean, or the most common first where they mean no order. */
export function orderValues<C extends { readonly value: string; readonly count: number }>(
  name: FacetName,
  counts: readonly C[],
): readonly C[] {
  const order = orders[name]
  return order === undefined
    ? counts.toSorted((a, b) => b.count - a.count)
    : counts.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

import { useMemo } from 'react'
import { useRoute } from '../desk/route-provider.tsx'
import { useAsk } from '../desk/use-ask.ts'
import { useEntryQuery } from '../desk/use-entry-query.ts'
import { useRested } from '../desk/use-rested.ts'
import { useWords } from '../words/words-context.ts'
import type { Command } from './command.ts'

const most = 12

/** Datasets that the catalogue finds for what was typed, once the typing rests, and views kept by name; until then it is looking. */
export function useDatasetCommands(typed: string): { readonly datasets: readonly Command[]; readonly isLooking: boolean } {
  const { common, entries } = useWords()
  const { go } = useRoute()
  const [, setQuery] = useEntryQuery()
  const wanted = typed.trim().slice(0, 200)
  const search = useRested(wanted)
  const found = useAsk('entry:find', { seat: 'palette', search, filter: {}, sort: 'relevance', backwards: false, from: 0, count: most })
  const views = useAsk('view:list', {})
  const datasets = useMemo(
    () =>
      found.state === 'here'
        ? found.value.lines.map(
            ({ dataset, title, version, number, slug }): Command => ({
              id: `dataset-${dataset}`,
              name: `${title} · ${version === null ? entries.described : common.version(number)}`,
              also: slug,
              icon: 'database',
              run: () => go({ room: 'catalogue', dataset }),
            }),
          )
        : [],
    [found, common, entries, go],
  )
  const named = useMemo(() => {
    const kept = views.state === 'here' ? views.value.views.filter(({ name }) => isNamed(name, wanted)) : []
    return kept.map(({ id, name, query }): Command => {
      const run = (): void => {
        setQuery(query)
        go({ room: 'catalogue', dataset: null })
      }
      return { id: `view-${id}`, name: entries.viewCommand(name), also: name, icon: 'catalogue', run }
    })
  }, [views, wanted, entries, setQuery, go])
  return { datasets: [...named, ...datasets], isLooking: search !== wanted || found.state === 'loading' }
}

const isNamed = (name: string, typed: string): boolean => typed !== '' && name.toLowerCase().includes(typed.toLowerCase())

import { useMemo } from 'react'
import { useRoute } from '../desk/route-provider.tsx'
import { useAsk } from '../desk/use-ask.ts'
import { useRested } from '../desk/use-rested.ts'
import { useWords } from '../words/words-context.ts'
import type { Command } from './command.ts'

const most = 12

/** Datasets that the catalogue finds for what was typed, once the typing rests; until then it is looking. */
export function useDatasetCommands(typed: string): { readonly datasets: readonly Command[]; readonly isLooking: boolean } {
  const { common } = useWords()
  const { go } = useRoute()
  const wanted = typed.trim().slice(0, 200)
  const search = useRested(wanted)
  const found = useAsk('catalogue:list', { search })
  const datasets = useMemo(
    () =>
      found.state === 'here'
        ? found.value.datasets.slice(0, most).map(
            (dataset): Command => ({
              id: `dataset-${dataset.dataset}`,
              name: `${dataset.title} · ${common.version(dataset.number)}`,
              also: dataset.slug,
              icon: 'database',
              run: () => go({ room: 'catalogue', dataset: dataset.dataset }),
            }),
          )
        : [],
    [found, common, go],
  )
  return { datasets, isLooking: search !== wanted || found.state === 'loading' }
}

import { useMemo } from 'react'
import { useRoute } from '../desk/route-provider.tsx'
import { useAsk } from '../desk/use-ask.ts'
import { useRested } from '../desk/use-rested.ts'
import { useWords } from '../words/words-context.ts'
import type { Command } from './command.ts'

const most = 12

/** Datasets that the catalogue finds for what was typed, once the typing rests. */
export function useDatasetCommands(typed: string): readonly Command[] {
  const { common } = useWords()
  const { go } = useRoute()
  const search = useRested(typed.trim().slice(0, 200))
  const found = useAsk('catalogue:list', { search })
  return useMemo(
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
}

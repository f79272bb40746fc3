import { Chip } from '../../parts/chip.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { EntryRow } from './use-entries.ts'

const tones = { high: 'violet', middle: 'blue', low: 'plain' } as const

/** How important a dataset is: its band in words, and the points. */
export function ImportanceMark({ importance: { score, band } }: { readonly importance: EntryRow['importance'] }) {
  const { entries } = useWords()
  const format = useFormat()
  return (
    <Chip tone={tones[band]}>
      {entries.band[band]} <span title={entries.points(format.number(score))}>{format.number(score)}</span>
    </Chip>
  )
}

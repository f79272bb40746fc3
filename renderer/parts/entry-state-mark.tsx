import type { EntryState } from '../../shared/catalogue/line.ts'
import { useWords } from '../words/words-context.ts'
import { Chip } from './chip.tsx'
import { StateMark } from './state-mark.tsx'

/** Where a dataset of the catalogue stands: as its newest version, or that it has none. */
export function EntryStateMark({ state }: { readonly state: EntryState }) {
  const { entries } = useWords()
  return state === 'described' ? <Chip icon="describe">{entries.described}</Chip> : <StateMark state={state} />
}

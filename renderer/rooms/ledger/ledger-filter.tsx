import { Choice } from '../../parts/check.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import { entryKinds } from './entry.ts'
import type { EntryFilter } from './filter-entries.ts'

/** Which lines are shown. */
export function LedgerFilter({ filter, onChange }: { readonly filter: EntryFilter; readonly onChange: (filter: EntryFilter) => void }) {
  const { ledger } = useWords()
  return (
    <search className="ledger-filter">
      <TextInput
        label={ledger.search}
        hideLabel
        type="search"
        placeholder={ledger.search}
        value={filter.text}
        onChange={text => onChange({ ...filter, text })}
      />
      <Choice
        label={ledger.kinds}
        hideLabel
        across
        value={filter.kind}
        options={(['all', ...entryKinds] as const).map(id => ({ id, label: ledger.kind[id] }))}
        onChange={kind => onChange({ ...filter, kind })}
      />
    </search>
  )
}

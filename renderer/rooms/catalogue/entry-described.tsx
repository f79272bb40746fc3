import { categories, type Level, levels } from '../../../shared/model/version.ts'
import { Pick } from '../../parts/pick.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import { DescribeField } from '../describe/describe-field.tsx'
import type { Field } from '../describe/describe-view.ts'
import type { EntryDraft, EntryFields } from './entry-view.ts'

type Props = { readonly fields: EntryFields['fields']; readonly draft: EntryDraft; readonly onDraft: (draft: EntryDraft) => void }

// What one knows of a dataset that somebody else keeps; the rest can be brought in with the workbook of the hub.
const asked = [
  'title',
  'notes',
  'tag_string',
  'data_type',
  'objective',
  'update_frequency_unit',
  'last_updated_date',
  'data_format',
  'license_id',
]

/** What describes a dataset that lies elsewhere. */
export function EntryDescribed({ fields, draft, onDraft }: Props) {
  const { entries, domain } = useWords()
  const { described } = draft
  const put = (part: Partial<EntryDraft['described']>): void => onDraft({ ...draft, described: { ...described, ...part } })
  const field = (key: string) => {
    const found = fields.find(one => one.key === key)
    if (found === undefined) return null
    const form: Field = { ...found, required: key === 'title', on: 'dataset', types: [], fixed: false }
    return (
      <DescribeField
        key={key}
        field={form}
        entry={described.description[key]}
        error={undefined}
        disabled={false}
        help={undefined}
        onChange={entry => put({ description: { ...described.description, [key]: typeof entry === 'string' ? entry : [...entry] } })}
      />
    )
  }
  return (
    <>
      {asked.slice(0, 1).map(field)}
      <TextInput
        label={entries.address}
        value={draft.address ?? ''}
        onChange={address => onDraft({ ...draft, address })}
        help={entries.addressHelp}
        type="url"
        maxLength={2000}
        exact
      />
      {asked.slice(1).map(field)}
      <div className="field-pair">
        <Pick
          label={entries.category}
          value={described.category}
          options={categories.map(id => ({ id, label: domain.category[id] }))}
          onChange={id => put({ category: categories.find(one => one === id) ?? null })}
        />
        <Pick
          label={entries.level}
          value={described.level}
          options={levels.map(id => ({ id, label: domain.level[id] }))}
          onChange={id => put({ level: levels.find((one): one is Level => one === id) ?? null })}
        />
      </div>
    </>
  )
}

import { levelKeys } from '../../../shared/describe/labels.ts'
import { Pick } from '../../parts/pick.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import type { CkanDraft, Probed } from './hub-draft.ts'

const automatic = 'automatic'

type Props = {
  readonly draft: CkanDraft
  /** True where the hub is in the office already and only changes. */
  readonly saved: boolean
  readonly missing: ReadonlySet<string>
  readonly organisations: Probed['organisations']
  readonly onChange: (draft: CkanDraft) => void
  /** Choosing an organisation asks the hub again. */
  readonly onOrganisation: (draft: CkanDraft) => void
}

/** What an open-data hub needs: where it is, who we are there, and for whom we publish. */
export function CkanFields({ draft, saved, missing, organisations, onChange, onOrganisation }: Props) {
  const { settings, start } = useWords()
  const words = settings.hubs
  const errorOf = (field: keyof CkanDraft) => (missing.has(field) ? start.mustFill : undefined)
  const options = organisations.map(({ name, title }) => ({ id: name, label: title === '' ? name : title, also: name }))
  return (
    <>
      <TextInput
        label={words.name}
        help={words.nameHelp}
        value={draft.name}
        onChange={name => onChange({ ...draft, name })}
        required
        autoFocus
        error={errorOf('name')}
      />
      <TextInput
        label={words.address}
        help={words.addressHelp}
        type="url"
        exact
        value={draft.address}
        onChange={address => onChange({ ...draft, address })}
        required
        error={errorOf('address')}
      />
      <TextInput
        label={words.token}
        help={saved ? words.tokenAgain : words.tokenHelp}
        type="password"
        autoComplete="off"
        value={draft.token}
        onChange={token => onChange({ ...draft, token })}
        required
        error={errorOf('token')}
      />
      <Pick
        key={`${options.length} ${draft.organisation}`}
        label={words.organisation}
        help={words.organisationHelp}
        value={draft.organisation === '' ? null : draft.organisation}
        options={options}
        disabled={options.length === 0}
        placeholder={options.length === 0 ? words.probeForOrganisation : undefined}
        onChange={id => (id === null || id === draft.organisation ? undefined : onOrganisation({ ...draft, organisation: id }))}
        required
        error={errorOf('organisation')}
      />
      <Pick
        label={words.levelKey}
        help={words.levelKeyHelp}
        value={draft.levelKey === '' ? automatic : draft.levelKey}
        options={[
          { id: automatic, label: words.levelKeyFound },
          ...levelKeys.map(key => ({ id: key, label: `${key} (${words.levelKeyOf[key]})` })),
        ]}
        onChange={id => onChange({ ...draft, levelKey: id === null || id === automatic ? '' : id })}
      />
    </>
  )
}

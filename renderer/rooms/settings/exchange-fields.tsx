import { TextArea, TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import type { ExchangeDraft } from './hub-draft.ts'

type Props = {
  readonly draft: ExchangeDraft
  readonly saved: boolean
  readonly missing: ReadonlySet<string>
  readonly onChange: (draft: ExchangeDraft) => void
}

/** What an exchange needs: where it is, who we are there, for which agency, and on which terms. */
export function ExchangeFields({ draft, saved, missing, onChange }: Props) {
  const { settings, start } = useWords()
  const words = settings.hubs
  const bind = (field: Exclude<keyof ExchangeDraft, 'kind'>) => ({
    label: words[field],
    value: draft[field],
    onChange: (text: string) => onChange({ ...draft, [field]: text }),
    required: true,
    error: missing.has(field) ? start.mustFill : undefined,
  })
  return (
    <>
      <TextInput {...bind('name')} help={words.nameHelp} autoFocus />
      <TextInput {...bind('address')} help={words.addressHelp} type="url" exact />
      <div className="field-pair">
        <TextInput {...bind('clientId')} exact autoComplete="off" />
        <TextInput {...bind('clientSecret')} type="password" autoComplete="off" help={saved ? words.secretAgain : words.tokenHelp} />
      </div>
      <TextInput {...bind('recipient')} />
      <TextArea {...bind('recipientKey')} exact rows={4} help={words.recipientKeyHelp} />
      <TextArea {...bind('purpose')} rows={2} help={words.purposeHelp} />
      <TextArea {...bind('terms')} rows={2} />
    </>
  )
}

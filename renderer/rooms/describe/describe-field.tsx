import { useMemo } from 'react'
import { Pick } from '../../parts/pick.tsx'
import { PickMany, Tags } from '../../parts/tags.tsx'
import { TextArea, TextInput, type TextInputProps } from '../../parts/text-input.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import type { Entry, Field } from './describe-view.ts'
import { toList, toText } from './describe-view.ts'

type Props = {
  readonly field: Field
  readonly entry: Entry | undefined
  readonly error: string | undefined
  readonly disabled: boolean
  readonly help: string | undefined
  readonly onChange: (entry: Entry) => void
}

/** One field of the form, by its kind. Both languages of a code list can be searched. */
export function DescribeField({ field, entry, error, disabled, help, onChange }: Props) {
  const { language } = useLanguage()
  const other = language === 'th' ? 'en' : 'th'
  const { kind, required, codes } = field
  const options = useMemo(
    () => codes.map(code => ({ id: code.code, label: code[language], also: `${code[other]} ${code.code}` })),
    [codes, language, other],
  )
  const shared = { label: field[language], required, error, disabled }
  if (kind === 'long') return <TextArea {...shared} value={toText(entry)} onChange={onChange} rows={5} />
  if (kind === 'one') return <Pick {...shared} value={toText(entry) || null} options={options} onChange={id => onChange(id ?? '')} />
  if (kind === 'many') return <PickMany {...shared} value={toList(entry)} options={options} onChange={onChange} />
  if (kind === 'tags') return <Tags {...shared} value={toList(entry)} onChange={onChange} />
  if (kind === 'date') return <DayField {...shared} value={toText(entry)} onChange={onChange} />
  const type = kind === 'email' ? 'email' : 'text'
  return <TextInput {...shared} value={toText(entry)} onChange={onChange} type={type} help={help} exact={kind === 'slug'} />
}

/** A day as hubs want it; below it how people say it, so that nobody takes the one era for the other. */
function DayField({ value, ...field }: TextInputProps) {
  const { describe } = useWords()
  const format = useFormat()
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
  return <TextInput {...field} value={value} help={isDay ? format.date(value) : describe.dayHelp} />
}

import { useState } from 'react'
import type { RuleColumn, RuleValue } from '../../../../shared/model/rule-book.ts'
import { Check } from '../../../parts/check.tsx'
import { Field } from '../../../parts/field.tsx'
import { Pick } from '../../../parts/pick.tsx'
import { Tags } from '../../../parts/tags.tsx'
import { TextArea, TextInput } from '../../../parts/text-input.tsx'
import { useLanguage, useWords } from '../../../words/words-context.ts'
import { useSayCell } from './rule-cell.tsx'

type Props = {
  readonly column: RuleColumn
  readonly value: RuleValue | undefined
  readonly locked: boolean
  readonly error: string | undefined
  readonly onChange: (value: RuleValue) => void
}

/** One cell as a field of a form. */
export function RuleField({ column, value, locked, error, onChange }: Props) {
  const { rules } = useWords()
  const { language } = useLanguage()
  const sayCell = useSayCell()
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '')
  const words = Array.isArray(value) ? (value as readonly string[]) : []
  const common = { label: column[language], help: column.help?.[language], error }
  if (locked) return <TextInput {...common} value={sayCell(column, value)} onChange={() => undefined} readOnly />
  switch (column.kind) {
    case 'key':
      return <TextInput {...common} help={common.help ?? rules.keyHelp} value={String(value ?? '')} onChange={onChange} required exact />
    case 'text': {
      const Text = column.long === true ? TextArea : TextInput
      return <Text {...common} value={String(value ?? '')} onChange={onChange} required={column.required} />
    }
    case 'number':
      return (
        <TextInput
          {...common}
          value={typed}
          onChange={text => {
            setTyped(text)
            onChange(text.trim() === '' ? Number.NaN : Number(text.trim()))
          }}
          required
        />
      )
    case 'flag':
      return (
        <Check checked={value === true} onChange={onChange} help={common.help}>
          {common.label}
        </Check>
      )
    case 'words':
      return <Tags {...common} value={words} onChange={onChange} />
    case 'one':
      return (
        <Pick
          {...common}
          value={column.blank === true && value === '' ? '' : String(value ?? '')}
          required={column.blank !== true}
          options={[
            ...(column.blank === true ? [{ id: '', label: rules.open }] : []),
            ...column.options.map(option => ({ id: option.code, label: option[language], also: `${option.th} ${option.en}` })),
          ]}
          onChange={code => onChange(code ?? '')}
        />
      )
    case 'many':
      return (
        <Field {...common}>
          <div className="choices across">
            {column.options.map(({ code, ...name }) => (
              <Check
                key={code}
                checked={words.includes(code)}
                onChange={on => onChange(column.options.map(one => one.code).filter(one => (one === code ? on : words.includes(one))))}
              >
                {name[language]}
              </Check>
            ))}
          </div>
        </Field>
      )
  }
}

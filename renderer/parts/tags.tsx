import { type ReactNode, useId, useMemo, useState } from 'react'
import { useWords } from '../words/words-context.ts'
import { AriaButton, Tag, TagGroup, TagList } from './aria.ts'
import { FieldLabel } from './field.tsx'
import { Icon } from './icon.tsx'
import { type Option, Pick } from './pick.tsx'

type ListedProps = {
  readonly label: string
  readonly items: readonly Option[]
  readonly disabled: boolean
  readonly onRemove: (id: string) => void
}

function Listed({ label, items, disabled, onRemove }: ListedProps) {
  const { common } = useWords()
  if (items.length === 0) return null
  const removeEach = (keys: Iterable<unknown>) => {
    for (const key of keys) onRemove(String(key))
  }
  return (
    <TagGroup aria-label={label} className="tag-group" {...(disabled ? {} : { onRemove: removeEach })}>
      <TagList className="tag-list">
        {items.map(item => (
          <Tag key={item.id} id={item.id} textValue={item.label} className="tag">
            {item.label}
            {disabled ? null : (
              <AriaButton slot="remove" className="tag-remove" aria-label={common.removeItem(item.label)}>
                <Icon name="close" size={0.875} />
              </AriaButton>
            )}
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  )
}

export type TagsProps = {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly required?: boolean | undefined
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly disabled?: boolean | undefined
}

/** Free words, each added by Enter or a comma. */
export function Tags({ label, value, onChange, required = false, help, error, disabled = false }: TagsProps) {
  const { common } = useWords()
  const [typed, setTyped] = useState('')
  const id = useId()
  const take = () => {
    const words = typed
      .split(',')
      .map(word => word.trim())
      .filter(word => word !== '' && !value.includes(word))
    if (words.length > 0) onChange([...value, ...words])
    setTyped('')
  }
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        <FieldLabel label={label} required={required} />
      </label>
      <Listed
        label={label}
        items={value.map(word => ({ id: word, label: word }))}
        disabled={disabled}
        onRemove={gone => onChange(value.filter(word => word !== gone))}
      />
      <input
        id={id}
        className="input"
        value={typed}
        disabled={disabled}
        placeholder={common.addByEnter}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-help`}
        onChange={event => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault()
            take()
          }
        }}
      />
      <span id={`${id}-help`}>
        {help === undefined ? null : <span className="help">{help}</span>}
        {error === undefined ? null : <span className="error">{error}</span>}
      </span>
    </div>
  )
}

export type PickManyProps = Omit<TagsProps, 'help'> & { readonly options: readonly Option[]; readonly help?: ReactNode }

/** Several of a list: a search to add, a tag for each that was chosen. */
export function PickMany({ label, value, options, onChange, required, help, error, disabled = false }: PickManyProps) {
  const { common } = useWords()
  const chosen = value.map(id => options.find(option => option.id === id) ?? { id, label: id })
  const left = useMemo(() => options.filter(option => !value.includes(option.id)), [options, value])
  return (
    <div className="pick-many">
      <Pick
        key={value.join(' ')}
        label={label}
        value={null}
        options={left}
        onChange={id => {
          if (id !== null) onChange([...value, id])
        }}
        required={required}
        help={help}
        error={error}
        disabled={disabled}
        placeholder={common.typeToSearch}
      />
      <Listed label={label} items={chosen} disabled={disabled} onRemove={gone => onChange(value.filter(id => id !== gone))} />
    </div>
  )
}

import { type ReactNode, useMemo } from 'react'
import { useWords } from '../words/words-context.ts'
import { AriaButton, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from './aria.ts'
import { FieldLabel } from './field.tsx'
import { given } from './given.ts'
import { Icon } from './icon.tsx'

/** `also` is searched too and never shown: the same word in the other language, a code. */
export type Option = { readonly id: string; readonly label: string; readonly also?: string | undefined }

export type PickProps = {
  readonly label: string
  readonly value: string | null
  readonly options: readonly Option[]
  readonly onChange: (id: string | null) => void
  readonly required?: boolean | undefined
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly disabled?: boolean | undefined
  readonly hideLabel?: boolean | undefined
  readonly placeholder?: string | undefined
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('th').replace(/\s+/g, ' ').trim()

/** A predicate that finds what was typed anywhere in the label or in its other names. */
export function createOptionFilter(options: readonly Option[]): (label: string, typed: string) => boolean {
  const searched = new Map(options.map(option => [option.label, plain(`${option.label} ${option.also ?? ''}`)]))
  return (label, typed) => (searched.get(label) ?? plain(label)).includes(plain(typed))
}

/** A pick list that is searched by typing, in Thai or English. */
export function Pick(props: PickProps) {
  const { common } = useWords()
  const { label, value, options, onChange, required = false, help, error, disabled = false, hideLabel = false } = props
  const filter = useMemo(() => createOptionFilter(options), [options])
  return (
    <ComboBox
      className="field pick"
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={key => onChange(key === null ? null : String(key))}
      defaultFilter={filter}
      menuTrigger="focus"
      allowsEmptyCollection
      isRequired={required}
      isInvalid={error !== undefined}
      isDisabled={disabled}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'unseen' : 'label'}>
        <FieldLabel label={label} required={required} />
      </Label>
      <span className="pick-box">
        <Input className="input" {...given({ placeholder: props.placeholder ?? common.typeToSearch })} />
        <AriaButton className="pick-open" aria-label={common.showList}>
          <Icon name="down" />
        </AriaButton>
      </span>
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <FieldError className="error">{error ?? ''}</FieldError>
      <Popover className="popover list-popover" offset={4}>
        <ListBox<Option> className="list-box" renderEmptyState={() => <span className="list-none">{common.nothingFound}</span>}>
          {option => (
            <ListBoxItem className="list-item" id={option.id} textValue={option.label}>
              <span>{option.label}</span>
              {option.id === value ? <Icon name="check" /> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

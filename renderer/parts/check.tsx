import type { ReactNode } from 'react'
import { Checkbox, Label, Radio, RadioGroup } from './aria.ts'
import { FieldLabel } from './field.tsx'
import { Icon } from './icon.tsx'

export type CheckProps = {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean | undefined
  readonly help?: ReactNode
  readonly children: ReactNode
}

/** One thing that is so or not. */
export function Check({ checked, onChange, disabled = false, help, children }: CheckProps) {
  return (
    <Checkbox className="check" isSelected={checked} onChange={onChange} isDisabled={disabled}>
      <span className="check-box">{checked ? <Icon name="check" size={0.9375} /> : null}</span>
      <span>
        {children}
        {help === undefined ? null : <span className="help">{help}</span>}
      </span>
    </Checkbox>
  )
}

export type ChoiceProps<Id extends string> = {
  readonly label: string
  readonly value: Id | null
  readonly options: readonly {
    readonly id: Id
    readonly label: ReactNode
    readonly help?: ReactNode
    readonly disabled?: boolean | undefined
  }[]
  readonly onChange: (id: Id) => void
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly hideLabel?: boolean | undefined
  /** Beside each other instead of below each other. */
  readonly across?: boolean | undefined
}

/** One of a few, all of them in sight. */
export function Choice<Id extends string>({
  label,
  value,
  options,
  onChange,
  required,
  disabled = false,
  hideLabel = false,
  across = false,
}: ChoiceProps<Id>) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={id => {
        const chosen = options.find(option => option.id === id)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      isDisabled={disabled}
      isRequired={required ?? false}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'unseen' : 'label'}>
        <FieldLabel label={label} required={required} />
      </Label>
      <div className={across ? 'choices across' : 'choices'}>
        {options.map(option => (
          <Radio key={option.id} value={option.id} className="choice" isDisabled={option.disabled ?? false}>
            <span className="choice-dot" />
            <span>
              {option.label}
              {option.help === undefined ? null : <span className="help">{option.help}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

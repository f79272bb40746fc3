import type { ReactNode } from 'react'
import { AriaTextArea, FieldError, Input, Label, Text, TextField } from './aria.ts'
import { FieldLabel } from './field.tsx'
import { given } from './given.ts'

export type TextInputProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly required?: boolean | undefined
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly disabled?: boolean | undefined
  readonly readOnly?: boolean | undefined
  readonly hideLabel?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly type?: 'text' | 'password' | 'email' | 'url' | 'date' | 'number' | 'search' | undefined
  readonly autoComplete?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly maxLength?: number | undefined
  /** Monospaced: addresses, keys, machine names. */
  readonly exact?: boolean | undefined
  readonly rows?: number | undefined
}

const fieldOf = (props: TextInputProps) => ({
  className: 'field',
  value: props.value,
  onChange: props.onChange,
  isRequired: props.required ?? false,
  isInvalid: props.error !== undefined,
  isDisabled: props.disabled ?? false,
  isReadOnly: props.readOnly ?? false,
  validationBehavior: 'aria' as const,
  ...given({ onBlur: props.onBlur, autoComplete: props.autoComplete, autoFocus: props.autoFocus, maxLength: props.maxLength }),
})

function Below({ help, error }: Pick<TextInputProps, 'help' | 'error'>) {
  return (
    <>
      {help === undefined ? null : (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      <FieldError className="error">{error ?? ''}</FieldError>
    </>
  )
}

/** One line of text with its label, help and error. */
export function TextInput(props: TextInputProps) {
  const { label, required, hideLabel = false, exact = false, type = 'text' } = props
  return (
    <TextField {...fieldOf(props)} type={type}>
      <Label className={hideLabel ? 'unseen' : 'label'}>
        <FieldLabel label={label} required={required} />
      </Label>
      <Input className={exact ? 'input exact' : 'input'} {...given({ placeholder: props.placeholder })} />
      <Below help={props.help} error={props.error} />
    </TextField>
  )
}

/** Several lines of text with their label, help and error. */
export function TextArea(props: TextInputProps) {
  const { label, required, hideLabel = false, exact = false, rows = 3 } = props
  return (
    <TextField {...fieldOf(props)}>
      <Label className={hideLabel ? 'unseen' : 'label'}>
        <FieldLabel label={label} required={required} />
      </Label>
      <AriaTextArea className={exact ? 'input exact' : 'input'} rows={rows} {...given({ placeholder: props.placeholder })} />
      <Below help={props.help} error={props.error} />
    </TextField>
  )
}

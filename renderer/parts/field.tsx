import { type ReactNode, useId } from 'react'
import { useWords } from '../words/words-context.ts'

/** The words above and below something that is filled in. The red star says that it is required. */
export function FieldLabel({ label, required = false }: { readonly label: string; readonly required?: boolean | undefined }) {
  const { common } = useWords()
  return (
    <>
      {label}
      {required ? (
        <span className="star-required" title={common.required}>
          <span aria-hidden="true"> *</span>
          <span className="unseen"> ({common.required})</span>
        </span>
      ) : null}
    </>
  )
}

export type FieldProps = {
  readonly label: string
  readonly required?: boolean | undefined
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** A named group around parts that have no label of their own. */
export function Field({ label, required, help, error, children }: FieldProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset breaks the grid of forms in Chromium
    <div className="field" role="group" aria-labelledby={id} aria-describedby={`${id}-help`}>
      <span className="label" id={id}>
        <FieldLabel label={label} required={required} />
      </span>
      {children}
      <span id={`${id}-help`}>
        {help === undefined ? null : <span className="help">{help}</span>}
        {error === undefined ? null : <span className="error">{error}</span>}
      </span>
    </div>
  )
}

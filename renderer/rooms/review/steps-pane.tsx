import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/check.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { CureButtons, isCure } from './cure-buttons.tsx'
import { describeStep } from './describe-step.ts'
import type { ReviewView, Step } from './review-view.ts'
import { canChange, StepDialog } from './step-dialog.tsx'
import type { Corrections } from './use-corrections.ts'

type Props = { readonly view: ReviewView; readonly corrections: Corrections }

/** The recipe as a list: every step can be left out again, undo and redo go along it. */
export function StepsPane({ view, corrections }: Props) {
  const { review } = useWords()
  const { steps } = view.summary.recipe
  return (
    <aside className="review-steps" aria-label={review.steps} data-pane>
      <header className="pane-head">
        <h2>{review.steps}</h2>
        {view.editable ? (
          <span className="push row">
            <Button
              kind="quiet"
              small
              icon="undo"
              label={`${review.undo} ${review.undoKey}`}
              disabled={!view.undo || corrections.busy}
              onPress={() => void corrections.undo()}
            />
            <Button
              kind="quiet"
              small
              icon="redo"
              label={`${review.redo} ${review.redoKey}`}
              disabled={!view.redo || corrections.busy}
              onPress={() => void corrections.redo()}
            />
          </span>
        ) : null}
      </header>
      {steps.length === 0 ? <p className="quiet pane-note">{review.stepEmpty}</p> : null}
      <ol className="step-list">
        {steps.map(step => (
          <StepLine key={step.id} step={step} view={view} corrections={corrections} />
        ))}
      </ol>
    </aside>
  )
}

function StepLine({ step, view, corrections }: Props & { readonly step: Step }) {
  const words = useWords()
  const format = useFormat()
  const { review } = words
  const name = review.stepName[step.name]
  const detail = describeStep(step, words, format, view)
  const [open, setOpen] = useState(false)
  const shown = (
    <span className="step-words">
      <strong>
        {name}
        {step.by === 'person' ? <Icon name="edit" size={0.875} /> : null}
      </strong>
      {detail === '' ? null : <span className="step-detail">{detail}</span>}
      {step.lost === undefined ? null : (
        <span className="step-detail">
          {review.stepNotApplied}: {review.lostStep[step.lost]}
        </span>
      )}
      {step.by === 'person' ? <span className="unseen">{review.stepByPerson}</span> : null}
    </span>
  )
  return (
    <li className={step.on && step.lost === undefined ? 'step' : 'step off'}>
      {view.editable && step.lost === undefined ? (
        <Check checked={step.on} disabled={corrections.busy} onChange={on => void corrections.switchStep(step.id, on)}>
          {shown}
        </Check>
      ) : (
        <span className="step-read">
          <Icon name={step.on && step.lost === undefined ? 'check' : 'minus'} size={1} />
          {shown}
        </span>
      )}
      {view.editable && step.on && canChange(step) ? (
        <Button kind="quiet" small icon="edit" label={review.stepChange(name)} disabled={corrections.busy} onPress={() => setOpen(true)} />
      ) : null}
      {view.editable && isCure(step) && view.summary.recipe.audience !== 'restricted' ? <CureButtons step={step} view={view} /> : null}
      {open ? <StepDialog step={step} corrections={corrections} onClose={() => setOpen(false)} /> : null}
    </li>
  )
}

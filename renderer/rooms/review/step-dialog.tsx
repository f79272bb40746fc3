import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/check.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import type { Step } from './review-view.ts'
import { fieldOf, keepSheets, sheetsOf } from './step-fields.ts'
import type { Corrections } from './use-corrections.ts'

type Props = { readonly step: Step; readonly corrections: Corrections; readonly onClose: () => void }

/** True of a step whose parameters a person can write otherwise. */
export const canChange = (step: Step): boolean => fieldOf(step) !== null || (sheetsOf(step)?.length ?? 0) > 1

/** Changes what a step works on; the table is made anew with it. */
export function StepDialog({ step, corrections, onClose }: Props) {
  const { review, common } = useWords()
  const form = useId()
  const field = fieldOf(step)
  const sheets = sheetsOf(step) ?? []
  const [text, setText] = useState(field?.text ?? '')
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set(sheets))
  const params = field === null ? (kept.size === 0 ? null : keepSheets(step, kept)) : field.read(text)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (params !== null && (await corrections.changeStep(step.id, params))) onClose()
  }
  const [lead, ...others] = sheets
  return (
    <Dialog
      open
      title={review.stepName[step.name]}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <button className="button main" type="submit" form={form} disabled={corrections.busy || params === null}>
            {corrections.busy ? common.working : review.stepUse}
          </button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={event => void submit(event)}>
        {field === null ? (
          <>
            <p>{review.stepJoined(lead ?? '')}</p>
            <div className="sheet-checks">
              {others.map(sheet => (
                <Check
                  key={sheet}
                  checked={kept.has(sheet)}
                  onChange={on => setKept(now => new Set(on ? [...now, sheet] : [...now].filter(one => one !== sheet)))}
                >
                  {sheet}
                </Check>
              ))}
            </div>
          </>
        ) : (
          <TextInput
            label={review.stepField[field.kind]}
            help={review.stepFieldHint[field.kind]}
            value={text}
            onChange={setText}
            exact
            autoFocus
            error={params === null ? review.stepFieldBad : undefined}
          />
        )}
        {corrections.fault === null ? null : <FaultNotice fault={corrections.fault} onClose={corrections.clear} />}
      </form>
    </Dialog>
  )
}

import { type FormEvent, useId, useState } from 'react'
import { toAddress } from '../../../shared/model/cell.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import type { Spot } from '../../parts/grid/box.ts'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import type { Corrections } from './use-corrections.ts'

type Props = {
  readonly spot: Spot
  readonly text: string
  /** The sheet where it is another than the one that leads. */
  readonly sheet: string | undefined
  readonly corrections: Corrections
  readonly onClose: () => void
}

/** Corrects one value of the original: a step of the recipe, never a change of the file. */
export function ValueDialog({ spot, text, sheet, corrections, onClose }: Props) {
  const { review, common } = useWords()
  const form = useId()
  const [value, setValue] = useState(text)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const stands = await corrections.correct([
      { name: 'set-value', params: { r: spot.r, c: spot.c, text: value, ...(sheet === undefined ? {} : { sheet }) } },
    ])
    if (stands) onClose()
  }
  return (
    <Dialog
      open
      title={review.value.title(toAddress(spot.r, spot.c))}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <button className="button main" type="submit" form={form} disabled={corrections.busy || value === text}>
            {corrections.busy ? common.working : review.value.save}
          </button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={event => void submit(event)}>
        <p>{review.value.say}</p>
        <TextInput label={review.value.field} value={value} onChange={setValue} help={review.value.was(text)} autoFocus />
        {corrections.fault === null ? null : <FaultNotice fault={corrections.fault} onClose={corrections.clear} />}
      </form>
    </Dialog>
  )
}

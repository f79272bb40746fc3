import { useState } from 'react'
import { fromStep } from '../../../shared/classify/risk/by-hand/from-step.ts'
import { isRefining } from '../../../shared/model/recovery.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { CureDialog } from '../cures/cure-dialog.tsx'
import { describeStep } from './describe-step.ts'
import type { ReviewView, Step } from './review-view.ts'

/** True of a step that a person has put on the recovered table, and may take out again. */
export const isCure = (step: Step): boolean => step.by === 'person' && (isRefining(step) || step.name === 'drop-column')

/** A cure of the recipe is written otherwise, or taken out. */
export function CureButtons({ step, view }: { readonly step: Step; readonly view: ReviewView }) {
  const words = useWords()
  const { cures, review } = words
  const format = useFormat()
  const remove = useAct('cure:remove')
  const say = useSay()
  const [open, setOpen] = useState(false)
  const name = review.stepName[step.name]
  const draft = step.on ? fromStep(step) : null
  const takeOut = async (): Promise<void> => {
    const reply = await remove.run({ version: view.version, step: step.id })
    if (reply.ok) say(cures.removed)
  }
  return (
    <>
      {draft === null ? null : <Button kind="quiet" small icon="edit" label={review.stepChange(name)} onPress={() => setOpen(true)} />}
      <Button kind="quiet" small icon="erase" label={cures.remove(name)} busy={remove.busy} onPress={() => void takeOut()} />
      {remove.fault === null ? null : <FaultNotice fault={remove.fault} onClose={remove.clear} />}
      {open && draft !== null ? (
        <CureDialog
          version={view.version}
          columns={view.summary.columns}
          had={{ step, said: `${name}: ${describeStep(step, words, format, view)}`, draft }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

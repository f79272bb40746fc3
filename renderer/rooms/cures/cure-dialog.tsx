import { useId, useState } from 'react'
import { type CureDraft, newDraft, toStep } from '../../../shared/classify/risk/by-hand/cure-draft.ts'
import { writeAgain } from '../../../shared/classify/risk/by-hand/from-step.ts'
import { curesFor } from '../../../shared/classify/risk/by-hand/hand-cures.ts'
import type { Out } from '../../../shared/contract/desk.ts'
import type { Column } from '../../../shared/model/table.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useRested } from '../../desk/use-rested.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'
import { CureFields } from './cure-fields.tsx'
import { CureTrial } from './cure-trial.tsx'

type Step = Out<'review:open'>['summary']['recipe']['steps'][number]
type Props = {
  readonly version: string
  readonly columns: readonly Column[]
  /** The column that a person stands on; the first where they stand on none. */
  readonly column?: string | undefined
  /** A cure of the recipe that is written otherwise. */
  readonly had?: { readonly step: Step; readonly said: string; readonly draft: CureDraft } | undefined
  /** Columns by which people are known together, where that was weighed. */
  readonly known?: readonly string[] | undefined
  readonly goal?: number | undefined
  readonly onClose: () => void
}

// What statistical offices commonly use; where the risk was weighed, the office's own goal is known.
const commonGoal = 5

/** A cure written by hand: what it works on, its figures, and beside them what would come of it. Pressed, it is a step of the recipe. */
export function CureDialog({ version, columns, column, had, known = [], goal = commonGoal, onClose }: Props) {
  const { cures, common } = useWords()
  const form = useId()
  const at = columns.find(({ name }) => name === column) ?? columns[0]
  const [draft, setDraft] = useState<CureDraft>(() => had?.draft ?? firstDraft(at, goal, cures.otherValue))
  const today = new Date().toISOString().slice(0, 10)
  const step = had === undefined ? toStep(draft, today) : writeAgain(had.step, draft, today)
  const rested = useRested(JSON.stringify(step))
  const add = useAct('risk:cure')
  const change = useAct('review:change')
  const say = useSay()
  const act = had === undefined ? add : change
  const apply = async (): Promise<void> => {
    if (step === null) return
    const reply =
      had === undefined ? await add.run({ version, steps: [step] }) : await change.run({ version, step: had.step.id, params: step.params })
    if (!reply.ok) return
    say(had === undefined ? cures.applied : cures.changed)
    onClose()
  }
  return (
    <Dialog
      open
      wide
      title={had === undefined ? cures.title : cures.change}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <button className="button main" type="submit" form={form} disabled={step === null || act.busy}>
            {act.busy ? common.working : had === undefined ? cures.apply : cures.save}
          </button>
        </>
      }
    >
      <div className="cure-split">
        <form
          id={form}
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            void apply()
          }}
        >
          {had === undefined ? null : <p className="cure-about">{had.said}</p>}
          <CureFields
            draft={draft}
            columns={columns}
            known={known}
            goal={goal}
            isFixed={had !== undefined}
            isWrong={step === null}
            onChange={setDraft}
          />
          {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
        </form>
        <CureTrial version={version} step={JSON.parse(rested)} instead={had?.step.id ?? null} isPaused={act.busy} />
      </div>
    </Dialog>
  )
}

const firstDraft = (at: Column | undefined, goal: number, other: string): CureDraft =>
  newDraft(curesFor(at ?? { type: 'string' })[0] ?? 'drop', at?.name ?? '', [], goal, other)

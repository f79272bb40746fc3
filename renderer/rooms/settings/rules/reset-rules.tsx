import { useSay } from '../../../desk/foot-store.ts'
import { useAct } from '../../../desk/use-act.ts'
import { useWords } from '../../../words/words-context.ts'
import { FormDialog } from '../form-dialog.tsx'

type Props = { readonly book: string; readonly version: number; readonly onDone: () => void; readonly onClose: () => void }

/** Back to the house's own rules, after saying what is lost. */
export function ResetRules({ book, version, onDone, onClose }: Props) {
  const { rules } = useWords()
  const say = useSay()
  const act = useAct('rules:reset')
  const reset = async (): Promise<void> => {
    const reply = await act.run({ book, version })
    if (!reply.ok) return
    onDone()
    say(rules.wasReset)
    onClose()
  }
  return (
    <FormDialog
      title={rules.resetTitle}
      confirm={rules.resetDo}
      kind="danger"
      busy={act.busy}
      fault={act.fault}
      onConfirm={() => void reset()}
      onClose={onClose}
    >
      <p>{rules.resetSay}</p>
    </FormDialog>
  )
}

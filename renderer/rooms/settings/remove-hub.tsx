import { useAct } from '../../desk/use-act.ts'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from './form-dialog.tsx'
import type { Hub } from './hub-draft.ts'

/** Takes a hub out of the office, after saying what is lost. */
export function RemoveHub({ hub, onClose }: { readonly hub: Hub; readonly onClose: () => void }) {
  const { settings } = useWords()
  const words = settings.hubs
  const act = useAct('hub:remove')
  const remove = async () => {
    const reply = await act.run({ hub: hub.id })
    if (reply.ok) onClose()
  }
  return (
    <FormDialog
      title={words.removeTitle(hub.name)}
      confirm={words.removeVerb}
      kind="danger"
      busy={act.busy}
      fault={act.fault}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{words.removeWhy}</p>
    </FormDialog>
  )
}

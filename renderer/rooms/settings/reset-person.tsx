import { useAct } from '../../desk/use-act.ts'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from './form-dialog.tsx'
import type { Given } from './one-time-password.tsx'
import type { Person } from './people-table.tsx'

type Props = { readonly person: Person; readonly onReset: (given: Given) => void; readonly onClose: () => void }

/** A new one-time password for somebody who forgot theirs, after saying what stops working. */
export function ResetPerson({ person, onReset, onClose }: Props) {
  const { settings } = useWords()
  const words = settings.people
  const act = useAct('people:reset')
  const reset = async () => {
    const reply = await act.run({ person: person.id })
    if (reply.ok) onReset({ name: person.name, account: person.account, password: reply.value.oneTimePassword })
  }
  return (
    <FormDialog
      title={words.resetTitle(person.name)}
      confirm={words.resetVerb}
      kind="danger"
      busy={act.busy}
      fault={act.fault}
      onConfirm={() => void reset()}
      onClose={onClose}
    >
      <p>{words.resetWhy}</p>
    </FormDialog>
  )
}

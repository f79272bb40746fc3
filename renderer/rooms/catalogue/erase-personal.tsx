import { useState } from 'react'
import { ask } from '../../desk/ask.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useMe } from '../../desk/office-context.ts'
import { Button } from '../../parts/button.tsx'
import { CopiesElsewhere } from '../../parts/copies-elsewhere.tsx'
import { PasswordDialog } from '../../parts/password-dialog.tsx'
import { useWords } from '../../words/words-context.ts'
import { mayErase } from './dataset-view.ts'

type Props = { readonly version: string; readonly title: string; readonly holdsTable: boolean }

/** The right to be erased: a supervisor or the head has the data of a dataset deleted, with a reason and their password. */
export function ErasePersonal({ version, title, holdsTable }: Props) {
  const { catalogue } = useWords()
  const { roles } = useMe()
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const [elsewhere, setElsewhere] = useState<readonly string[]>([])
  return (
    <>
      {holdsTable && mayErase(roles) ? (
        <div className="row">
          <Button small kind="danger" icon="erase" onPress={() => setAsking(true)}>
            {catalogue.erase}
          </Button>
        </div>
      ) : null}
      {asking ? (
        <PasswordDialog
          title={catalogue.eraseTitle(title)}
          confirm={catalogue.eraseDo}
          kind="danger"
          remark={{ label: catalogue.eraseReason, required: true }}
          onConfirm={async (password, reason) => {
            const reply = await ask('catalogue:erase', { version, reason, password })
            if (!reply.ok) return reply.fault
            say(catalogue.erased)
            setElsewhere(reply.value.elsewhere)
            return null
          }}
          onClose={() => setAsking(false)}
        >
          <p>{catalogue.eraseWhy}</p>
        </PasswordDialog>
      ) : null}
      <CopiesElsewhere paths={elsewhere} onClose={() => setElsewhere([])} />
    </>
  )
}

import { useState } from 'react'
import { ask } from '../../desk/ask.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useMe } from '../../desk/office-context.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { PasswordDialog } from '../../parts/password-dialog.tsx'
import { useWords } from '../../words/words-context.ts'
import { type DatasetView, renewable, type VersionLine, withdrawable } from './dataset-view.ts'

/** What this person may do with the dataset as a whole. */
export function DatasetActs({ view }: { readonly view: DatasetView }) {
  const { catalogue } = useWords()
  const { go } = useRoute()
  const { roles } = useMe()
  const say = useSay()
  const renew = useAct('life:renew')
  const [asking, setAsking] = useState<VersionLine | null>(null)
  const begins = renewable(view, roles)
  const published = withdrawable(view, roles)
  const beginAnew = async (version: string): Promise<void> => {
    const reply = await renew.run({ version })
    if (!reply.ok) return
    say(catalogue.renewed)
    go({ room: 'review', version: reply.value.version })
  }
  return (
    <>
      {published === undefined ? null : (
        <Button kind="danger" icon="withdrawn" onPress={() => setAsking(published)}>
          {catalogue.withdraw}
        </Button>
      )}
      {begins === undefined ? null : (
        <Button kind="main" icon="add" busy={renew.busy} onPress={() => void beginAnew(begins.version)}>
          {catalogue.renew}
        </Button>
      )}
      {renew.fault === null ? null : <FaultNotice fault={renew.fault} onClose={renew.clear} />}
      {asking === null ? null : <Withdraw line={asking} onClose={() => setAsking(null)} />}
    </>
  )
}

/** Asks why, and the password that signs it, after saying what is lost. */
function Withdraw({ line, onClose }: { readonly line: VersionLine; readonly onClose: () => void }) {
  const { catalogue, approve, common } = useWords()
  const say = useSay()
  return (
    <PasswordDialog
      title={catalogue.withdrawTitle(line.title)}
      confirm={catalogue.withdraw}
      kind="danger"
      remark={{ label: catalogue.withdrawReason, required: true }}
      onConfirm={async (password, reason) => {
        const reply = await ask('life:withdraw', { version: line.version, reason, password })
        if (!reply.ok) return reply.fault
        say(approve.done.withdraw)
        return null
      }}
      onClose={onClose}
    >
      <p>
        <strong>{common.version(line.number)}</strong> · {catalogue.withdrawWhy}
      </p>
    </PasswordDialog>
  )
}

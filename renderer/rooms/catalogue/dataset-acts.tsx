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
import { type DatasetView, renewable, retirable, type VersionLine, withdrawable } from './dataset-view.ts'

type Asked = { readonly act: 'withdraw' | 'retire'; readonly line: VersionLine }

/** What this person may do with the dataset as a whole. */
export function DatasetActs({ view }: { readonly view: DatasetView }) {
  const { catalogue } = useWords()
  const { go } = useRoute()
  const { roles } = useMe()
  const say = useSay()
  const renew = useAct('life:renew')
  const [asking, setAsking] = useState<Asked | null>(null)
  const begins = renewable(view, roles)
  const published = withdrawable(view, roles)
  const unused = retirable(view, roles)
  const beginAnew = async (version: string): Promise<void> => {
    const reply = await renew.run({ version })
    if (!reply.ok) return
    say(catalogue.renewed)
    go({ room: 'review', version: reply.value.version })
  }
  return (
    <>
      {published === undefined ? null : (
        <Button kind="danger" icon="withdrawn" onPress={() => setAsking({ act: 'withdraw', line: published })}>
          {catalogue.withdraw}
        </Button>
      )}
      {unused === undefined ? null : (
        <Button kind="danger" icon="stop" onPress={() => setAsking({ act: 'retire', line: unused })}>
          {catalogue.retire}
        </Button>
      )}
      {begins === undefined ? null : (
        <Button kind="main" icon="add" busy={renew.busy} onPress={() => void beginAnew(begins.version)}>
          {catalogue.renew}
        </Button>
      )}
      {renew.fault === null ? null : <FaultNotice fault={renew.fault} onClose={renew.clear} />}
      {asking === null ? null : <EndUse {...asking} onClose={() => setAsking(null)} />}
    </>
  )
}

/** Asks why, and the password that signs it, after saying what is lost. */
function EndUse({ act, line, onClose }: Asked & { readonly onClose: () => void }) {
  const { catalogue, approve, common } = useWords()
  const say = useSay()
  const words =
    act === 'withdraw'
      ? { title: catalogue.withdrawTitle, do: catalogue.withdraw, why: catalogue.withdrawWhy, reason: catalogue.withdrawReason }
      : { title: catalogue.retireTitle, do: catalogue.retire, why: catalogue.retireWhy, reason: catalogue.retireReason }
  return (
    <PasswordDialog
      title={words.title(line.title)}
      confirm={words.do}
      kind="danger"
      remark={{ label: words.reason, required: true }}
      onConfirm={async (password, reason) => {
        const reply = await ask(`life:${act}`, { version: line.version, reason, password })
        if (!reply.ok) return reply.fault
        say(act === 'withdraw' ? approve.done.withdraw : catalogue.retired)
        return null
      }}
      onClose={onClose}
    >
      <p>
        <strong>{common.version(line.number)}</strong> · {words.why}
      </p>
    </PasswordDialog>
  )
}

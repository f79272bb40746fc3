import { useState } from 'react'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'
import type { FileLine } from './file-line.ts'
import { FormMatch, suggestFollow } from './form-match.tsx'

/** The two ways out of quarantine: into the vault with a draft, or erased. */
export function KeepOrDiscard({ file, table }: { readonly file: FileLine; readonly table: string }) {
  const { intake } = useWords()
  const { go } = useRoute()
  const [asking, setAsking] = useState(false)
  const keep = useAct('intake:keep')
  const discard = useAct('intake:discard')
  const [chosen, setChosen] = useState<string | null>(null)
  const follow = chosen ?? suggestFollow(file, table)
  const takeIn = async (): Promise<void> => {
    const reply = await keep.run({ file: file.id, table, ...(follow === '' ? {} : { follow }) })
    if (reply.ok) go({ room: 'review', version: reply.value.version })
  }
  const erase = async (): Promise<void> => {
    const reply = await discard.run({ file: file.id })
    if (reply.ok) setAsking(false)
  }
  return (
    <>
      {keep.fault === null ? null : <FaultNotice fault={keep.fault} onRemedy={{ retry: () => void takeIn() }} onClose={keep.clear} />}
      <FormMatch file={file} table={table} follow={follow} onChoose={setChosen} />
      <div className="row">
        <Button kind="main" icon="check" busy={keep.busy} label={intake.keepName(file.name)} onPress={() => void takeIn()}>
          {intake.keep}
        </Button>
        <Button kind="danger" icon="erase" disabled={keep.busy} onPress={() => setAsking(true)}>
          {intake.discard}
        </Button>
      </div>
      <Dialog
        open={asking}
        alert
        title={intake.discardTitle(file.name)}
        onClose={() => setAsking(false)}
        foot={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {intake.discardNot}
            </Button>
            <Button kind="danger" icon="erase" busy={discard.busy} onPress={() => void erase()}>
              {intake.discardDo}
            </Button>
          </>
        }
      >
        <p>{intake.discardSay}</p>
        {discard.fault === null ? null : <FaultNotice fault={discard.fault} />}
      </Dialog>
    </>
  )
}

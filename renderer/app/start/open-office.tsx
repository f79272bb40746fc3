import type { OfficeState } from '../../desk/office-context.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'

/** The offices that are on this machine, each with a button to open it. */
export function OpenOffice({ offices, onOpened }: { readonly offices: OfficeState['offices']; readonly onOpened: () => void }) {
  const { start } = useWords()
  const act = useAct('office:open')
  const open = async (which: 'office' | 'practice') => {
    const reply = await act.run({ which })
    if (reply.ok) onOpened()
  }
  if (!offices.office && !offices.practice) return null
  return (
    <>
      {act.fault === null ? null : <FaultNotice fault={act.fault} />}
      <div className="form-acts">
        {offices.office ? (
          <Button kind="main" icon="building" busy={act.busy} onPress={() => void open('office')}>
            {start.openOffice}
          </Button>
        ) : null}
        {offices.practice ? (
          <Button icon="learn" busy={act.busy} onPress={() => void open('practice')}>
            {start.openPractice}
          </Button>
        ) : null}
      </div>
    </>
  )
}

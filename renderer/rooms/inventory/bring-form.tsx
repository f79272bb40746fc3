import { useSay } from '../../desk/foot-store.ts'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { type FoundLine, nameOf } from './file-name.tsx'

type Props = { readonly id: string; readonly form: number; readonly files: readonly FoundLine[] }

/** Brings in every issue of a form that was not brought in yet. */
export function BringForm({ id, form, files }: Props) {
  const { inventory } = useWords()
  const { roles } = useMe()
  const format = useFormat()
  const say = useSay()
  const act = useAct('inventory:import-form')
  const [first] = files
  const isOpen = files.some(({ family, imported, older, copyOf }) => family === 'table' && imported === null && !older && copyOf === null)
  if (!mayEnter(roles, 'intake') || !isOpen || first === undefined) return null
  const bring = async (): Promise<void> => {
    const reply = await act.run({ inventory: id, form })
    if (reply.ok) say(inventory.broughtForm(format.number(reply.value.begun)))
  }
  return (
    <>
      <Button small icon="intake" busy={act.busy} label={inventory.bringFormName(nameOf(first.path))} onPress={() => void bring()}>
        {inventory.bringForm}
      </Button>
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
    </>
  )
}

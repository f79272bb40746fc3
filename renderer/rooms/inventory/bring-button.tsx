import { useSay } from '../../desk/foot-store.ts'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'
import { type FoundLine, nameOf } from './file-name.tsx'

/** Brings a found file into intake; one that was brought leads there. */
export function BringButton({ id, line }: { readonly id: string; readonly line: FoundLine }) {
  const { inventory } = useWords()
  const { roles } = useMe()
  const { go } = useRoute()
  const say = useSay()
  const act = useAct('inventory:import')
  const { imported } = line
  const name = nameOf(line.path)
  if (!mayEnter(roles, 'intake') || line.family !== 'table') return null
  if (imported !== null)
    return (
      <Button small kind="quiet" icon="check" label={inventory.broughtName(name)} onPress={() => go({ room: 'intake', file: imported })}>
        {inventory.brought}
      </Button>
    )
  const bring = async (): Promise<void> => {
    if ((await act.run({ inventory: id, file: line.id })).ok) say(inventory.taking(name))
  }
  return (
    <>
      <Button small icon="intake" busy={act.busy} label={inventory.bringName(name)} onPress={() => void bring()}>
        {inventory.bring}
      </Button>
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
    </>
  )
}

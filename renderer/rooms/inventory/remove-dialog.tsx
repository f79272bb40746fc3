import { useSay } from '../../desk/foot-store.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'
import type { InventoryLine } from './inventory-mark.tsx'

/** Asks before what was found in a folder is forgotten. */
export function RemoveDialog({ line, onClose }: { readonly line: InventoryLine; readonly onClose: () => void }) {
  const { inventory, common } = useWords()
  const act = useAct('inventory:remove')
  const say = useSay()
  const { replace } = useRoute()
  const remove = async (): Promise<void> => {
    if (!(await act.run({ inventory: line.id })).ok) return
    say(inventory.removed)
    replace({ room: 'inventory', inventory: null })
  }
  return (
    <Dialog
      open
      alert
      title={inventory.removeTitle(line.name)}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="danger" icon="erase" busy={act.busy} onPress={() => void remove()}>
            {inventory.removeDo}
          </Button>
        </>
      }
    >
      <p>{inventory.removeSay}</p>
      {act.fault === null ? null : <FaultNotice fault={act.fault} />}
    </Dialog>
  )
}

import { useState } from 'react'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Progress } from '../../parts/progress.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { type InventoryLine, InventoryMark } from './inventory-mark.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { RuleDialog } from './rule-dialog.tsx'
import { useExport } from './use-export.ts'

/** The name of the folder, where the work on it stands, and what can be done about it. */
export function InventoryHead({ line }: { readonly line: InventoryLine }) {
  const { inventory } = useWords()
  const { roles } = useMe()
  const { go } = useRoute()
  const [open, setOpen] = useState<'rule' | 'remove' | null>(null)
  const exporting = useExport(line.id)
  const moves = mayEnter(roles, 'intake')
  return (
    <>
      <RoomHead title={line.name} sub={<InventoryMark state={line.state} />}>
        <Button icon="back" onPress={() => go({ room: 'inventory', inventory: null })}>
          {inventory.allFolders}
        </Button>
        <Button icon="settings" onPress={() => setOpen('rule')}>
          {inventory.rule}
        </Button>
        {moves ? (
          <Menu
            label={inventory.export}
            entries={[
              { id: 'xlsx', label: inventory.exportXlsx, icon: 'sheet', onPress: () => exporting.write('xlsx') },
              { id: 'csv', label: inventory.exportCsv, icon: 'file', onPress: () => exporting.write('csv-people') },
              'line',
              { id: 'remove', label: inventory.remove, icon: 'erase', onPress: () => setOpen('remove') },
            ]}
          >
            {inventory.export}
            <Icon name="down" size={0.875} />
          </Menu>
        ) : null}
        {moves ? <Move line={line} /> : null}
      </RoomHead>
      <Standing line={line} />
      {exporting.fault === null ? null : <FaultNotice fault={exporting.fault} onClose={exporting.clear} />}
      {open === 'rule' ? <RuleDialog onClose={() => setOpen(null)} /> : null}
      {open === 'remove' ? <RemoveDialog line={line} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

/** The one thing to do now: pause what runs, go on with what stands still, look again where it has ended. */
function Move({ line: { id, job, state } }: { readonly line: InventoryLine }) {
  const { inventory } = useWords()
  const goOn = useAct('inventory:go-on')
  const pause = useAct('inventory:pause')
  if (job !== null)
    return (
      <Button icon="stop" busy={pause.busy} onPress={() => void pause.run({ inventory: id })}>
        {inventory.pause}
      </Button>
    )
  return (
    <Button kind={state === 'paused' ? 'main' : 'plain'} icon="refresh" busy={goOn.busy} onPress={() => void goOn.run({ inventory: id })}>
      {state === 'ended' ? inventory.again : inventory.goOn}
    </Button>
  )
}

function Standing({ line: { name, state, stage, fault, files, waiting } }: { readonly line: InventoryLine }) {
  const { inventory } = useWords()
  const format = useFormat()
  if (fault !== null)
    return (
      <div className="inventory-said">
        <FaultNotice fault={fault} />
      </div>
    )
  if (state === 'ended') return null
  if (state === 'paused')
    return (
      <div className="inventory-said">
        <Notice tone="warn" title={inventory.pausedSay}>
          {inventory.progress(format.number(files - waiting), format.number(files))}
        </Notice>
      </div>
    )
  return (
    <div className="inventory-said row">
      <span>{inventory.stage[stage]}</span>
      <span className="quiet" role="status">
        {stage === 'look'
          ? inventory.progress(format.number(files - waiting), format.number(files))
          : inventory.filesFound(format.number(files))}
      </span>
      <Progress label={`${name} ${inventory.stage[stage]}`} done={files - waiting} total={stage === 'look' ? files : 0} />
    </div>
  )
}

import type { Out } from '../../../shared/contract/desk.ts'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { When } from '../../parts/when.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { InventoryMark } from './inventory-mark.tsx'
import { useBegin } from './use-begin.ts'

/** Every folder that was looked through, the last one first. */
export function InventoryList() {
  const { inventory, frame } = useWords()
  const { roles } = useMe()
  const { go } = useRoute()
  const shown = useAsk('inventory:list', {})
  const { act, begin } = useBegin()
  const choose = mayEnter(roles, 'intake') ? (
    <Button kind="main" icon="folder" busy={act.busy} onPress={begin}>
      {inventory.begin}
    </Button>
  ) : null
  return (
    <div className="room catalogue inventory">
      <RoomHead title={inventory.title} sub={inventory.sub}>
        <Button icon="back" onPress={() => go({ room: 'catalogue', dataset: null })}>
          {frame.room.catalogue}
        </Button>
        {choose}
      </RoomHead>
      <div className="room-body stack" data-pane>
        {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
        <WhenHere shown={shown}>
          {({ inventories }) =>
            inventories.length === 0 ? (
              <Empty icon="folder" title={inventory.empty} action={choose}>
                {inventory.emptyWhy}
              </Empty>
            ) : (
              <FolderTable lines={inventories} />
            )
          }
        </WhenHere>
      </div>
    </div>
  )
}

function FolderTable({ lines }: { readonly lines: Out<'inventory:list'>['inventories'] }) {
  const { inventory, catalogue } = useWords()
  const format = useFormat()
  const { go } = useRoute()
  return (
    <div className="table-box">
      <table className="table datasets" aria-label={inventory.list}>
        <thead>
          <tr>
            <th scope="col">{inventory.folder}</th>
            <th scope="col">{catalogue.columns.state}</th>
            <th scope="col" className="number">
              {inventory.count.files}
            </th>
            <th scope="col">{catalogue.columns.at}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, by, state, files, rankedAt, startedAt }) => (
            <tr key={id}>
              <th scope="row" className="dataset-title">
                <button type="button" className="link" onClick={() => go({ room: 'inventory', inventory: id })}>
                  {name}
                </button>
                <span className="tiny">{inventory.by(by)}</span>
              </th>
              <td>
                <InventoryMark state={state} />
              </td>
              <td className="number">{format.number(files)}</td>
              <td className="still">
                <When iso={rankedAt ?? startedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { useMe } from '../desk/office-context.ts'
import { mayEnter } from '../desk/rooms-for.ts'
import { type Route, writeRoute } from '../desk/route.ts'
import { useRoute } from '../desk/route-provider.tsx'
import { ApproveRoom } from '../rooms/approve/approve-room.tsx'
import { CatalogueRoom } from '../rooms/catalogue/catalogue-room.tsx'
import { DescribeRoom } from '../rooms/describe/describe-room.tsx'
import { IntakeRoom } from '../rooms/intake/intake-room.tsx'
import { InventoryRoom } from '../rooms/inventory/inventory-room.tsx'
import { LedgerRoom } from '../rooms/ledger/ledger-room.tsx'
import { OutboxRoom } from '../rooms/outbox/outbox-room.tsx'
import { ReviewRoom } from '../rooms/review/review-room.tsx'
import { SettingsRoom } from '../rooms/settings/settings-room.tsx'
import { TodayRoom } from '../rooms/today/today-room.tsx'
import { Boundary } from './boundary.tsx'

/** The room where the person stands; who may not enter it stands in today. */
export function RoomOf() {
  const { route } = useRoute()
  const { roles } = useMe()
  const here: Route = mayEnter(roles, route.room) ? route : { room: 'today' }
  return (
    <main className="shell-room" id="room">
      <Boundary key={writeRoute(here)}>{drawRoom(here)}</Boundary>
    </main>
  )
}

function drawRoom(route: Route) {
  switch (route.room) {
    case 'today':
      return <TodayRoom />
    case 'intake':
      return <IntakeRoom file={route.file ?? null} />
    case 'review':
      return <ReviewRoom version={route.version} />
    case 'describe':
      return <DescribeRoom version={route.version} />
    case 'catalogue':
      return <CatalogueRoom dataset={route.dataset} page={route.page ?? 'all'} />
    case 'inventory':
      return <InventoryRoom inventory={route.inventory} />
    case 'approve':
      return <ApproveRoom version={route.version} />
    case 'outbox':
      return <OutboxRoom />
    case 'ledger':
      return <LedgerRoom />
    case 'settings':
      return <SettingsRoom page={route.page} />
  }
}

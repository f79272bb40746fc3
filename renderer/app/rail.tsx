import type { Out } from '../../shared/contract/desk.ts'
import { useMe } from '../desk/office-context.ts'
import { type RailRoom, railRoomOf, roomsFor, toRoute } from '../desk/rooms-for.ts'
import { useRoute } from '../desk/route-provider.tsx'
import { useToday } from '../desk/today-provider.tsx'
import { Icon, type IconName } from '../parts/icon.tsx'
import { useFormat, useWords } from '../words/words-context.ts'

const icons: Record<RailRoom, IconName> = {
  today: 'home',
  intake: 'intake',
  review: 'review',
  catalogue: 'catalogue',
  approve: 'approve',
  outbox: 'outbox',
  ledger: 'ledger',
  settings: 'settings',
}

type Task = Out<'today:list'>['tasks'][number]

/** How much waits in a room for this person. */
function countFor(room: RailRoom, today: Out<'today:list'>): number {
  const { tasks, counts } = today
  const waiting = (...kinds: readonly Task['kind'][]): number => tasks.filter(task => kinds.includes(task.kind)).length
  switch (room) {
    case 'today':
      return tasks.length
    case 'intake':
      return counts.intake
    case 'review':
      return waiting('draft', 'returned')
    case 'approve':
      return waiting('review', 'approve')
    case 'outbox':
      return counts.outbox
    default:
      return 0
  }
}

/** The rooms that this person may enter, with what waits in each. */
export function Rail() {
  const { frame } = useWords()
  const format = useFormat()
  const { roles } = useMe()
  const { route, go } = useRoute()
  const today = useToday()
  return (
    <nav className="rail" aria-label={frame.rooms} data-pane>
      {roomsFor(roles).map((room, at) => {
        const count = today.state === 'here' ? countFor(room, today.value) : 0
        const here = railRoomOf(route.room) === room
        return (
          <button
            key={room}
            type="button"
            className={here ? 'here' : ''}
            title={`${frame.room[room]} (Ctrl ${at + 1})`}
            aria-current={here ? 'page' : undefined}
            data-pane-start={here ? '' : undefined}
            onClick={() => go(toRoute(room))}
          >
            <Icon name={icons[room]} />
            <span className="rail-name">{frame.room[room]}</span>
            {count === 0 ? null : (
              <span className="count">
                <span aria-hidden="true">{format.number(count)}</span>
                <span className="unseen">{frame.waiting(format.number(count))}</span>
              </span>
            )}
          </button>
        )
      })}
    </nav>
  )
}

import { useMemo } from 'react'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAsk } from '../../desk/use-ask.ts'
import { Empty } from '../../parts/empty.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { MemoDesk } from './memo-desk.tsx'
import { WaitingList } from './waiting-list.tsx'

/** พิจารณา: what waits for review or approval, and the memo of one of them. */
export function ApproveRoom({ version }: { readonly version: string | null }) {
  const { approve } = useWords()
  const { replace } = useRoute()
  const review = useAsk('life:waiting', { desk: 'review' })
  const head = useAsk('life:waiting', { desk: 'approve' })
  const desks = useMemo(
    () => [
      { desk: 'approve' as const, versions: head.state === 'here' ? head.value.versions : [] },
      { desk: 'review' as const, versions: review.state === 'here' ? review.value.versions : [] },
    ],
    [head, review],
  )
  const first = desks.flatMap(({ versions }) => versions)[0]?.version ?? null
  const open = version ?? first
  if (review.state !== 'here' || head.state !== 'here' || open === null)
    return (
      <div className="room">
        <RoomHead title={approve.title} />
        <div className="room-body stack">
          <WhenHere shown={review}>
            {() => (
              <WhenHere shown={head}>
                {() => (
                  <Empty icon="approve" title={approve.empty}>
                    {approve.emptyTodo}
                  </Empty>
                )}
              </WhenHere>
            )}
          </WhenHere>
        </div>
      </div>
    )
  return (
    <MemoDesk
      key={open}
      version={open}
      list={first === null ? null : <WaitingList desks={desks} open={open} onOpen={to => replace({ room: 'approve', version: to })} />}
    />
  )
}

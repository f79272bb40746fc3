import type { Out } from '../../../shared/contract/desk.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { When } from '../../parts/when.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

type Line = Out<'catalogue:list'>['datasets'][number]

/** Drafts and returned versions, the last touched first. */
export function ReviewList() {
  const { review } = useWords()
  const { go } = useRoute()
  const shown = useAsk('catalogue:list', { search: '' })
  const renew = useAct('life:renew')
  const mend = async (version: string): Promise<void> => {
    const reply = await renew.run({ version })
    if (reply.ok) go({ room: 'review', version: reply.value.version })
  }
  return (
    <div className="room">
      <RoomHead title={review.title} sub={review.listTitle} />
      <div className="room-body stack" data-pane>
        {renew.fault === null ? null : <FaultNotice fault={renew.fault} onClose={renew.clear} />}
        <WhenHere shown={shown}>
          {({ datasets }) => {
            const mine = datasets
              .filter(line => line.state === 'draft' || line.state === 'returned')
              .toSorted((a, b) => b.at.localeCompare(a.at))
            if (mine.length === 0)
              return (
                <Empty
                  icon="review"
                  title={review.listEmpty}
                  action={
                    <Button kind="main" icon="intake" onPress={() => go({ room: 'intake' })}>
                      {review.toIntake}
                    </Button>
                  }
                >
                  {review.listEmptyTodo}
                </Empty>
              )
            return (
              <ul className="review-list" aria-label={review.listTitle}>
                {mine.map(line => (
                  <ReviewLine key={line.dataset} line={line} busy={renew.busy} onMend={() => void mend(line.version)} />
                ))}
              </ul>
            )
          }}
        </WhenHere>
      </div>
    </div>
  )
}

function ReviewLine({ line, busy, onMend }: { readonly line: Line; readonly busy: boolean; readonly onMend: () => void }) {
  const { review, common } = useWords()
  const format = useFormat()
  const { go } = useRoute()
  const isReturned = line.state === 'returned'
  return (
    <li className="review-line">
      <StateMark state={line.state} />
      <div className="review-line-words">
        <strong>{line.title}</strong>
        <span className="quiet">
          {common.version(line.number)} · {common.rows(format.number(line.rows))} · {line.owner} · <When iso={line.at} />
        </span>
      </div>
      {isReturned ? (
        <Button kind="main" icon="edit" busy={busy} onPress={onMend}>
          {review.listFix}
        </Button>
      ) : (
        <Button icon="review" onPress={() => go({ room: 'review', version: line.version })}>
          {review.listOpen}
        </Button>
      )}
    </li>
  )
}

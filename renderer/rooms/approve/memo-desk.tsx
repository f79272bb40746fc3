import type { ReactNode } from 'react'
import { useState } from 'react'
import { useAsk } from '../../desk/use-ask.ts'
import { RoomHead } from '../../parts/room-head.tsx'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { When } from '../../parts/when.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { Decisions } from './decisions.tsx'
import { MemoPaper } from './memo-paper.tsx'
import { MemoSide } from './memo-side.tsx'
import type { MemoView, Place, SampleCell } from './memo-view.ts'
import { toDesk } from './memo-view.ts'
import { SampleSource } from './sample-source.tsx'

/** One memo: the paper in the middle, what changed and what is risky at the side, the decisions above. */
export function MemoDesk({ version, list }: { readonly version: string; readonly list: ReactNode }) {
  const { approve } = useWords()
  const shown = useAsk('life:memo', { version })
  if (shown.state !== 'here')
    return (
      <div className="room">
        <RoomHead title={approve.title} />
        <div className={list === null ? 'memo-split alone' : 'memo-split'}>
          {list}
          <div className="memo-desk">
            <WhenHere shown={shown}>{() => null}</WhenHere>
          </div>
        </div>
      </div>
    )
  return <OpenMemo memo={shown.value} list={list} />
}

function OpenMemo({ memo, list }: { readonly memo: MemoView; readonly list: ReactNode }) {
  const { approve, common } = useWords()
  const [cell, setCell] = useState<SampleCell | null>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const [seen, setSeen] = useState<ReadonlySet<SampleCell>>(new Set())
  const [targets, setTargets] = useState<ReadonlySet<string>>(() => new Set(memo.targets.map(target => target.hub)))
  const openCell = (next: SampleCell): void => {
    setCell(next)
    setPlace(next.from[0] ?? null)
    setSeen(before => new Set(before).add(next))
  }
  return (
    <div className="room">
      <RoomHead
        title={approve.headTitle[toDesk(memo)]}
        sub={
          <>
            <StateMark state={memo.state} />
            <span>
              {[
                common.version(memo.number),
                memo.submittedBy === null ? '' : approve.sentBy(memo.submittedBy),
                memo.reviewedBy === null ? '' : approve.reviewedBy(memo.reviewedBy),
                memo.approvedBy === null ? '' : approve.approvedBy(memo.approvedBy),
              ]
                .filter(said => said !== '')
                .join(' · ')}{' '}
              · <When iso={memo.at} as="date" />
            </span>
          </>
        }
      >
        <Decisions memo={memo} targets={[...targets]} place={cell === null ? null : place} />
      </RoomHead>
      <div className={list === null ? 'memo-split alone' : 'memo-split'}>
        {list}
        {cell === null ? (
          <ScrollPane className="memo-desk" label={approve.headTitle[toDesk(memo)]}>
            <MemoPaper memo={memo} />
          </ScrollPane>
        ) : (
          <SampleSource memo={memo} cell={cell} place={place} onPlace={setPlace} onClose={() => setCell(null)} />
        )}
        <MemoSide memo={memo} cell={cell} seen={seen} onCell={openCell} targets={targets} onTargets={setTargets} />
      </div>
    </div>
  )
}

import { useState } from 'react'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { WantedCard } from './wanted-card.tsx'
import { WantedLines } from './wanted-lines.tsx'
import { WantedPreview } from './wanted-preview.tsx'
import type { WantedLists, WantedRead } from './wanted-view.ts'

/** ชุดข้อมูลที่ต้องมี: lists that were brought in, held against the catalogue. */
export function WantedPage() {
  const { wanted } = useWords()
  const shown = useAsk('wanted:list', {})
  const read = useAct('wanted:read')
  const [preview, setPreview] = useState<WantedRead | null>(null)
  const [list, setList] = useState<string | null>(null)
  const choose = async (): Promise<void> => {
    const reply = await read.run({})
    if (reply.ok) setPreview(reply.value.read)
  }
  const bring = (
    <Button kind="main" icon="intake" busy={read.busy} onPress={() => void choose()}>
      {wanted.bring}
    </Button>
  )
  return (
    <div className="room-body stack" data-pane>
      {read.fault === null ? null : (
        <FaultNotice fault={read.fault} onRemedy={{ 'choose-other-file': () => void choose() }} onClose={read.clear} />
      )}
      <WhenHere shown={shown}>{here => <Lists here={here} bring={here.mayKeep ? bring : null} list={list} onList={setList} />}</WhenHere>
      {preview === null ? null : <WantedPreview read={preview} onKept={setList} onClose={() => setPreview(null)} />}
    </div>
  )
}

type Props = {
  readonly here: WantedLists
  readonly bring: React.ReactNode
  readonly list: string | null
  readonly onList: (list: string | null) => void
}

function Lists({ here, bring, list, onList }: Props) {
  const { wanted } = useWords()
  const open = here.lists.find(({ id }) => id === list)
  if (here.lists.length === 0)
    return (
      <Empty icon="catalogue" title={wanted.empty} action={bring}>
        {wanted.emptyWhy}
      </Empty>
    )
  if (open !== undefined) return <WantedLines key={open.id} list={open} mayKeep={here.mayKeep} onClose={() => onList(null)} />
  return (
    <>
      <div className="row">
        <p className="quiet wanted-say">{wanted.say}</p>
        <span className="push">{bring}</span>
      </div>
      <div className="wanted-lists">
        {here.lists.map(one => (
          <WantedCard key={one.id} list={one} mayKeep={here.mayKeep} onOpen={() => onList(one.id)} />
        ))}
      </div>
    </>
  )
}

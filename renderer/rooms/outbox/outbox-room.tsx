import { useState } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { NothingSent } from './nothing-sent.tsx'
import { isGoing, type Outbox, type Parcel } from './parcel.ts'
import { ParcelPane } from './parcel-pane.tsx'
import { ParcelTable } from './parcel-table.tsx'
import { TermsNotices } from './terms-notices.tsx'

/** ส่งออก: what was approved, on its way to the hubs, and what each of them answered. */
export function OutboxRoom() {
  const { outbox: words } = useWords()
  const say = useSay()
  const shown = useAsk('outbox:list', {})
  const send = useAct('outbox:send-now')
  const outbox = shown.state === 'here' ? shown.value : null
  const filled = outbox !== null && outbox.parcels.length > 0
  const going = outbox?.parcels.some(isGoing) === true
  const sendNow = async (): Promise<void> => {
    const reply = await send.run({})
    if (reply.ok) say(words.asked)
  }
  return (
    <div className="room outbox">
      <RoomHead title={words.title} sub={filled ? <Line outbox={outbox} /> : undefined}>
        {filled ? (
          <Button kind="main" icon="send" busy={send.busy} disabled={!going || outbox.sealed} onPress={() => void sendNow()}>
            {words.sendNow}
          </Button>
        ) : null}
      </RoomHead>
      {send.fault === null ? null : (
        <div className="outbox-fault">
          <FaultNotice fault={send.fault} onRemedy={{ retry: () => void sendNow() }} onClose={send.clear} />
        </div>
      )}
      <TermsNotices />
      <WhenHere shown={shown}>{here => (here.parcels.length === 0 ? <NothingSent /> : <OutboxDesk outbox={here} />)}</WhenHere>
    </div>
  )
}

/** Whether anything stands in the way, and how much waits. */
function Line({ outbox }: { readonly outbox: Outbox }) {
  const { outbox: words } = useWords()
  const format = useFormat()
  const going = outbox.parcels.filter(isGoing)
  const bytes = going.reduce((sum, parcel) => sum + parcel.bytes, 0)
  return (
    <>
      {outbox.sealed ? (
        <Chip tone="amber" icon="key">
          {words.sealed}
        </Chip>
      ) : outbox.parcels.length === 0 ? null : outbox.online ? (
        <Chip tone="green" icon="online">
          {words.online}
        </Chip>
      ) : (
        <Chip tone="amber" icon="offline">
          {words.offline}
        </Chip>
      )}
      {going.length === 0 ? null : <span role="status">{words.waitingLine(format.number(going.length), format.bytes(bytes))}</span>}
    </>
  )
}

function OutboxDesk({ outbox }: { readonly outbox: Outbox }) {
  const { outbox: words } = useWords()
  const say = useSay()
  const retry = useAct('outbox:retry')
  const [retried, setRetried] = useState<Parcel | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const opened = outbox.parcels.find(({ id }) => id === open) ?? null
  const sendAgain = async (parcel: Parcel): Promise<void> => {
    setRetried(parcel)
    const reply = await retry.run({ parcel: parcel.id })
    if (reply.ok) say(words.asked)
  }
  return (
    <div className={opened === null ? 'outbox-desk' : 'outbox-desk two'}>
      <div className="outbox-list" data-pane>
        {retry.fault === null ? null : (
          <FaultNotice
            fault={retry.fault}
            onRemedy={retried === null ? {} : { retry: () => void sendAgain(retried) }}
            onClose={retry.clear}
          />
        )}
        <ParcelTable
          outbox={outbox}
          open={open}
          retrying={retry.busy ? (retried?.id ?? null) : null}
          onOpen={setOpen}
          onRetry={parcel => void sendAgain(parcel)}
        />
      </div>
      {opened === null ? null : (
        <ParcelPane key={opened.id} parcel={opened} outbox={outbox} onRetry={() => void sendAgain(opened)} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

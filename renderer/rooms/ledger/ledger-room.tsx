import { useState } from 'react'
import { useMe } from '../../desk/office-context.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { EntryList } from './entry-list.tsx'
import { EntryPane } from './entry-pane.tsx'
import { type EntryFilter, filterEntries, isFiltering, noFilter } from './filter-entries.ts'
import { LedgerFilter } from './ledger-filter.tsx'
import type { Known } from './merge-entries.ts'
import { useEntries } from './use-entries.ts'
import type { Verification } from './verification.ts'
import { VerifyNotice } from './verify-notice.tsx'

/** บันทึก: what happened in the office, sentence by sentence, and the proof that nobody changed it. */
export function LedgerRoom() {
  const { ledger } = useWords()
  const { roles } = useMe()
  const { shown, older, busy } = useEntries()
  const verify = useAct('ledger:verify')
  const [found, setFound] = useState<Verification | null>(null)
  const check = async () => {
    const reply = await verify.run({})
    if (reply.ok) setFound({ ...reply.value, at: new Date().toISOString() })
  }
  const ownOnly = roles.every(role => role === 'clerk')
  return (
    <div className="room ledger">
      <RoomHead title={ledger.title} sub={ownOnly ? `${ledger.sub} · ${ledger.own}` : ledger.sub}>
        <Button kind="main" icon="shield" busy={verify.busy} onPress={() => void check()}>
          {verify.busy ? ledger.verifying : ledger.verify}
        </Button>
      </RoomHead>
      {verify.fault === null && found === null ? null : (
        <div className="ledger-found">
          {verify.fault === null ? null : (
            <FaultNotice fault={verify.fault} onRemedy={{ retry: () => void check() }} onClose={verify.clear} />
          )}
          {found === null ? null : <VerifyNotice found={found} />}
        </div>
      )}
      <WhenHere shown={shown}>{known => <LedgerDesk known={known} found={found} busy={busy} onOlder={older} />}</WhenHere>
    </div>
  )
}

type DeskProps = { readonly known: Known; readonly found: Verification | null; readonly busy: boolean; readonly onOlder: () => void }

function LedgerDesk({ known, found, busy, onOlder }: DeskProps) {
  const words = useWords()
  const { ledger } = words
  const format = useFormat()
  const [filter, setFilter] = useState<EntryFilter>(noFilter)
  const [open, setOpen] = useState<number | null>(null)
  const entries = filterEntries(known.events, filter, words)
  const opened = entries.find(({ seq }) => seq === open) ?? null
  if (known.events.length === 0)
    return (
      <Empty icon="ledger" title={ledger.empty}>
        {ledger.emptyWhy}
      </Empty>
    )
  const reached = format.number(known.events.length)
  return (
    <div className={opened === null ? 'ledger-desk' : 'ledger-desk two'}>
      <div className="ledger-lines" data-pane>
        <LedgerFilter filter={filter} onChange={setFilter} />
        {entries.length === 0 ? (
          <Empty icon="search" title={ledger.noneMatch} action={<Button onPress={() => setFilter(noFilter)}>{ledger.showAll}</Button>}>
            {ledger.noneMatchIn(reached)}
          </Empty>
        ) : (
          <EntryList entries={entries} open={open} found={found} onOpen={setOpen} />
        )}
        <div className="ledger-end">
          <span className="quiet" role="status">
            {isFiltering(filter)
              ? ledger.matched(format.number(entries.length), reached)
              : ledger.shown(reached, format.number(known.total))}
          </span>
          {known.events.length < known.total ? (
            <Button small icon="down" busy={busy} onPress={onOlder}>
              {ledger.more}
            </Button>
          ) : null}
        </div>
      </div>
      {opened === null ? null : <EntryPane entry={opened} />}
    </div>
  )
}

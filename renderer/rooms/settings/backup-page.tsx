import { useState } from 'react'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { BackupTable } from './backup-table.tsx'

/** Copies of the office: made now or by themselves, opened and checked, and how they come back. */
export function BackupPage() {
  const { settings, common } = useWords()
  const words = settings.backup
  const shown = useAsk('backup:list', {})
  const act = useAct('backup:make')
  const [made, setMade] = useState<string | null>(null)
  const make = async () => {
    setMade(null)
    const reply = await act.run({})
    if (reply.ok) setMade(reply.value.path)
  }
  return (
    <>
      <div className="row">
        <p className="quiet settings-sub">{words.sub}</p>
        <span className="push">
          <Button kind="main" icon="backup" busy={act.busy} onPress={() => void make()}>
            {act.busy ? common.working : words.make}
          </Button>
        </span>
      </div>
      {act.fault === null ? null : <FaultNotice fault={act.fault} onRemedy={{ retry: () => void make() }} onClose={act.clear} />}
      {made === null ? null : <Notice tone="good" title={words.made(made)} onClose={() => setMade(null)} />}
      <WhenHere shown={shown}>
        {({ backups }) =>
          backups.length === 0 ? (
            <Empty icon="backup" title={words.none}>
              {words.noneWhy}
            </Empty>
          ) : (
            <BackupTable backups={backups} />
          )
        }
      </WhenHere>
      <Card title={words.restoreTitle}>
        <p className="settings-sub">{words.restoreWhy}</p>
      </Card>
    </>
  )
}

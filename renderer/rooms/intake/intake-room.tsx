import { useCallback } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { useJobs } from '../../desk/use-jobs.ts'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { DropZone } from './drop-zone.tsx'
import { FileCard } from './file-card.tsx'
import { groupFiles } from './group-files.ts'
import { KeepGroups } from './keep-group.tsx'
import { useDrop } from './use-drop.ts'
import { useIntake } from './use-intake.ts'
import { usePaste } from './use-paste.ts'

/** นำเข้า: files are dropped, looked at, and kept or erased. It opens at `file` where one came for that. */
export function IntakeRoom({ file: sought }: { readonly file: string | null }) {
  const { intake } = useWords()
  const format = useFormat()
  const say = useSay()
  const shown = useAsk('intake:list', {})
  const jobs = useJobs()
  const took = useCallback((count: number) => say(intake.justNow(format.number(count))), [say, intake, format])
  const coming = useIntake(took)
  const drop = useDrop(files => void coming.takeFiles(files))
  usePaste(clipboard => void coming.takePaste(clipboard))
  return (
    <div className="room" {...drop.handlers}>
      <RoomHead title={intake.title} />
      <div className="room-body stack" data-pane>
        <DropZone over={drop.over} busy={coming.busy} onPick={() => void coming.pick()} onPaste={() => void coming.callPaste()} />
        {coming.refused.map(refused => (
          <FaultNotice
            key={refused.name}
            fault={refused.fault}
            onRemedy={{ 'choose-other-file': () => void coming.pick(), retry: () => void coming.again(refused) }}
            onClose={() => coming.forget(refused)}
          />
        ))}
        <WhenHere shown={shown}>
          {({ files }) => {
            const waiting = files.filter(file => file.state === 'quarantine').length
            if (files.length === 0)
              return (
                <Empty icon="inbox" title={intake.empty}>
                  {intake.emptyTodo}
                </Empty>
              )
            return (
              <section className="stack-tight" aria-label={intake.list}>
                <div className="row">
                  <h2>{intake.list}</h2>
                  {waiting > 0 ? <span className="quiet">{intake.waiting(format.number(waiting))}</span> : null}
                </div>
                <KeepGroups groups={groupFiles(files)} />
                {files.map(file => (
                  <FileCard
                    key={file.id}
                    file={file}
                    job={jobs.find(job => job.job === file.job) ?? null}
                    sought={file.id === sought}
                    onPick={() => void coming.pick()}
                  />
                ))}
              </section>
            )
          }}
        </WhenHere>
      </div>
    </div>
  )
}

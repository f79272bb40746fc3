import { useState } from 'react'
import type { Progress } from '../../../shared/contract/desk.ts'
import { ask } from '../../desk/ask.ts'
import { useAct } from '../../desk/use-act.ts'
import { useJobs } from '../../desk/use-jobs.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Progress as ProgressLine } from '../../parts/progress.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { CatalogueLook } from './catalogue-look.ts'
import { ImportDatasets } from './import-datasets.tsx'
import { ImportRemarks } from './import-remarks.tsx'

type Props = { readonly look: CatalogueLook; readonly onClose: () => void }

/** What taking a catalogue would do, before it is done. */
export function ImportCatalogue({ look, onClose }: Props) {
  const { catalogueFiles, common } = useWords()
  const format = useFormat()
  const take = useAct('catalogue-file:take')
  const [taken, setTaken] = useState<string | null>(null)
  const many = look.fresh + look.changed
  const jobs = useJobs()
  const job = take.busy ? jobs.find(({ title }) => title === look.file) : undefined
  const run = async (): Promise<void> => {
    const reply = await take.run({ look: look.look })
    if (reply.ok) setTaken(catalogueFiles.taken(format.number(reply.value.fresh), format.number(reply.value.changed)))
  }
  const foot =
    taken === null ? (
      <>
        {job === undefined ? (
          <Button onPress={onClose} disabled={take.busy}>
            {common.cancel}
          </Button>
        ) : (
          <Button icon="cancel" onPress={() => void ask('job:cancel', { job: job.job })}>
            {common.cancel}
          </Button>
        )}
        <Button kind="main" busy={take.busy} disabled={many === 0} onPress={() => void run()}>
          {many === 0 ? catalogueFiles.nothingToTake : catalogueFiles.take(format.number(many))}
        </Button>
      </>
    ) : (
      <Button kind="main" onPress={onClose}>
        {common.close}
      </Button>
    )
  return (
    <Dialog reads open wide alert title={catalogueFiles.lookTitle(look.file)} onClose={onClose} foot={foot}>
      {taken === null ? (
        <div className="stack">
          <p className="quiet">{catalogueFiles.form(look.form)}</p>
          <dl className="import-counts">
            {(['fresh', 'changed', 'same', 'heldHere', 'refused'] as const).map(what => (
              <div key={what} className={what === 'refused' && look.refused > 0 ? 'bad' : undefined}>
                <dt>{catalogueFiles.counts[what]}</dt>
                <dd>{format.number(look[what])}</dd>
              </div>
            ))}
          </dl>
          {look.heldHere === 0 ? null : <Notice tone="info">{catalogueFiles.heldHere}</Notice>}
          <ImportRemarks look={look} />
          <ImportDatasets look={look} />
          {job === undefined ? null : <Taking job={job} />}
          {take.fault === null || take.fault.code === 'ask/cancelled' ? null : <FaultNotice fault={take.fault} />}
        </div>
      ) : (
        <Notice tone="good" title={taken}>
          {jobs.some(({ stage }) => stage === 'index') ? catalogueFiles.comesUp : null}
        </Notice>
      )}
    </Dialog>
  )
}

/** How far the catalogue is made ready; until then it can be left as it was. */
function Taking({ job }: { readonly job: Progress }) {
  const { catalogueFiles, frame } = useWords()
  const format = useFormat()
  return (
    <div className="stack-tight" role="status">
      <span>
        {frame.stage[job.stage] ?? ''} {job.total > 0 ? catalogueFiles.readied(format.number(job.done), format.number(job.total)) : ''}
      </span>
      <ProgressLine label={job.title} done={job.done} total={job.total} />
      <span className="quiet">{catalogueFiles.untilReady}</span>
    </div>
  )
}

import type { Progress as JobProgress } from '../../../shared/contract/desk.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Progress } from '../../parts/progress.tsx'
import { useWords } from '../../words/words-context.ts'

const stages = ['copy', 'guard', 'read', 'recover', 'write'] as const

/** A file that is being read: what is done to it now, how far, and a way to stop. */
export function FileProgress({
  name,
  jobId,
  job,
}: {
  readonly name: string
  readonly jobId: string | null
  readonly job: JobProgress | null
}) {
  const { intake } = useWords()
  const cancel = useAct('job:cancel')
  const stage = stages.find(known => known === job?.stage)
  const label = intake.stage[stage ?? 'copy']
  return (
    <div className="file-progress">
      <span className="quiet">{label}</span>
      <Progress label={label} done={job?.done ?? 0} total={job?.total ?? 0} />
      {jobId === null ? null : (
        <Button small icon="cancel" busy={cancel.busy} label={intake.cancelName(name)} onPress={() => void cancel.run({ job: jobId })}>
          {intake.cancel}
        </Button>
      )}
    </div>
  )
}

import { use, useEffect } from 'react'
import type { Progress as Job } from '../../shared/contract/desk.ts'
import { ask } from '../desk/ask.ts'
import { FootContext, useFootWords } from '../desk/foot-store.ts'
import { useJobs } from '../desk/use-jobs.ts'
import { Button } from '../parts/button.tsx'
import { Progress } from '../parts/progress.tsx'
import { useFormat, useLanguage, useWords } from '../words/words-context.ts'

/** The line below every room: what is selected, what was done, and the work in progress, which never blocks and can be cancelled. */
export function Foot() {
  const { frame } = useWords()
  const { language } = useLanguage()
  const foot = use(FootContext)
  const { line, said } = useFootWords()
  const jobs = useJobs()
  const [first, ...others] = jobs
  // What was said stands in the language of then: it goes when the language does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is why it runs
  useEffect(() => () => foot.say(''), [foot, language])
  return (
    <footer className="foot" data-pane>
      <span className="foot-line cut">{line}</span>
      <span className="foot-said" role="status">
        {said}
      </span>
      {first === undefined ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex box in every engine
        <div className="foot-jobs" role="group" aria-label={frame.jobs}>
          <JobLine job={first} />
          {others.length === 0 ? null : <span>{frame.moreJobs(others.length)}</span>}
        </div>
      )}
    </footer>
  )
}

/** Stages of work that goes on where it was stopped. */
const pausable: ReadonlySet<string> = new Set(['walk', 'look', 'rank', 'wait'])

function JobLine({ job }: { readonly job: Job }) {
  const { common, frame, inventory } = useWords()
  const isPausable = pausable.has(job.stage)
  const format = useFormat()
  const stage = frame.stage[job.stage] ?? common.working
  return (
    <>
      <span className="cut" title={job.title}>
        {job.title}
      </span>
      <span>
        {stage}
        {job.total > 0 ? ` ${format.percent(Math.min(1, job.done / job.total))}` : ''}
      </span>
      <Progress label={`${job.title} ${stage}`} done={job.done} total={job.total} />
      {job.stage === 'index' ? null : (
        <Button
          kind="quiet"
          small
          label={isPausable ? `${inventory.pause} ${job.title}` : frame.cancelJob(job.title)}
          onPress={() => void ask('job:cancel', { job: job.job })}
        >
          {isPausable ? inventory.pause : common.cancel}
        </Button>
      )}
    </>
  )
}

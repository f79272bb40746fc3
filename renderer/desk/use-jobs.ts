import { useEffect, useState } from 'react'
import type { Progress } from '../../shared/contract/desk.ts'
import { ask } from './ask.ts'
import { useHeard } from './use-heard.ts'

/** Work in progress, oldest first, as the desk tells it. */
export function useJobs(): readonly Progress[] {
  const [jobs, setJobs] = useState<readonly Progress[]>([])
  useEffect(() => {
    void ask('job:list', {}).then(reply => {
      if (reply.ok)
        setJobs(
          reply.value.jobs.map(job => ({
            job: job.id,
            title: job.title,
            stage: job.stage,
            done: job.done,
            total: job.total,
            ended: false,
          })),
        )
    })
  }, [])
  useHeard('progress', news => {
    setJobs(before => {
      const known = before.some(job => job.job === news.job)
      if (news.ended) return before.filter(job => job.job !== news.job)
      return known ? before.map(job => (job.job === news.job ? news : job)) : [...before, news]
    })
  })
  return jobs
}

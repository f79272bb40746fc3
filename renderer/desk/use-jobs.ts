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
        setJobs(reply.value.jobs.map(({ id, title, stage, done, total }) => toMoving({ job: id, title, stage, done, total, ended: false })))
    })
  }, [])
  useHeard('progress', news => {
    setJobs(before => {
      const known = before.some(job => job.job === news.job)
      if (news.ended) return before.filter(job => job.job !== news.job)
      const told = toMoving(news)
      return known ? before.map(job => (job.job === news.job ? told : job)) : [...before, told]
    })
  })
  return jobs
}

/** A stage that is at its end says nothing of the next one: how far the work is, is not known until that tells. */
const toMoving = (news: Progress): Progress => (news.done < news.total ? news : { ...news, done: 0, total: 0 })

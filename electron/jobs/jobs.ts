import type { Progress } from '../../shared/contract/desk.ts'
import type { Tell } from './messages.ts'

export type JobLine = { readonly id: string; readonly title: string; readonly stage: string; readonly done: number; readonly total: number }

/** Long work that shows how far it is and can be cancelled. */
export type Jobs = {
  readonly start: <T>(
    title: string,
    work: (tell: Tell, signal: AbortSignal) => Promise<T>,
  ) => { readonly job: string; readonly done: Promise<T> }
  readonly list: () => readonly JobLine[]
  /** Aborts the job; one that has ended is left alone. */
  readonly cancel: (job: string) => void
  readonly cancelAll: () => void
}

const tellEveryMs = 100

/** `send` hears at most ten times a second how far a job is, and once that it ended. */
export function createJobs(newId: () => string, monotonic: () => number, send: (progress: Progress) => void): Jobs {
  const running = new Map<string, { line: JobLine; abort: AbortController }>()
  return {
    start: (title, work) => {
      const id = newId()
      const abort = new AbortController()
      let sent = Number.NEGATIVE_INFINITY
      running.set(id, { line: { id, title, stage: '', done: 0, total: 0 }, abort })
      const tell: Tell = told => {
        const held = running.get(id)
        if (held === undefined) return
        held.line = { id, title, ...told }
        if (monotonic() - sent < tellEveryMs) return
        sent = monotonic()
        send({ job: id, title, ...told, ended: false })
      }
      const done = work(tell, abort.signal).finally(() => {
        const last = running.get(id)?.line
        running.delete(id)
        send({ job: id, title, stage: last?.stage ?? '', done: last?.done ?? 0, total: last?.total ?? 0, ended: true })
      })
      // Whoever started the job awaits it or has written its fault down; a job must never end the app.
      done.catch(() => undefined)
      return { job: id, done }
    },
    list: () => [...running.values()].map(({ line }) => line),
    cancel: job => running.get(job)?.abort.abort(),
    cancelAll: () => {
      for (const { abort } of running.values()) abort.abort()
    },
  }
}

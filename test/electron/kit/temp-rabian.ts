import { onTestFinished } from 'vitest'
import { root } from '../../../build/setup/places.mjs'
import { answerAll } from '../../../electron/ipc/answer.ts'
import { answersOf } from '../../../electron/ipc/answers.ts'
import type { Front } from '../../../electron/ipc/front.ts'
import { createTickets } from '../../../electron/ipc/tickets.ts'
import { childHost } from '../../../electron/jobs/host-child.ts'
import { createReader } from '../../../electron/jobs/reader.ts'
import type { MachineKeeper } from '../../../electron/people/secrets.ts'
import { type Rabian, startRabian } from '../../../electron/start-rabian.ts'
import { Fault } from '../../../shared/base/fault.ts'
import type { In, Out, QuestionName, Reply } from '../../../shared/contract/desk.ts'
import { keeper } from './temp-desk.ts'

/** The whole desk without a window: every question goes through the contract, as from a window, and faults are thrown. */
export type TempRabian = {
  readonly ask: <Q extends QuestionName>(question: Q, input: In<Q>) => Promise<Out<Q>>
  readonly take: (path: string) => string
  readonly rabian: Rabian
  readonly bugs: unknown[]
  readonly close: () => void
}

/** Starts the desk on a data folder. What a test did not close is closed at its end; a bug in the log fails the test. */
export function tempRabian(
  dataFolder: string,
  machine: MachineKeeper = keeper,
  pickFolder: () => Promise<string | null> = async () => null,
): TempRabian {
  const bugs: unknown[] = []
  const rabian = startRabian({
    ...{ dataFolder, version: '0', runtime: 'test', keeper: machine, fetch },
    log: { note: () => undefined, bug: (_where, thrown) => void bugs.push(thrown) },
    tell: { changed: () => undefined, progress: () => undefined },
    reader: createReader(childHost(`${root}/electron/reader-process.ts`)),
  })
  const tickets = createTickets(rabian.newId, Date.now)
  const front: Front = {
    ...rabian,
    tickets,
    dialogs: {
      pickSheets: async () => [],
      pickFolder,
      pickRules: async () => null,
      pickList: async () => null,
      pickCatalogue: async () => null,
      pickDictionary: async () => null,
    },
    paste: () => undefined,
  }
  const handlers = new Map<string, (event: null, raw: unknown) => Promise<Reply<unknown>>>()
  answerAll<null>(
    (channel, answer) => void handlers.set(channel, answer),
    () => true,
    answersOf(front),
    thrown => void bugs.push(thrown),
  )
  let closed = false
  const close = (): void => {
    if (!closed) rabian.close()
    closed = true
  }
  onTestFinished(() => {
    close()
    if (bugs.length > 0) throw new AggregateError(bugs, 'the log has bugs')
  })
  return {
    ...{ rabian, bugs, close, take: tickets.issue },
    ask: async (question, input) => {
      const reply = await handlers.get(`ask/${question}`)?.(null, input)
      if (reply === undefined) throw new Error(`no answer for ${question}`)
      if (!reply.ok) throw new Fault(reply.fault.code, reply.fault.facts)
      return reply.value as Out<typeof question>
    },
  }
}

/** Asks again until the answer is what the test waits for. Fails after half a minute with the last answer. */
export async function until<T>(look: () => Promise<T>, good: (seen: T) => boolean): Promise<T> {
  for (let waited = 0; ; waited += 50) {
    const seen = await look()
    if (good(seen)) return seen
    if (waited > 30_000) throw new Error(`did not come: ${JSON.stringify(seen).slice(0, 2000)}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

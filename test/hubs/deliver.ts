import { createCkanCourier } from '../../electron/hubs/ckan-courier.ts'
import type { Courier, Progress } from '../../electron/hubs/courier.ts'
import { HubFault } from '../../electron/hubs/hub-fault.ts'
import { createTransport } from '../../electron/hubs/transport.ts'
import { toFaultNote } from '../../shared/base/fault.ts'
import { advance, afterRestart } from '../../shared/outbox/advance.ts'
import { type Outcome, toOutcome } from '../../shared/outbox/outcome.ts'
import type { Parcel } from '../../shared/outbox/parcel.ts'
import type { Publication } from '../../shared/publish/publication.ts'
import { outdatedIds, sampleFiles } from './sample-publication.ts'

export const token = 'practice-token'
export const freshParcel: Parcel = {
  id: 'p1',
  hub: 'hub-1',
  dataset: 'd1',
  state: 'waiting',
  tries: 0,
  notBefore: 0,
  order: '1',
  fault: null,
}

/** A courier to a hub on this machine. */
export function courierTo(
  base: string,
  publication: Publication,
  options: { progress?: Progress; token?: string; timeMs?: number; csv?: string; every?: boolean } = {},
): Courier {
  const port = createTransport(fetch, { kind: 'loopback' })
  return createCkanCourier({
    line: {
      port: ask => port({ ...ask, timeMs: Math.min(ask.timeMs ?? 60_000, options.timeMs ?? 60_000) }),
      base,
      token: options.token ?? token,
    },
    publication,
    files: sampleFiles(publication, options.csv, options.every),
    outdated: outdatedIds(publication),
    progress: options.progress ?? {},
  })
}

/** One attempt as the outbox makes it: what it does depends on the state, what comes of it is an outcome. */
export async function attempt(parcel: Parcel, courier: Courier, notes: { progress: Progress }): Promise<Parcel> {
  const signal = new AbortController().signal
  const now = Date.now()
  const next = (from: Parcel, outcome: Outcome): Parcel => advance(from, outcome, now, 0)
  try {
    if (parcel.state === 'unsure') return next(parcel, { kind: await courier.look(signal) })
    if (parcel.state === 'verifying') {
      await courier.prove(signal)
      return next(parcel, { kind: 'proven' })
    }
    const sending = next(parcel, { kind: 'begun' })
    await courier.send(signal, progress => {
      notes.progress = progress
    })
    return next(sending, { kind: 'landed' })
  } catch (thrown) {
    const wait = thrown instanceof HubFault ? thrown.waitMs : null
    return next(parcel.state === 'waiting' ? { ...parcel, state: 'sending' } : parcel, toOutcome(toFaultNote(thrown), wait))
  }
}

/** Goes on until nothing moves by itself, with a restart of the program after every attempt. Answers the parcel and the attempts it took. */
export async function deliver(make: (progress: Progress) => Courier, most = 40): Promise<{ parcel: Parcel; attempts: number }> {
  let parcel = freshParcel
  const notes = { progress: {} as Progress }
  let attempts = 0
  while (['waiting', 'unsure', 'verifying', 'sending'].includes(parcel.state) && attempts < most) {
    parcel = afterRestart(await attempt(parcel, make(notes.progress), notes))
    attempts++
  }
  return { parcel, attempts }
}

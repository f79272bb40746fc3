import { toFaultNote } from '../../shared/base/fault.ts'
import { afterRestart } from '../../shared/outbox/advance.ts'
import { type Outcome, toOutcome } from '../../shared/outbox/outcome.ts'
import { isSettled } from '../../shared/outbox/parcel.ts'
import { findNextWake, pickDue } from '../../shared/outbox/pick-due.ts'
import type { ParcelRow } from '../db/parcels.ts'
import type { Proof } from '../hubs/courier.ts'
import { HubFault } from '../hubs/hub-fault.ts'
import type { Fetch } from '../hubs/transport.ts'
import type { Office } from './office.ts'
import { prepareCourier } from './prepare-courier.ts'
import { settleParcel, toParcel } from './settle-parcel.ts'
import { sweepOutbox } from './sweep-outbox.ts'

/** What the line looked like at the last attempt; `since` is ISO 8601 of its last change, null before the first. */
export type LineState = { readonly online: boolean; readonly since: string | null }

export type Sender = {
  /** Looks whether something is due, soon and once, however often it is called. */
  readonly wake: () => void
  /** Forgets every pause: all that waits goes now. */
  readonly sendNow: () => void
  readonly line: () => LineState
  /** True while something is on its way. */
  readonly isBusy: () => boolean
  /** Stops at once. What was on its way is looked up at the next start. */
  readonly close: () => void
}

type SenderSetup = { readonly fetch: Fetch; readonly random?: () => number }
const underWay = ['waiting', 'sending', 'unsure', 'verifying'] as const
const atOnce = 2
const longestSleep = 60_000
const sealedFault = { code: 'outbox/sealed', facts: {} } as const

/** Runs the outbox of an open office until it is closed. It sleeps until something is due; there is no busy loop. */
export function startSending(office: Office, { fetch, random = Math.random }: SenderSetup): Sender {
  const flights = new Map<string, AbortController>()
  const pausedHubs = new Map<string, number>()
  let line: LineState = { online: true, since: null }
  let timer: NodeJS.Timeout | undefined
  let soon: NodeJS.Immediate | undefined
  let wasSealed = false
  let closed = false

  const wake = (): void => {
    if (closed || soon !== undefined) return
    soon = setImmediate(() => {
      soon = undefined
      turn()
    })
  }
  const sleep = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(wake, Math.min(Math.max(ms, 0), longestSleep))
  }
  const turn = (): void => {
    if (closed) return
    try {
      const rows = office.parcels.inStates(underWay)
      adoptOrphans(office, rows, flights)
      if (office.secrets.sealed) {
        waitForUnsealing(rows)
        return
      }
      if (wasSealed) forgetPauses()
      wasSealed = false
      const parcels = office.parcels.inStates(underWay).map(toParcel)
      const traffic = { inFlight: new Set(flights.keys()), pausedHubs, most: atOnce }
      for (const due of pickDue(parcels, office.clock(), traffic)) void carry(due.id)
      const next = findNextWake(parcels, office.clock(), { ...traffic, inFlight: new Set(flights.keys()) })
      if (next !== null) sleep(flights.size >= atOnce ? longestSleep : next - office.clock())
    } catch (thrown) {
      // A full disk or a bug of ours: nothing is lost, the outbox looks again later.
      office.log.bug('send-parcels', thrown)
      sleep(longestSleep)
    }
  }
  const waitForUnsealing = (rows: readonly ParcelRow[]): void => {
    wasSealed = true
    for (const row of rows)
      if (row.fault?.code !== sealedFault.code)
        settleParcel(office, row.id, { kind: 'sealed', fault: sealedFault }, random(), { raw: '', proof: null })
    if (rows.length > 0) sleep(longestSleep)
  }
  const forgetPauses = (): void => {
    pausedHubs.clear()
    office.inTransaction(() => {
      for (const row of office.parcels.inStates(underWay)) if (!flights.has(row.id)) office.parcels.change(row.id, { notBefore: 0 })
    })
  }
  const carry = async (id: string): Promise<void> => {
    const flight = new AbortController()
    flights.set(id, flight)
    const left = await attempt(office, id, fetch, random, flight.signal)
    flights.delete(id)
    if (closed) return
    try {
      if (left === null) {
        sweepOutbox(office)
        return wake()
      }
      noteLine(left.outcome)
      const after = settleParcel(office, id, left.outcome, random(), left)
      if (after !== null && isSettled(after.state)) sweepOutbox(office)
      if (after !== null && (left.outcome.kind === 'offline' || left.outcome.kind === 'busy')) pausedHubs.set(after.hub, after.notBefore)
      if (after !== null && left.outcome.kind === 'landed') pausedHubs.delete(after.hub)
    } catch (thrown) {
      office.log.bug('settle-parcel', thrown)
      sleep(longestSleep)
      return
    }
    wake()
  }
  const noteLine = (outcome: Outcome): void => {
    const online = outcome.kind === 'offline' ? false : 'fault' in outcome && !outcome.fault.code.startsWith('hub/') ? line.online : true
    if (online !== line.online || line.since === null) line = { online, since: office.now() }
  }

  wake()
  return {
    wake,
    sendNow: () => {
      if (closed) return
      forgetPauses()
      wake()
    },
    line: () => line,
    isBusy: () => flights.size > 0,
    close: () => {
      closed = true
      clearTimeout(timer)
      clearImmediate(soon)
      for (const flight of flights.values()) flight.abort()
    },
  }
}

// What is `sending` in the database and not on its way here was cut off: by a restart, or by a disk that could not take the answer.
function adoptOrphans(office: Office, rows: readonly ParcelRow[], flights: ReadonlyMap<string, unknown>): void {
  const orphans = rows.filter(row => row.state === 'sending' && !flights.has(row.id))
  if (orphans.length === 0) return
  office.inTransaction(() => {
    for (const row of orphans) {
      const { state, notBefore } = afterRestart(toParcel(row))
      office.parcels.change(row.id, { state, notBefore, changedAt: office.now() })
    }
  })
}

type Left = { readonly outcome: Outcome; readonly raw: string; readonly proof: Proof | null }

/** One attempt, from what the database says to what came of it. Null where the parcel is gone or was withdrawn meanwhile. Never throws. */
async function attempt(office: Office, id: string, fetch: Fetch, random: () => number, signal: AbortSignal): Promise<Left | null> {
  const plain = { raw: '', proof: null }
  try {
    const row = office.parcels.byId(id)
    if (row === null) return null
    const { courier, bytes, note } = await prepareCourier(office, row, fetch)
    if (signal.aborted) return null
    if (Object.keys(note).length > 0 || bytes !== row.bytes) office.parcels.change(id, { bytes, progress: { ...row.progress, ...note } })
    if (row.state === 'unsure') return { ...plain, outcome: { kind: await courier.look(signal) } }
    if (row.state === 'verifying') return { ...plain, outcome: { kind: 'proven' }, proof: await courier.prove(signal) }
    // Written before the first request: a crash leaves a trace that something may have landed. Until here a person could still withdraw.
    if (settleParcel(office, id, { kind: 'begun' }, random(), plain)?.state !== 'sending') return null
    await courier.send(signal, progress => {
      if (!signal.aborted) office.parcels.change(id, { progress, bytes: Number(progress.envelopeBytes ?? bytes) })
    })
    return { ...plain, outcome: { kind: 'landed' } }
  } catch (thrown) {
    const note = toFaultNote(thrown)
    if (note.code === 'app/bug' && !signal.aborted) office.log.bug('send-parcels', thrown)
    const [raw, waitMs] = thrown instanceof HubFault ? [thrown.raw, thrown.waitMs] : ['', null]
    return { raw, proof: null, outcome: toOutcome(note, waitMs) }
  }
}

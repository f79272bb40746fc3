import { longestWait } from './back-off.ts'
import { isSettled, type Parcel } from './parcel.ts'

/** Parcels that are being worked on now, hubs that asked for a pause until UTC milliseconds, and how many may be under way at once. */
export type Traffic = { readonly inFlight: ReadonlySet<string>; readonly pausedHubs: ReadonlyMap<string, number>; readonly most: number }

const noTraffic: Traffic = { inFlight: new Set(), pausedHubs: new Map(), most: 2 }

/**
 * Answers which parcels may be taken up at `now` (UTC milliseconds), oldest first. To one hub the parcels of a dataset go in order;
 * of one dataset at most one is in flight; datasets do not block each other; what waits for a person blocks nothing.
 */
export function pickDue(parcels: readonly Parcel[], now: number, traffic: Traffic = noTraffic): readonly Parcel[] {
  const busyDatasets = new Set(parcels.filter(parcel => traffic.inFlight.has(parcel.id)).map(parcel => parcel.dataset))
  const picked: Parcel[] = []
  for (const parcel of firstInLine(parcels)) {
    if (picked.length + traffic.inFlight.size >= traffic.most) break
    if (traffic.inFlight.has(parcel.id) || busyDatasets.has(parcel.dataset) || parcel.state === 'sending') continue
    if (!isTime(parcel.notBefore, now) || !isTime(traffic.pausedHubs.get(parcel.hub) ?? 0, now)) continue
    busyDatasets.add(parcel.dataset)
    picked.push(parcel)
  }
  return picked
}

/** Answers when the outbox has to look again, in UTC milliseconds, or null where nothing goes on by itself. */
export function findNextWake(parcels: readonly Parcel[], now: number, traffic: Traffic = noTraffic): number | null {
  const times = firstInLine(parcels)
    .filter(parcel => !traffic.inFlight.has(parcel.id) && parcel.state !== 'sending')
    .map(parcel => Math.max(capTime(parcel.notBefore, now), capTime(traffic.pausedHubs.get(parcel.hub) ?? 0, now)))
  return times.length === 0 ? null : Math.min(...times)
}

function firstInLine(parcels: readonly Parcel[]): readonly Parcel[] {
  const sorted = parcels
    .filter(parcel => !isSettled(parcel.state) && parcel.state !== 'needs-person')
    .toSorted((a, b) => (a.order === b.order ? compare(a.id, b.id) : compare(a.order, b.order)))
  const lines = new Set<string>()
  return sorted.filter(parcel => {
    const line = `${parcel.dataset} ${parcel.hub}`
    const first = !lines.has(line)
    lines.add(line)
    return first
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// A clock that was set back must not put a parcel to sleep for a year.
const isTime = (notBefore: number, now: number): boolean => notBefore <= now || notBefore - now > longestWait
const capTime = (notBefore: number, now: number): number => (isTime(notBefore, now) ? now : notBefore)

import type { FaultNote } from '../../shared/base/fault.ts'
import type { Json } from '../../shared/base/json.ts'
import type { EventAction } from '../../shared/ledger/actions.ts'
import { advance } from '../../shared/outbox/advance.ts'
import type { Outcome } from '../../shared/outbox/outcome.ts'
import type { Parcel } from '../../shared/outbox/parcel.ts'
import { isSettled } from '../../shared/outbox/parcel.ts'
import { versionAfter } from '../../shared/outbox/version-after.ts'
import type { ParcelRow } from '../db/parcels.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Proof } from '../hubs/courier.ts'
import type { Office } from './office.ts'
import { hashText } from './publish-files.ts'

/** What else an attempt left: the hub's own words, and the proof where it was read back. */
export type Said = { readonly raw: string; readonly proof: Proof | null }

/** A row of the outbox as the state machine sees it. */
export const toParcel = ({ id, hub, dataset, state, tries, notBefore, createdAt, fault }: ParcelRow): Parcel => ({
  ...{ id, hub, dataset, state, tries, notBefore, fault },
  order: createdAt,
})

/**
 * Writes what an outcome made of a parcel, of its version and of versions before it, with the events that say so, in one transaction.
 * Answers the parcel as it is now, or null where it is gone.
 */
export function settleParcel(office: Office, id: string, outcome: Outcome, random: number, said: Said): ParcelRow | null {
  return office.inTransaction(() => {
    const before = office.parcels.byId(id)
    if (before === null) return null
    const { state, tries, notBefore, fault } = advance(toParcel(before), outcome, office.clock(), random)
    const proof = said.proof === null ? {} : { address: said.proof.address, receipt: said.proof.receipt }
    office.parcels.change(id, { state, tries, notBefore, fault, raw: said.raw, changedAt: office.now(), ...proof })
    const after = office.parcels.byId(id)
    if (after === null || after.state === before.state) return after
    if (state === 'needs-person') note(office, 'needs-person', after, { fault: fault?.code ?? '' })
    if (state === 'verifying') note(office, 'delivered', after)
    if (state === 'done') noteDone(office, after, said.proof)
    moveVersion(office, after)
    return after
  })
}

function note(office: Office, action: EventAction, parcel: ParcelRow, body: { readonly [name: string]: Json } = {}): void {
  office.record('office', { action, object: `parcel:${parcel.id}`, body: { ...bodyOf(parcel), ...body } })
}

const bodyOf = ({ key, hub, version }: ParcelRow): { readonly [name: string]: Json } => ({ key, hub, version })

function noteDone(office: Office, parcel: ParcelRow, proof: Proof | null): void {
  const token = proof?.receipt.token
  if (typeof token === 'string')
    note(office, 'receipt-received', parcel, {
      receipt: hashText(token),
      deposit: proof?.receipt.deposit ?? '',
      sha256: proof?.receipt.sha256 ?? '',
    })
  note(office, 'verified', parcel, { address: proof?.address ?? '' })
}

function moveVersion(office: Office, parcel: ParcelRow): void {
  const version = office.versions.byId(parcel.version)
  if (version === null) return
  if (parcel.state === 'done') dropOvertaken(office, parcel, version)
  const next = versionAfter(
    version.state,
    office.parcels.ofVersion(version.id).map(one => one.state),
  )
  if (next === version.state) return
  // `verified` is reached through `delivered`, even where one attempt brings both.
  if (version.state === 'queued') step(office, version, 'queued', 'delivered')
  if (next !== 'verified') return
  step(office, version, 'delivered', 'verified')
  for (const older of office.versions.ofDataset(version.dataset)) if (older.number < version.number) supersede(office, older, version)
}

function step(office: Office, version: VersionRow, from: VersionRow['state'], to: 'delivered' | 'verified'): void {
  if (office.versions.move(version.id, from, to, office.now()))
    office.record('office', { action: to, object: `version:${version.id}`, body: { number: version.number } })
}

/** Says of an older version that a newer one has taken its place, unless something of it is still on its way. */
export function supersede(office: Office, older: VersionRow, by: VersionRow): void {
  const isLive = older.state === 'approved' || older.state === 'verified' || older.state === 'delivered' || older.state === 'queued'
  if (!isLive || !office.parcels.ofVersion(older.id).every(parcel => isSettled(parcel.state))) return
  if (office.versions.move(older.id, older.state, 'superseded', office.now()))
    office.record('office', { action: 'superseded', object: `version:${older.id}`, body: { by: by.id, number: older.number } })
}

// What an earlier version still wanted at this hub has been overtaken: sending it now would put the older one over the newer.
function dropOvertaken(office: Office, parcel: ParcelRow, version: VersionRow): void {
  for (const other of office.parcels.ofDataset(parcel.dataset)) {
    const number = office.versions.byId(other.version)?.number ?? version.number
    if (other.hub !== parcel.hub || number >= version.number || isSettled(other.state)) continue
    const fault: FaultNote = { code: 'hub/conflict', facts: { reason: 'newer' } }
    const { state, notBefore } = advance(toParcel(other), { kind: 'withdrawn' }, office.clock(), 0)
    if (state !== 'withdrawn') continue
    office.parcels.change(other.id, { state, notBefore, fault, changedAt: office.now() })
    note(office, 'superseded', other, { by: parcel.id })
  }
}

import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { advance } from '../../shared/outbox/advance.ts'
import type { ParcelRow } from '../db/parcels.ts'
import type { Delivery } from './delivery.ts'
import type { Office } from './office.ts'
import { requireActor, requireRole, type Session } from './session.ts'
import { toParcel } from './settle-parcel.ts'

/** Lets everything that waits by itself go now. */
export async function sendNow(_office: Office, session: Session, delivery: Delivery): Promise<Out<'outbox:send-now'>> {
  requireActor(session)
  delivery.sender.sendNow()
  return {}
}

/**
 * A person's word that a parcel may try again; the hub is looked at first. Where somebody changed the dataset on the hub, it is also the
 * word to write over that change, which takes a supervisor, the head or an administrator.
 */
export async function retryParcel(
  office: Office,
  session: Session,
  delivery: Pick<Delivery, 'sender'>,
  { parcel: id }: In<'outbox:retry'>,
): Promise<Out<'outbox:retry'>> {
  requireActor(session)
  const row = office.parcels.byId(id)
  if (row === null) throw new Fault('ask/not-found', { what: 'parcel' })
  const overrule = isEdited(row)
  const actor = overrule ? requireRole(session, 'supervisor', 'head', 'administrator') : requireActor(session)
  office.inTransaction(() => {
    const { state, tries, notBefore } = advance(toParcel(row), { kind: 'retried' }, office.clock(), 0)
    const progress = overrule ? { ...row.progress, overrule: true } : row.progress
    office.parcels.change(id, { state, tries, notBefore, progress, changedAt: office.now() })
    if (row.state === 'needs-person')
      office.record(actor, { action: 'retried', object: `parcel:${id}`, body: { key: row.key, fault: row.fault?.code ?? '', overrule } })
  })
  delivery.sender.wake()
  return {}
}

const isEdited = (row: ParcelRow): boolean =>
  row.state === 'needs-person' && row.fault?.code === 'hub/conflict' && row.fault.facts.reason === 'edited'

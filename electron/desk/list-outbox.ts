import type { Out } from '../../shared/contract/desk.ts'
import { isUnderWay } from '../../shared/outbox/parcel.ts'
import type { ParcelRow } from '../db/parcels.ts'
import type { Delivery } from './delivery.ts'
import type { Office } from './office.ts'
import { requireActor, type Session } from './session.ts'

type Line = Out<'outbox:list'>['parcels'][number]

/** The outbox as everybody at the desk may see it, newest first. */
export async function listOutbox(office: Office, session: Session, delivery: Delivery): Promise<Out<'outbox:list'>> {
  requireActor(session)
  return { online: delivery.line().online, sealed: office.secrets.sealed, parcels: office.parcels.all().map(row => toLine(office, row)) }
}

function toLine(office: Office, row: ParcelRow): Line {
  const hub = office.hubs.byId(row.hub)
  const version = office.versions.byId(row.version)
  const { id, dataset, state, bytes, tries, fault, raw, address } = row
  return {
    ...{ id, dataset, version: row.version, state, bytes, tries, raw, address },
    hub: hub?.name ?? '',
    kind: hub?.kind ?? 'ckan',
    title: version?.title ?? '',
    number: version?.number ?? 0,
    next: isUnderWay(state) ? new Date(Math.max(row.notBefore, office.clock())).toISOString() : null,
    fault: fault === null ? null : { code: fault.code, facts: copyFacts(fault.facts) },
    receipt: row.receipt === null ? null : JSON.stringify(row.receipt),
    at: row.changedAt,
  }
}

const copyFacts = (facts: NonNullable<ParcelRow['fault']>['facts']): NonNullable<Line['fault']>['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]))

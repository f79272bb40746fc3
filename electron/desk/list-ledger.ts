import type { Json } from '../../shared/base/json.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { LedgerEvent } from '../../shared/ledger/event.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { nameOf } from './version-line.ts'

type Line = Out<'ledger:list'>['events'][number]
const mostLines = 500

/** The ledger, newest first: a clerk sees their own lines, everyone else the office's. */
export async function listLedger(office: Office, session: Session, { from, count }: In<'ledger:list'>): Promise<Out<'ledger:list'>> {
  const reader = requireRole(session, 'supervisor', 'head', 'administrator', 'clerk')
  const of = reader.role === 'clerk' ? reader.id : null
  return { total: office.events.count(of), events: tellEvents(office, office.events.page(of, from, Math.min(count, mostLines))) }
}

/** Lines with the names that ids stand for today; the ledger itself holds ids only. */
export const tellEvents = (office: Office, events: readonly LedgerEvent[]): Line[] =>
  events.map(event => ({
    ...{ seq: event.seq, at: event.at, role: event.role, action: event.action, hash: event.hash },
    who: event.actor === 'office' ? office.info.name : nameOf(office, event.actor),
    facts: { ...flatten(event.body), ...quoteRemark(office, event.body.remark), ...nameObject(office, event.object) },
  }))

function nameObject(office: Office, object: string): { [name: string]: string } {
  const [kind, id = ''] = object.split(':')
  switch (kind) {
    case 'version': {
      const version = office.versions.byId(id)
      return version ? { object, title: version.title, number: String(version.number) } : { object }
    }
    case 'parcel': {
      const parcel = office.parcels.byId(id)
      const title = parcel && office.versions.byId(parcel.version)?.title
      return { object, ...(parcel ? { hub: office.hubs.byId(parcel.hub)?.name ?? '' } : {}), ...(title ? { title } : {}) }
    }
    case 'dataset': {
      const title = office.versions.ofDataset(id).at(-1)?.title ?? office.entryLines.ofDataset(id)?.title
      return title ? { object, title } : { object }
    }
    case 'file':
      return { object, file: office.files.byId(id)?.name ?? '' }
    case 'person':
      return { object, person: nameOf(office, id) }
    case 'list':
      return { object, list: office.wanted.lists().find(list => list.id === id)?.name ?? '' }
    case 'hub':
      return { object, hub: office.hubs.byId(id)?.name ?? '' }
    default:
      return { object }
  }
}

function quoteRemark(office: Office, remark: Json | undefined): { [name: string]: string } {
  return typeof remark === 'string' ? { remark: office.remarks.byId(remark)?.text ?? '' } : {}
}

const flatten = (body: { readonly [name: string]: Json }): { [name: string]: string } =>
  Object.fromEntries(
    Object.entries(body)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  )

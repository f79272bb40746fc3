import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { isSettled } from '../../shared/outbox/parcel.ts'
import type { HubTermsRow } from '../db/hub-terms.ts'
import type { HubRow } from '../db/hubs.ts'
import type { Delivery } from './delivery.ts'
import { settingOf } from './hub-line.ts'
import type { Office } from './office.ts'
import { requireActor, requireRole, type Session } from './session.ts'
import { nameOf } from './version-line.ts'

/** Where the terms of the state's open data stand; source: title of the page at data.go.th. A hub with terms of its own has them in its settings. */
const housePage = 'https://data.go.th/th/pages/dga-open-government-license'

/** The word that the office has given to a hub; null where nobody has, or where the hub has moved to another host since. */
export function acceptedTerms(office: Pick<Office, 'hubTerms'>, hub: HubRow): HubTermsRow | null {
  const given = office.hubTerms.of(hub.id)
  return given !== null && given.host === hostOf(hub) ? given : null
}

const hostOf = ({ address }: HubRow): string => new URL(address).hostname

/** Throws hub/terms where nothing may go to an open hub yet because nobody has accepted its terms. */
export function requireTerms(office: Office, hub: HubRow): void {
  if (hub.kind === 'ckan' && acceptedTerms(office, hub) === null) throw new Fault('hub/terms', { hub: hub.name })
}

/** The open hubs with the word that was given to them, and how many parcels wait for it. */
export function listTerms(office: Office, session: Session): Out<'terms:list'> {
  requireActor(session)
  const hubs = office.hubs.all().filter(({ kind }) => kind === 'ckan')
  const people = office.people
    .all()
    .filter(({ active, roles }) => active && roles.some(role => role === 'head' || role === 'administrator'))
  return {
    hubs: hubs.map(hub => {
      const given = acceptedTerms(office, hub)
      const waiting = given === null ? office.parcels.all().filter(one => one.hub === hub.id && !isSettled(one.state)).length : 0
      return {
        ...{
          hub: hub.id,
          name: hub.name,
          practice: hub.practice,
          page: given?.page ?? (settingOf(hub, 'termsPage') || housePage),
          waiting,
        },
        accepted: given === null ? null : { by: nameOf(office, given.by), at: given.at },
      }
    }),
    mayAccept: people.map(({ name }) => name),
  }
}

/** The head or an administrator accepts the terms of a hub for the office; what waited for that goes on by itself. */
export function acceptTerms(
  office: Office,
  session: Session,
  delivery: Pick<Delivery, 'sender'>,
  { hub: id, page }: In<'terms:accept'>,
): Out<'terms:accept'> {
  const actor = requireRole(session, 'head', 'administrator')
  const hub = office.hubs.byId(id)
  if (hub === null || hub.removedAt !== null || hub.kind !== 'ckan') throw new Fault('ask/not-found', { what: 'hub' })
  if (!URL.canParse(page.trim()) || !/^https?:$/.test(new URL(page.trim()).protocol))
    throw new Fault('hub/bad-address', { address: page.slice(0, 200) })
  office.inTransaction(() => {
    const at = office.now()
    office.hubTerms.accept({ hub: id, host: hostOf(hub), page: page.trim(), by: actor.id, at })
    office.record(actor, { action: 'terms-accepted', object: `hub:${id}`, body: { host: hostOf(hub), page: page.trim() } })
    for (const row of office.parcels.inStates(['needs-person']))
      if (row.hub === id && row.fault?.code === 'hub/terms') {
        // Nothing of it has been sent: it waits anew, as if it had just been queued.
        office.parcels.change(row.id, { state: 'waiting', tries: 0, notBefore: 0, fault: null, changedAt: at })
      }
  })
  delivery.sender.wake()
  return {}
}

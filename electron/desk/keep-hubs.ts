import { Fault } from '../../shared/base/fault.ts'
import type { Json } from '../../shared/base/json.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { HubRow } from '../db/hubs.ts'
import { readBaseAddress } from '../hubs/address-rule.ts'
import { readRecipientKey } from '../hubs/recipient-key.ts'
import type { Delivery } from './delivery.ts'
import { secretOf, settingOf } from './hub-line.ts'
import type { Office } from './office.ts'
import { type HubDraft, type Probed, probeDraft } from './probe-hub.ts'
import { requireActor, requireRole, type Session } from './session.ts'

/** The hubs of the office; of a secret only that there is one. */
export async function listHubs(office: Office, session: Session): Promise<Out<'hub:list'>> {
  requireActor(session)
  const hubs = office.hubs.all().map(hub => ({
    ...{ id: hub.id, kind: hub.kind, name: hub.name, address: hub.address, practice: hub.practice },
    organisation: settingOf(hub, 'organisation'),
    recipient: settingOf(hub, 'recipient'),
    hasSecret: office.secrets.has(secretOf(hub.id)),
  }))
  return { hubs }
}

/** Saves a hub that was probed just now and works; its secret is sealed. Throws the fault of the first thing that does not work. */
export async function saveHub(
  office: Office,
  session: Session,
  delivery: Delivery,
  { id, draft }: In<'hub:save'>,
): Promise<Out<'hub:save'>> {
  requireRole(session, 'administrator')
  const saved = id === null ? null : office.hubs.byId(id)
  if (id !== null && (saved === null || saved.removedAt !== null || saved.kind !== draft.kind))
    throw new Fault('ask/not-found', { what: 'hub' })
  const probed = await probeDraft(office, delivery, draft, saved)
  refuseBroken(probed)
  const settings = await toSettings(draft, probed)
  const actor = requireRole(session, 'administrator')
  const hub: HubRow = {
    ...{
      id: saved?.id ?? office.newId(),
      kind: draft.kind,
      name: requireText(draft.name, 'name'),
      address: readBaseAddress(draft.address),
    },
    ...{ settings, practice: office.info.practice, removedAt: null },
  }
  const secret = draft.kind === 'ckan' ? draft.token.trim() : draft.clientSecret.trim()
  office.inTransaction(() => {
    if (saved === null) office.hubs.add(hub)
    else office.hubs.change(hub.id, hub)
    if (secret !== '') office.secrets.seal(secretOf(hub.id), secret)
    const body = {
      kind: hub.kind,
      address: hub.address,
      organisation: settingOf(hub, 'organisation'),
      recipientKey: settingOf(hub, 'recipientKeyName'),
    }
    office.record(actor, { action: 'hub-saved', object: `hub:${hub.id}`, body })
  })
  delivery.sender.sendNow()
  return { hub: hub.id }
}

/** Removes a hub and its secret. Parcels for it stay in the outbox and wait for a person. */
export async function removeHub(office: Office, session: Session, { hub: id }: In<'hub:remove'>): Promise<Out<'hub:remove'>> {
  const actor = requireRole(session, 'administrator')
  const hub = office.hubs.byId(id)
  if (hub === null || hub.removedAt !== null) throw new Fault('ask/not-found', { what: 'hub' })
  if (hub.practice) throw new Fault('hub/practice-only', { hub: hub.name })
  office.inTransaction(() => {
    office.hubs.change(id, { removedAt: office.now() })
    office.secrets.remove(secretOf(id))
    office.record(actor, { action: 'hub-removed', object: `hub:${id}`, body: { kind: hub.kind, address: hub.address } })
  })
  return {}
}

function refuseBroken({ lines }: Probed): void {
  const bad = lines.find(line => !line.good)
  if (bad === undefined) return
  if (bad.code === 'token') throw new Fault('hub/token')
  if (bad.code === 'recipient-key') throw new Fault('exchange/recipient-key', { reason: bad.facts.reason ?? '' })
  throw new Fault(bad.code === 'organisation' ? 'hub/not-authorised' : 'hub/nonsense', { ...bad.facts })
}

async function toSettings(draft: HubDraft, probed: Probed): Promise<{ readonly [name: string]: Json }> {
  if (draft.kind === 'ckan') {
    const found = probed.lines.find(({ facts }) => facts.levelKey !== undefined)?.facts.levelKey
    return { organisation: draft.organisation.trim(), levelKey: draft.levelKey.trim() || found || 'data_classification' }
  }
  const recipient = await readRecipientKey(draft.recipientKey)
  return {
    ...{ clientId: draft.clientId.trim(), recipient: requireText(draft.recipient, 'recipient') },
    ...{ purpose: requireText(draft.purpose, 'purpose'), terms: requireText(draft.terms, 'terms') },
    recipientKey: { ...recipient.key },
    recipientKeyName: recipient.name,
    exchangeKey: { ...probed.key },
  }
}

function requireText(text: string, field: string): string {
  if (text.trim() === '') throw new Fault('ask/malformed', { field })
  return text.trim()
}

import { toCanonicalJson } from '../../shared/base/json.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { HubFormRow } from '../db/hub-forms.ts'
import { toSha256 } from '../people/signing-key.ts'
import type { Delivery } from './delivery.ts'
import { askForm, requireOpenHub, toDocument } from './keep-profile.ts'
import type { Office } from './office.ts'
import { formOf } from './profile-of.ts'
import { requireActor, requireRole, type Session } from './session.ts'
import { nameOf } from './version-line.ts'

/** The open hubs, each with the form that was taken from it: when, by whom, its hash, how much it asks for. */
export function listForms(office: Office, session: Session): Out<'hub-form:list'> {
  requireActor(session)
  const rows = office.hubForms.all()
  return {
    hubs: office.hubs
      .all()
      .filter(({ kind }) => kind === 'ckan')
      .map(({ id }) => ({
        hub: id,
        form: tellForm(
          office,
          rows.find(({ hub }) => hub === id),
        ),
      })),
  }
}

function tellForm(office: Office, row: HubFormRow | undefined): Out<'hub-form:list'>['hubs'][number]['form'] {
  if (row === undefined) return null
  const { hub, takenBy, takenAt, sha256, notes } = row
  const fields = formOf(office, hub)?.fields ?? []
  return {
    ...{ by: nameOf(office, takenBy), at: takenAt, sha256, fields: fields.length },
    ...{ required: fields.filter(({ required }) => required).length, notes: notes.map(note => ({ ...note })) },
  }
}

/** Takes the form that a hub answers with for whatever goes there; what cannot be used of it leaves the former in force. */
export async function takeForm(
  office: Office,
  session: Session,
  delivery: Delivery,
  input: In<'hub-form:take'>,
): Promise<Out<'hub-form:take'>> {
  requireRole(session, 'administrator')
  const { profile, notes } = await askForm(office, delivery, requireOpenHub(office, input.hub))
  const document = toDocument(profile)
  const sha256 = toSha256(toCanonicalJson(document))
  const actor = requireRole(session, 'administrator')
  office.inTransaction(() => {
    const hub = requireOpenHub(office, input.hub)
    office.hubForms.add({ hub: hub.id, sha256, document, notes, takenBy: actor.id, takenAt: office.now() })
    office.record(actor, { action: 'profile-changed', object: `hub:${hub.id}`, body: { kind: 'hub', name: hub.name, profile: sha256 } })
  })
  return {}
}

/** Lets the office's own form count for a hub again. */
export function dropForm(office: Office, session: Session, input: In<'hub-form:drop'>): Out<'hub-form:drop'> {
  const actor = requireRole(session, 'administrator')
  const hub = requireOpenHub(office, input.hub)
  if (formOf(office, hub.id) === null) return {}
  office.inTransaction(() => {
    office.hubForms.add({ hub: hub.id, sha256: '', document: null, notes: [], takenBy: actor.id, takenAt: office.now() })
    office.record(actor, { action: 'profile-changed', object: `hub:${hub.id}`, body: { kind: 'office', name: hub.name } })
  })
  return {}
}

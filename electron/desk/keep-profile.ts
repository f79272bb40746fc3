import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { type Json, toCanonicalJson } from '../../shared/base/json.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { Profile } from '../../shared/describe/profile.ts'
import { type HubProfile, readHubProfile } from '../../shared/describe/read-hub-profile.ts'
import { readProfile } from '../../shared/describe/read-profile.ts'
import { readProfileFile } from '../../shared/describe/read-profile-file.ts'
import { houseProfiles } from '../../shared/describe/thai-gdc.ts'
import type { HubRow } from '../db/hubs.ts'
import type { ProfileRow } from '../db/profiles.ts'
import { askSchema } from '../hubs/ckan-probe.ts'
import { toSha256 } from '../people/signing-key.ts'
import { codeOf } from '../vault/durable.ts'
import type { Delivery } from './delivery.ts'
import { portFor, secretOf } from './hub-line.ts'
import type { Office } from './office.ts'
import { profileOf } from './profile-of.ts'
import { requireRole, type Session } from './session.ts'
import { nameOf } from './version-line.ts'

/** The form of description in force: where it comes from, what it asks for, and what of it the house takes otherwise. */
export function showProfile(office: Office, session: Session): Out<'profile:show'> {
  requireRole(session, 'administrator')
  const row = office.profiles.latest()
  const profile = profileOf(office)
  return {
    title: profile.title,
    kind: row?.kind ?? 'house',
    from: row === null || row.kind === 'house' ? '' : row.name,
    ...{ by: nameOf(office, row?.chosenBy ?? null), at: row?.chosenAt ?? null, sha256: row?.sha256 ?? '' },
    fields: profile.fields.map(({ key, th, en, required, kind, on, types, codes }) => ({
      ...{ key, th, en, required, kind, on, types: [...types], codes: codes.length },
    })),
    notes: (row?.notes ?? []).map(note => ({ ...note })),
    houses: houseProfiles.map(({ id, title }) => ({ id, title })),
    hubs: office.hubs.all().flatMap(({ id, kind, name }) => (kind === 'ckan' ? [{ id, name }] : [])),
  }
}

/** Takes one of the house's own forms. */
export function takeHouseProfile(office: Office, session: Session, { profile: id }: In<'profile:take-house'>): Out<'profile:take-house'> {
  const house = houseProfiles.find(profile => profile.id === id)
  if (house === undefined) throw new Fault('ask/not-found', { what: 'profile' })
  keep(office, session, { kind: 'house', name: house.id, document: null, notes: [] }, toCanonicalJson(house as unknown as Json))
  return {}
}

/** Takes the form that a hub answers with; whatever cannot be used of it, the former stays. */
export async function takeHubProfile(
  office: Office,
  session: Session,
  delivery: Delivery,
  { hub: id }: In<'profile:take-hub'>,
): Promise<Out<'profile:take-hub'>> {
  requireRole(session, 'administrator')
  const hub = requireOpenHub(office, id)
  keepRead(office, session, 'hub', hub.name, await askForm(office, delivery, hub))
  return {}
}

export function requireOpenHub(office: Office, id: string): HubRow {
  const hub = office.hubs.byId(id)
  if (hub === null || hub.removedAt !== null || hub.kind !== 'ckan') throw new Fault('ask/not-found', { what: 'hub' })
  return hub
}

/** Asks a hub for its form. Throws describe/bad-schema, by its name, where it has none or none that can be used. */
export async function askForm(office: Office, delivery: Pick<Delivery, 'fetch'>, hub: HubRow): Promise<HubProfile> {
  const { port, withoutSecrets } = portFor(office, delivery.fetch)
  const answer = await withoutSecrets(() => askSchema({ port, base: hub.address, token: office.secrets.open(secretOf(hub.id)) }))
  return from(hub.name, () => readHubProfile(answer, { id: `hub-${hub.id}`, title: hub.name }))
}

const mostBytes = 5 * 2 ** 20

/** Takes the form that lies in a file. */
export async function takeFileProfile(office: Office, session: Session, path: string): Promise<void> {
  requireRole(session, 'administrator')
  const file = basename(path)
  const size = (await stat(path).catch(() => null))?.size ?? 0
  if (size > mostBytes) throw new Fault('file/too-large', { file, limit: mostBytes, figure: size, unit: 'bytes' })
  const text = await readFile(path, 'utf8').catch(thrown => {
    throw new Fault(codeOf(thrown) === 'ENOENT' ? 'file/missing' : 'file/not-readable', { file }, thrown)
  })
  keepRead(
    office,
    session,
    'file',
    file,
    from(file, () => readProfileFile(text, { id: 'file', title: file.replace(/\.[^.]+$/, '') })),
  )
}

/** Names what was read in the fault of what cannot be used of it. */
function from(file: string, read: () => HubProfile): HubProfile {
  try {
    return read()
  } catch (thrown) {
    throw thrown instanceof Fault && thrown.code.startsWith('describe/')
      ? new Fault('describe/bad-schema', { why: 'bad-field', ...thrown.facts, file }, thrown)
      : thrown
  }
}

function keepRead(office: Office, session: Session, kind: 'hub' | 'file', name: string, { profile, notes }: HubProfile): void {
  const document = toDocument(profile)
  keep(office, session, { kind, name, document, notes }, toCanonicalJson(document))
}

/** A profile as it is kept: it must be readable again, or nothing on this desk could be described. */
export function toDocument(profile: Profile): Json {
  const document = JSON.parse(JSON.stringify(profile)) as Json
  readProfile(document)
  return document
}

type Chosen = Pick<ProfileRow, 'kind' | 'name' | 'document' | 'notes'>

function keep(office: Office, session: Session, chosen: Chosen, canonical: string): void {
  const actor = requireRole(session, 'administrator')
  const sha256 = toSha256(canonical)
  office.inTransaction(() => {
    office.profiles.add({ ...chosen, sha256, chosenBy: actor.id, chosenAt: office.now() })
    office.record(actor, {
      action: 'profile-changed',
      object: `office:${office.info.id}`,
      body: { kind: chosen.kind, name: chosen.name, profile: sha256 },
    })
  })
}

import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { HubRow } from '../db/hubs.ts'
import { readBaseAddress } from '../hubs/address-rule.ts'
import { probeCkan } from '../hubs/ckan-probe.ts'
import { probeExchange } from '../hubs/exchange-probe.ts'
import type { Jwk } from '../hubs/jose.ts'
import type { Probe } from '../hubs/probe.ts'
import type { Delivery } from './delivery.ts'
import { portFor, secretOf } from './hub-line.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

export type HubDraft = In<'hub:probe'>['draft']
/** What a probe found, with the key by which an exchange signs; null for other hubs. */
export type Probed = Probe & { readonly key: Jwk | null }

/** Asks a hub what it can and what we may there; saves nothing. */
export async function probeHub(
  office: Office,
  session: Session,
  delivery: Delivery,
  { draft }: In<'hub:probe'>,
): Promise<Out<'hub:probe'>> {
  requireRole(session, 'administrator')
  const { works, lines, organisations } = await probeDraft(office, delivery, draft, null)
  return {
    works,
    lines: lines.map(({ code, good, facts }) => ({ code, good, facts: { ...facts } })),
    organisations: organisations.map(one => ({ ...one })),
  }
}

/** Probes what an administrator typed; an empty secret stands for the one that `saved` has already, at the address that it was given for. */
export async function probeDraft(office: Office, delivery: Delivery, draft: HubDraft, saved: HubRow | null): Promise<Probed> {
  const base = readBaseAddress(draft.address)
  refuseWrongWorld(office, base)
  const { port, withoutSecrets } = portFor(office, delivery.fetch)
  const keptSecret = (typed: string): string => (typed === '' && saved?.address === base ? office.secrets.open(secretOf(saved.id)) : typed)
  if (draft.kind === 'ckan') {
    const line = { port, base, token: keptSecret(draft.token.trim()) }
    return { ...(await withoutSecrets(() => probeCkan(line, draft.organisation.trim()))), key: null }
  }
  const line = { port, base, clientId: draft.clientId.trim(), clientSecret: keptSecret(draft.clientSecret.trim()) }
  return withoutSecrets(() => probeExchange(line, draft.recipientKey))
}

// The practice office knows its own two services and no other; that they are on this machine is not enough.
function refuseWrongWorld(office: Office, base: string): void {
  if (!office.info.practice) return
  const own = office.hubs.all().filter(hub => hub.practice)
  if (!own.some(hub => hub.address === base)) throw new Fault('hub/practice-only', { host: new URL(base).host })
}

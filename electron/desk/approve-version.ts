import { type Approval, toApprovalText } from '../../shared/approve/approval.ts'
import { mayGoTo } from '../../shared/approve/may-do.ts'
import { Fault } from '../../shared/base/fault.ts'
import type { FaultCode } from '../../shared/base/fault-codes.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { isSecret } from '../../shared/model/version.ts'
import type { HubRow } from '../db/hubs.ts'
import type { VersionRow } from '../db/versions.ts'
import { toSha256 } from '../people/signing-key.ts'
import { addRemark } from './add-remark.ts'
import { confirmPassword } from './confirm-password.ts'
import type { Actor, Office } from './office.ts'
import { refusedByHub, requireTaken } from './refused-by-hubs.ts'
import { requireRole, type Session } from './session.ts'
import { supersede } from './settle-parcel.ts'
import { recipeOf, requireMay, requireSameHashes, requireUnchanged, requireVersion, standingOf } from './version-standing.ts'

/** Signs the approval and puts one parcel for each target into the outbox: there is no approved version that nobody will send. */
export async function approveVersion(office: Office, session: Session, input: In<'life:approve'>): Promise<Out<'life:approve'>> {
  const before = requireVersion(office, input.version)
  const asked = requireRole(session, 'head')
  requireMay(office, 'approve', asked, before)
  requireTargets(office, before, input.targets)
  const key = await confirmPassword(office, asked, input.password)
  await requireUnchanged(office, before)
  const actor = { ...requireRole(session, 'head'), key }
  office.inTransaction(() => {
    const version = requireVersion(office, input.version)
    requireMay(office, 'approve', actor, version)
    requireSameHashes(office, version)
    const hubs = requireTargets(office, version, input.targets)
    signApproval(office, actor, version, hubs)
    addRemark(office, actor, version.id, input.remark, null)
    if (hubs.length === 0) supersedeUnsent(office, version)
    queueParcels(office, actor, version, hubs)
  })
  return {}
}

/** The hubs that a version may go to, as they stand now. */
export const targetsFor = (office: Office, version: VersionRow): readonly HubRow[] =>
  hubsHere(office)
    .filter(hub => mayGoTo(hub.kind, standingOf(office, version)) === null)
    .filter(hub => refusedByHub(office, hub, version).length === 0)

/** The open hubs that a version may not go to, each with why. Of what is secret the memo says so once, for all. */
export const barredFor = (office: Office, version: VersionRow): readonly { readonly hub: HubRow; readonly why: FaultCode }[] =>
  hubsHere(office).flatMap(hub => {
    if (hub.kind !== 'ckan' || version.level === null || isSecret(version.level)) return []
    const why = mayGoTo(hub.kind, standingOf(office, version))
    return why === null ? [] : [{ hub, why }]
  })

const hubsHere = (office: Office): readonly HubRow[] => office.hubs.all().filter(({ practice }) => practice === office.info.practice)

function requireTargets(office: Office, version: VersionRow, wanted: readonly string[]): readonly HubRow[] {
  const standing = standingOf(office, version)
  if (wanted.length === 0) {
    if (version.level && isSecret(version.level)) return []
    throw new Fault('hub/none')
  }
  return [...new Set(wanted)].map(id => {
    const hub = office.hubs.byId(id)
    if (!hub || hub.removedAt !== null) throw new Fault('hub/none')
    if (hub.practice !== office.info.practice) throw new Fault('hub/practice-only', { hub: hub.name })
    const why = mayGoTo(hub.kind, standing)
    if (why) throw new Fault(why, { hub: hub.name, stars: version.stars, level: version.level ?? '' })
    requireTaken(office, hub, version)
    return hub
  })
}

function signApproval(office: Office, actor: Actor, version: VersionRow, hubs: readonly HubRow[]): void {
  const { category, level, metadataSha, tableSha, stars, dataset, number } = version
  if (!category || !level || !metadataSha) throw new Fault('version/incomplete')
  const at = office.now()
  const signed: Approval = {
    ...{ office: office.info.id, dataset, version: version.id, number, tableSha, metadataSha, category, level, stars },
    ...{ findings: countFindings(office, version), targets: hubs.map(hub => hub.id).sort() },
    ...{ person: actor.id, role: 'head', at, prev: office.events.head().hash },
  }
  const hash = toSha256(toApprovalText(signed))
  const body = { approval: hash, table: tableSha, metadata: metadataSha, level, category, stars, targets: signed.targets }
  const event = office.record(actor, { action: 'approved', object: `version:${version.id}`, body })
  office.versions.change(version.id, { state: 'approved', approvedBy: actor.id, approvedAt: at, changedAt: at })
  office.approvals.add({
    ...{ version: version.id, person: actor.id, signed, signature: actor.key.sign(hash), key: actor.key.publicKey, event: event.seq, at },
  })
}

function countFindings(office: Office, version: VersionRow): { [code: string]: number } {
  const recipe = recipeOf(office, version)
  const codes = [
    ...(recipe?.summary.findings ?? []).map(finding => finding.code),
    ...(recipe?.findings.personal ?? []).map(one => `personal-${one.kind}`),
  ]
  const count: { [code: string]: number } = {}
  for (const code of codes) count[code] = (count[code] ?? 0) + 1
  return count
}

// A description that goes nowhere takes the place of the one before at once; of anything else the hub's answer decides. It is the office
// that says so: while its key is sealed, the older one stays approved beside the newer.
function supersedeUnsent(office: Office, version: VersionRow): void {
  if (office.secrets.sealed) return
  for (const older of office.versions.ofDataset(version.dataset))
    if (older.number < version.number && older.state === 'approved') supersede(office, older, version)
}

function queueParcels(office: Office, actor: Actor, version: VersionRow, hubs: readonly HubRow[]): void {
  if (hubs.length === 0) return
  const at = office.now()
  for (const hub of hubs) {
    office.parcels.add({
      ...{ id: office.newId(), key: `publish/${version.dataset}/${version.number}/${hub.id}`, hub: hub.id, dataset: version.dataset },
      ...{ version: version.id, state: 'waiting', bytes: 0, tries: 0, notBefore: 0, progress: {}, fault: null, raw: '', receipt: null },
      ...{ address: null, createdAt: at, changedAt: at },
    })
  }
  office.versions.move(version.id, 'approved', 'queued', at)
  office.record(actor, { action: 'queued', object: `version:${version.id}`, body: { targets: hubs.map(hub => hub.id).sort() } })
}

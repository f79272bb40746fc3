import { createPrivateKey } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { mayGoTo } from '../../shared/approve/may-do.ts'
import { Fault } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import { splitDescription } from '../../shared/describe/field-applies.ts'
import { categoryCodes, codeOfLevel } from '../../shared/describe/labels.ts'
import type { Profile } from '../../shared/describe/profile.ts'
import { toResourceId } from '../../shared/publish/name-file.ts'
import type { ParcelManifest } from '../../shared/publish/parcel-manifest.ts'
import { fileKeys } from '../../shared/publish/plan-files.ts'
import type { Publication } from '../../shared/publish/publication.ts'
import type { HubRow } from '../db/hubs.ts'
import type { ParcelRow } from '../db/parcels.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { VersionRow } from '../db/versions.ts'
import { createCkanCourier } from '../hubs/ckan-courier.ts'
import type { Courier, Progress } from '../hubs/courier.ts'
import { createExchangeCourier } from '../hubs/exchange-courier.ts'
import { HubFault } from '../hubs/hub-fault.ts'
import type { Jwk } from '../hubs/jose.ts'
import { readRecipientKey } from '../hubs/recipient-key.ts'
import type { Fetch } from '../hubs/transport.ts'
import { hushCourier } from '../hubs/without-secrets.ts'
import { isAsApproved } from './as-approved.ts'
import { findBrokenApproval } from './check-approvals.ts'
import { describedColumns, hasDictionary } from './described-columns.ts'
import { portFor, secretOf, settingOf } from './hub-line.ts'
import { requireTerms } from './hub-terms.ts'
import type { Office } from './office.ts'
import { profileFor } from './profile-of.ts'
import { hashText, parcelFolder, resourceIdOf, withTable, writeParcelFiles } from './publish-files.ts'
import { officeKeyName } from './recorder.ts'
import { requireTaken } from './refused-by-hubs.ts'
import { standingOf } from './version-standing.ts'

/** A courier that is ready to go, the bytes that it carries, and the note that its next try should find. */
export type Prepared = { readonly courier: Courier; readonly bytes: number; readonly note: Progress }

type Load = {
  readonly office: Office
  readonly fetch: Fetch
  readonly parcel: ParcelRow
  readonly hub: HubRow
  readonly version: VersionRow & { readonly tableSha: string; readonly metadataSha: string }
  readonly recipe: RecipeRow
}

const largestEnvelope = 64 * 1024 * 1024

/**
 * Makes the courier of a parcel, after asking once more, at the last moment, whether what was approved is what would go and may go there.
 * Throws hub/none, hub/practice-only, version/not-as-approved, version/level and the like, vault/erased, outbox/sealed.
 */
export async function prepareCourier(office: Office, parcel: ParcelRow, fetch: Fetch): Promise<Prepared> {
  const hub = office.hubs.byId(parcel.hub)
  if (hub === null || hub.removedAt !== null) throw new Fault('hub/none')
  if (hub.practice !== office.info.practice) throw new Fault('hub/practice-only', { hub: hub.name })
  requireTerms(office, hub)
  const version = requireApproved(office, parcel)
  const why = mayGoTo(hub.kind, standingOf(office, version))
  if (why !== null) throw new Fault(why, { hub: hub.name })
  requireTaken(office, hub, version)
  const recipe = office.recipes.at(version.id, version.recipeAt)
  if (recipe === null) throw new Fault('vault/erased')
  const load: Load = { office, fetch, parcel, hub, version, recipe }
  return hub.kind === 'ckan' ? prepareCkan(load) : prepareExchange(load)
}

function requireApproved(office: Office, parcel: ParcelRow): Load['version'] {
  const version = office.versions.byId(parcel.version)
  const approval = office.approvals.ofVersion(parcel.version)
  if (version === null || (version.state !== 'queued' && version.state !== 'delivered'))
    throw new Fault('version/wrong-state', { state: version?.state ?? '' })
  const { tableSha, metadataSha } = version
  const isSound = approval !== null && findBrokenApproval([approval], office.events.bySeq) === null
  if (tableSha === null || metadataSha === null || !isSound || !isAsApproved(office, version, approval))
    throw new Fault('version/not-as-approved', { title: version.title })
  return { ...version, tableSha, metadataSha }
}

async function prepareCkan(load: Load): Promise<Prepared> {
  const { office, parcel, hub, version } = load
  const token = office.secrets.open(secretOf(hub.id))
  const slug = office.datasets.byId(version.dataset)?.slug ?? ''
  const { files, note } = await writeParcelFiles(office, parcel, version, { hub: hub.address, slug, tell: describeTo(load) })
  const progress = { ...parcel.progress, ...note }
  const way = portFor(office, load.fetch)
  const courier = createCkanCourier({
    line: { port: way.port, base: hub.address, token },
    publication: toPublication(load, slug),
    files,
    outdated: listOutdated(version, hub),
    progress,
  })
  return { courier: hushCourier(courier, way), bytes: files.reduce((sum, file) => sum + file.bytes, 0), note }
}

/** The description as the hub is told it, by the form that counts there. */
function describeTo({ office, hub, version }: Load): { profile: Profile } & ReturnType<typeof splitDescription> {
  const profile = profileFor(office, hub.id)
  return { profile, ...splitDescription(profile, version.description) }
}

function toPublication(load: Load, slug: string): Publication {
  const { office, parcel, hub, version, recipe } = load
  const { profile: _, ...described } = describeTo(load)
  const levelKey = settingOf(hub, 'levelKey') || 'data_classification'
  return {
    ...{ key: parcel.key, office: office.info.id, dataset: version.dataset, number: version.number, slug, title: version.title },
    organisation: settingOf(hub, 'organisation'),
    ...described,
    categoryCode: version.category === null ? '' : categoryCodes[version.category],
    levelCode: version.level === null ? '' : codeOfLevel(levelKey, version.level),
    levelKey,
    columns: recipe.summary.columns,
    rows: recipe.summary.rows,
    tableSha: version.tableSha as Sha256,
    metadataSha: version.metadataSha as Sha256,
  }
}

// Every version has files of its own on the hub, so that a new one never overwrites bytes that people may be reading.
const listOutdated = (version: VersionRow, hub: HubRow): readonly string[] =>
  Array.from({ length: version.number - 1 }, (_, i) => `publish/${version.dataset}/${i + 1}/${hub.id}`).flatMap(key =>
    fileKeys.map(file => resourceIdOf(key, file)),
  )

async function prepareExchange(load: Load): Promise<Prepared> {
  const { office, parcel, hub, version } = load
  const clientSecret = office.secrets.open(secretOf(hub.id))
  const recipient = await readRecipientKey(JSON.stringify(hub.settings.recipientKey ?? null))
  const folder = parcelFolder(office, parcel.id)
  await mkdir(folder, { recursive: true })
  const readTable = (): Promise<string> =>
    withTable(office, version, async table => {
      const text = gather(table.csv())
      if (hashText(text) !== version.tableSha) throw new Fault('vault/altered', { what: 'table' })
      return text
    })
  const way = portFor(office, load.fetch)
  const courier = createExchangeCourier({
    line: { port: way.port, base: hub.address, clientId: settingOf(hub, 'clientId'), clientSecret },
    manifest: toManifest(load, recipient.name),
    readTable,
    officeKey: readOfficeKey(office),
    recipient,
    exchangeKey: (hub.settings.exchangeKey ?? {}) as Jwk,
    envelopePath: join(folder, 'envelope.jwe'),
    progress: parcel.progress,
  })
  return { courier: hushCourier(courier, way), bytes: Number(parcel.progress.envelopeBytes ?? 0), note: {} }
}

function toManifest({ office, parcel, hub, version, recipe }: Load, recipientKey: string): ParcelManifest {
  if (version.level === null || version.category === null) throw new Fault('version/level')
  const { id, name, code, publicKey } = office.info
  return {
    kind: 'rabian-parcel/1',
    deposit: toResourceId(hashText(`${parcel.key}/deposit`)),
    office: { id, name, code },
    ...{ dataset: version.dataset, version: version.number, title: version.title, level: version.level, category: version.category },
    columns: columnsToTell(office, version, recipe),
    rows: recipe.summary.rows,
    ...{ tableSha: version.tableSha, metadataSha: version.metadataSha },
    ...{ purpose: settingOf(hub, 'purpose'), terms: settingOf(hub, 'terms') },
    recipient: { name: settingOf(hub, 'recipient'), key: recipientKey },
    senderKey: publicKey,
    ledger: office.events.head(),
    madeAt: office.now(),
  }
}

/** What the recipient is told of each column: the dictionary travels with a restricted parcel too. */
function columnsToTell(office: Office, version: VersionRow, recipe: RecipeRow): ParcelManifest['columns'] {
  if (!hasDictionary(office, version)) return recipe.summary.columns.map(column => ({ ...column }))
  return describedColumns(office, version, recipe).map(({ name, label, type, unit, english, meaning, personal, codes }) => ({
    ...{ name, label, type, unit },
    ...(english === undefined ? {} : { english }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(personal === undefined ? {} : { personal: [...personal] }),
    ...(codes === undefined ? {} : { codes: codes.map(code => ({ ...code })) }),
  }))
}

const readOfficeKey = (office: Office): Jwk =>
  createPrivateKey({ key: Buffer.from(office.secrets.open(officeKeyName), 'base64'), format: 'der', type: 'pkcs8' }).export({
    format: 'jwk',
  })

function gather(chunks: Iterable<string>): string {
  const pieces: string[] = []
  let length = 0
  for (const chunk of chunks) {
    length += chunk.length
    if (length > largestEnvelope) throw new HubFault('hub/too-large', { limit: largestEnvelope })
    pieces.push(chunk)
  }
  return pieces.join('')
}

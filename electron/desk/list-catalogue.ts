import { Fault } from '../../shared/base/fault.ts'
import { foldText } from '../../shared/catalogue/fold-text.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { VersionRow } from '../db/versions.ts'
import { tellEvents } from './list-ledger.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { nameOf, toVersionLine } from './version-line.ts'
import { recipeOf } from './version-standing.ts'

/** Every dataset of the office by its newest version, the latest change first. */
export async function listCatalogue(office: Office, session: Session, { search }: In<'catalogue:list'>): Promise<Out<'catalogue:list'>> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const sought = foldText(search)
  return {
    datasets: office.versions
      .newest()
      .filter(version => sought === '' || foldText(wordsOf(office, version)).includes(sought))
      .map(version => ({
        ...{ dataset: version.dataset, version: version.id, title: version.title, slug: office.datasets.byId(version.dataset)?.slug ?? '' },
        ...{ state: version.state, number: version.number, level: version.level, stars: version.stars },
        rows: recipeOf(office, version)?.summary.rows ?? 0,
        owner: nameOf(office, version.createdBy),
        at: version.changedAt,
        address: addressOf(office, version.dataset),
      })),
  }
}

/** One dataset with its versions, its deliveries, and what the ledger says of it as far as the person may read that. */
export async function showDataset(
  office: Office,
  session: Session,
  { dataset: id }: In<'catalogue:dataset'>,
): Promise<Out<'catalogue:dataset'>> {
  const reader = requireRole(session, 'supervisor', 'head', 'administrator', 'clerk')
  const dataset = office.datasets.byId(id)
  const versions = office.versions.ofDataset(id)
  const current = versions.at(-1)
  if (!dataset || !current) throw new Fault('ask/not-found', { what: 'dataset' })
  const parcels = office.parcels.ofDataset(id)
  const objects = [
    `dataset:${id}`,
    ...versions.flatMap(version => [`version:${version.id}`, `file:${version.file}`]),
    ...parcels.map(parcel => `parcel:${parcel.id}`),
  ]
  const events = office.events.ofObjects([...new Set(objects)])
  const own = reader.role === 'clerk'
  return {
    ...{ dataset: id, title: current.title, slug: dataset.slug, current: current.id },
    versions: versions.map(version => toVersionLine(office, version)).reverse(),
    deliveries: parcels.map(parcel => ({
      hub: office.hubs.byId(parcel.hub)?.name ?? '',
      version: versions.find(version => version.id === parcel.version)?.number ?? 0,
      ...{ state: parcel.state, at: parcel.changedAt, address: parcel.address },
    })),
    events: tellEvents(office, own ? events.filter(event => event.actor === reader.id) : events).map(({ seq, at, who, action, facts }) => ({
      ...{ seq, at, who, action, facts },
    })),
  }
}

function wordsOf(office: Office, version: VersionRow): string {
  const described = Object.values(version.description).flat()
  const names = [
    office.datasets.byId(version.dataset)?.slug ?? '',
    office.files.byId(version.file)?.name ?? '',
    nameOf(office, version.createdBy),
  ]
  return [version.title, ...names, ...described].join('\n')
}

const addressOf = (office: Office, dataset: string): string | null =>
  office.parcels.ofDataset(dataset).findLast(parcel => parcel.state === 'done' && parcel.address !== null)?.address ?? null

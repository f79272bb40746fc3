import { join } from 'node:path'
import { list, number, object, string } from '../../shared/base/decode.ts'
import { Fault } from '../../shared/base/fault.ts'
import { toThaiDay } from '../../shared/base/thai-day.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { Announced } from '../../shared/publish/announce/announced.ts'
import { layCard } from '../../shared/publish/announce/lay-card.ts'
import { layChart } from '../../shared/publish/announce/lay-chart.ts'
import { type Chart, startChart } from '../../shared/publish/announce/tally-chart.ts'
import { toAtom, toRssItem } from '../../shared/publish/announce/to-feed.ts'
import { toPage } from '../../shared/publish/announce/to-page.ts'
import { toPost } from '../../shared/publish/announce/to-post.ts'
import { toSvg } from '../../shared/publish/announce/to-svg.ts'
import { splitTags } from '../../shared/publish/choose-tags.ts'
import { nameFiles } from '../../shared/publish/name-file.ts'
import { termsIn } from '../../shared/publish/terms-in.ts'
import type { ParcelRow } from '../db/parcels.ts'
import type { Recovered } from '../db/recovered.ts'
import type { VersionRow } from '../db/versions.ts'
import { describedColumns, filesOf } from './described-columns.ts'
import type { Office } from './office.ts'
import { baseOf } from './office-base.ts'
import { resourceIdOf } from './publish-files.ts'
import { readPicture } from './read-picture.ts'
import { requireActor, type Session } from './session.ts'
import { recipeOf } from './version-standing.ts'
import type { Workshop } from './workshop.ts'
import { writeTogether } from './write-together.ts'

const rowsAtOnce = 2000
const receipt = object({ package: string(), resources: list(object({ id: string(), bytes: number() })) })

/** Page, picture, feed and text of a dataset, where an open version of it was read back from a hub; null otherwise. */
export async function showAnnouncement(
  office: Office,
  session: Session,
  workshop: Pick<Workshop, 'shelf'>,
  { dataset }: In<'announce:open'>,
): Promise<Out<'announce:open'>> {
  requireActor(session)
  return { announced: await compose(office, workshop, dataset, true) }
}

/** Tells all of it; `pictured` says whether the picture lies beside the page, so that nothing names one that does not. */
async function compose(
  office: Office,
  workshop: Pick<Workshop, 'shelf'>,
  dataset: string,
  pictured: boolean,
): Promise<Out<'announce:open'>['announced']> {
  const published = findPublished(office, dataset)
  if (published === null) return null
  const recipe = recipeOf(office, published.version)
  const chart = recipe === null ? null : await drawTable(await workshop.shelf.take(recipe.recovered))
  const base = baseOf(office)
  const name = nameFiles(office.datasets.byId(dataset)?.slug ?? 'dataset', published.version.number)
  const told = tell(office, published, chart, pictured && chart !== null ? `${base ?? ''}${name}.png` : null)
  const others = listTold(office).filter(({ address }) => address !== told.address)
  return {
    ...{ title: told.title, number: told.number, at: told.at, address: told.address, addressed: base !== null },
    ...{ post: toPost(told), rss: toRssItem(told), atom: toAtom(sourceOf(office), [told, ...others]), page: toPage(told) },
    chart: chart === null ? null : { ...drawBoth(told, chart), svg: toSvg(told.title, chart) },
  }
}

const drawBoth = (told: Announced, chart: Chart) => ({
  drawing: copyOf(layChart(told.title, chart)),
  card: copyOf(layCard({ ...told, terms: told.terms?.code ?? '', address: told.address.replace(/^https?:\/\//, '') }, chart)),
})

/** Writes all of it into a new folder below the one given. */
export async function saveAnnouncement(
  office: Office,
  session: Session,
  workshop: Pick<Workshop, 'shelf'>,
  parent: string,
  input: In<'announce:save'>,
): Promise<Out<'announce:save'>> {
  requireActor(session)
  const picture = input.picture === null ? null : readPicture(input.picture)
  const announced = await compose(office, workshop, input.dataset, picture !== null)
  if (announced === null) throw new Fault('ask/not-found', { what: 'announcement' })
  const slug = office.datasets.byId(input.dataset)?.slug ?? 'dataset'
  const name = nameFiles(slug, announced.number)
  const path = join(parent, `${name}-announcement-${toThaiDay(office.now())}`)
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    [`${name}.html`, announced.page],
    [`${name}.txt`, announced.post],
    [`${name}.rss-item.xml`, announced.rss],
    ['feed.atom', announced.atom],
    ...(announced.chart === null ? [] : [[`${name}.svg`, announced.chart.svg] as const]),
    ...(announced.chart === null || picture === null ? [] : [[`${name}.png`, picture] as const]),
  ]
  await writeTogether(path, new AbortController().signal, async write => {
    for (const [file, content] of files) await write(join(path, file), [content])
  })
  return { path }
}

type Published = { readonly version: VersionRow; readonly parcel: ParcelRow; readonly hub: string }

/** The newest version that everybody can see: of the open level, verified, and read back from an open hub. */
function findPublished(office: Office, dataset: string): Published | null {
  const version = office.versions.ofDataset(dataset).findLast(one => one.state === 'verified' && one.level === 'open')
  if (version === undefined) return null
  const parcel = office.parcels.ofVersion(version.id).find(one => one.state === 'done' && office.hubs.byId(one.hub)?.kind === 'ckan')
  const hub = parcel && office.hubs.byId(parcel.hub)
  return parcel === undefined || !hub || parcel.address === null ? null : { version, parcel, hub: hub.address }
}

function tell(office: Office, { version, parcel, hub }: Published, chart: Chart | null, picture: string | null): Announced {
  const { description } = version
  const recipe = recipeOf(office, version)
  return {
    ...{ office: office.info.name, title: version.title, notes: textOf(description.notes), address: parcel.address ?? '' },
    ...{ number: version.number, at: parcel.changedAt, rows: recipe?.summary.rows ?? 0, chart, picture },
    columns: describedColumns(office, version, recipe),
    files: listFiles(office, version, parcel, hub),
    terms: termsIn(description),
    keywords: splitTags(description.tag_string),
    contact: [textOf(description.maintainer), textOf(description.maintainer_email)].filter(one => one !== '').join(' '),
    source: textOf(description.data_source),
    stars: version.stars,
  }
}

const textOf = (entry: string | readonly string[] | undefined): string => (typeof entry === 'string' ? entry : (entry ?? []).join(', '))

/** The files at the hub's own address, as the receipt of the delivery has them. */
function listFiles(office: Office, version: VersionRow, parcel: ParcelRow, hub: string): Announced['files'] {
  const read = receipt.safeParse(parcel.receipt)
  if (!read.success) return []
  const slug = office.datasets.byId(version.dataset)?.slug ?? ''
  return filesOf(office, version, nameFiles(slug, version.number)).flatMap(({ key, format, fileName }) => {
    const id = resourceIdOf(parcel.key, key)
    const sent = read.data.resources.find(one => one.id === id)
    return sent === undefined
      ? []
      : [
          {
            ...{ format, bytes: sent.bytes, isDictionary: key === 'dictionary' },
            address: `${hub}/dataset/${read.data.package}/resource/${id}/download/${fileName}`,
          },
        ]
  })
}

/** Everything that the office has published, for its feed. */
const listTold = (office: Office): readonly Announced[] =>
  office.datasets.all().flatMap(({ id }) => {
    const published = findPublished(office, id)
    return published === null ? [] : [tell(office, published, null, null)]
  })

const sourceOf = (office: Office): Parameters<typeof toAtom>[0] => ({
  office: office.info.name,
  id: baseOf(office) ?? `urn:uuid:${office.info.id}`,
})

async function drawTable(table: Recovered): Promise<Chart | null> {
  const chart = startChart(table.summary.columns)
  let row = 0
  for (const values of table.rows()) {
    chart.see(values)
    if (++row % rowsAtOnce === 0) await new Promise(setImmediate)
  }
  return chart.end()
}

const copyOf = ({ boxes, labels, axis, width, height }: ReturnType<typeof layChart>) => ({
  ...{ width, height, axis: { ...axis } },
  boxes: boxes.map(box => ({ ...box })),
  labels: labels.map(label => ({ ...label })),
})

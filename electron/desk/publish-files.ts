import { createHash } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { list, number, object, string } from '../../shared/base/decode.ts'
import { Fault } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import type { Json } from '../../shared/base/json.ts'
import type { DescribedColumn } from '../../shared/model/dictionary.ts'
import { nameFiles, toResourceId, toResourceSeed } from '../../shared/publish/name-file.ts'
import { type PublishedThere, toDcatPublication } from '../../shared/publish/to-dcat-publication.ts'
import { toColumnGuide } from '../../shared/publish/to-table-schema.ts'
import type { ParcelRow } from '../db/parcels.ts'
import { openRecovered, type Recovered } from '../db/recovered.ts'
import type { VersionRow } from '../db/versions.ts'
import type { OutgoingFile } from '../hubs/ckan-files.ts'
import type { Progress } from '../hubs/courier.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { type Written, writeChunks } from '../writers/write-chunks.ts'
import { describedColumns, filesOf, hasDictionary } from './described-columns.ts'
import { type Laid, toChunks } from './lay-output.ts'
import type { Office } from './office.ts'
import { outputsFor, tellAbout } from './outputs-for.ts'
import { describeTable } from './survey-table.ts'
import { recipeOf } from './version-standing.ts'

/** Where files go: the address of the hub, the name of the dataset there, and how it is described to that hub. */
type Destination = {
  readonly hub: string
  readonly slug: string
  readonly tell: Pick<PublishedThere, 'profile' | 'description' | 'ofFiles'>
}

const notes = list(object({ key: string(), bytes: number(), sha256: string() }))

/** Where the files of parcels lie until these are done or withdrawn, a folder each. */
export const outboxFolder = (office: Office): string => join(office.folder, 'outbox')

export const parcelFolder = (office: Office, parcel: string): string => join(outboxFolder(office), parcel)

export const hashText = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

/** The id that a file of a parcel has on its hub, on every try the same. */
export const resourceIdOf = (parcelKey: string, key: string): string => toResourceId(hashText(toResourceSeed(parcelKey, key)))

/** Opens the recovered table of a version for one piece of work. Throws vault/erased where the desk no longer holds it. */
export async function withTable<T>(
  office: Office,
  version: Pick<VersionRow, 'id' | 'recipeAt'>,
  work: (table: Recovered) => Promise<T>,
): Promise<T> {
  const recipe = office.recipes.at(version.id, version.recipeAt)
  if (recipe === null) throw new Fault('vault/erased')
  const held = await office.vault.open('recovered', recipe.recovered)
  try {
    const table = openRecovered(held.path)
    try {
      return await work(table)
    } finally {
      table.close()
    }
  } finally {
    await held.close()
  }
}

/**
 * Writes the files of a parcel, or takes those that an earlier try wrote. The table that they carry must have the very hash that was
 * approved (vault/altered otherwise). Answers the files and the note that lets the next try take them.
 */
export async function writeParcelFiles(
  office: Office,
  parcel: ParcelRow,
  version: VersionRow,
  { slug, hub, tell }: Destination,
): Promise<{ readonly files: readonly OutgoingFile[]; readonly note: Progress }> {
  const folder = parcelFolder(office, parcel.id)
  await mkdir(folder, { recursive: true })
  const kept = notes.safeParse(parcel.progress.files)
  const outputs = outputsFor(office, version.id)
  return withTable(office, version, async table => {
    const dictionary = hasDictionary(office, version)
    const columns = dictionary ? await describeOutgoing(office, version, table) : table.summary.columns
    const about = tellAbout(version, columns, outputs, nameFiles(slug, version.number))
    const laid: Laid[] = []
    const files: OutgoingFile[] = []
    const plan = filesOf(office, version, about.name)
    const page = `${hub}/dataset/${slug}`
    const tellDcat = (): Json => {
      const there = laid.map(file => ({
        ...{ format: file.format, mediaType: file.mimetype, bytes: file.bytes, sha256: file.sha256, page },
        address: `${page}/resource/${resourceIdOf(parcel.key, file.key)}/download/${file.fileName}`,
      }))
      return toDcatPublication(about, { ...tell, page, level: version.level, number: version.number }, there)
    }
    if (!plan.some(({ key }) => key === 'csv')) await requireApproved(table, version)
    for (const file of plan) {
      const path = join(folder, file.fileName)
      // A hub may have moved since; what names its address is written anew, and gives the same bytes where it has not.
      const before = file.key === 'dcat' ? undefined : kept.data?.find(one => one.key === file.key)
      const lay = () => toChunks(file.key, about, table, laid, tellDcat)
      const { bytes, sha256 } = (await takeWritten(path, before)) ?? (await write(path, lay))
      if (file.key === 'csv' && sha256 !== version.tableSha) throw new Fault('vault/altered', { what: 'table' })
      laid.push({ ...file, bytes, sha256 })
      const words = file.key === 'dictionary' ? sayDictionary(version.title) : sayTable(version.title, file.format, about.columns)
      files.push({ ...file, id: resourceIdOf(parcel.key, file.key), bytes, sha256, path, ...words })
    }
    return { files, note: { files: laid.map(({ key, bytes, sha256 }) => ({ key, bytes, sha256 })) } }
  })
}

const describeOutgoing = async (office: Office, version: VersionRow, table: Recovered): Promise<readonly DescribedColumn[]> => {
  const recipe = recipeOf(office, version)
  return describeTable(table, describedColumns(office, version, recipe), recipe?.findings.personal ?? [])
}

const sayTable = (title: string, format: string, columns: readonly DescribedColumn[]) => ({
  title: `${title} (${format})`,
  about: toColumnGuide(columns),
})
/** What a hub calls the dictionary. */
const sayDictionary = (title: string) => ({
  title: `พจนานุกรมข้อมูล: ${title}`,
  about: 'พจนานุกรมข้อมูล (data dictionary): ชื่อ ชนิด หน่วย ความหมาย และรหัสของทุกคอลัมน์',
})

async function write(path: string, lay: () => ReturnType<typeof toChunks>): Promise<Written> {
  const { chunks, done } = lay()
  try {
    return await writeChunks(path, chunks)
  } finally {
    // A query that was broken off would keep the table from being closed.
    done()
  }
}

/** Where no canonical CSV goes out, its hash is made all the same: it is the table that was approved that every format carries. */
async function requireApproved(table: Recovered, version: VersionRow): Promise<void> {
  const hash = createHash('sha256')
  let pieces = 0
  for (const piece of table.csv()) {
    hash.update(piece)
    if (++pieces % 64 === 0) await new Promise(setImmediate)
  }
  if (hash.digest('hex') !== version.tableSha) throw new Fault('vault/altered', { what: 'table' })
}

async function takeWritten(path: string, before: { bytes: number; sha256: string } | undefined): Promise<Written | null> {
  if (before === undefined) return null
  const found = await stat(path).catch(() => null)
  // Hashed again: somebody else may write in the folder between two tries.
  const isSame = found?.size === before.bytes && (await hashFile(path)) === before.sha256
  return isSame ? { path, bytes: before.bytes, sha256: before.sha256 as Sha256 } : null
}

import { createHash } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { list, number, object, oneOf, string } from '../../shared/base/decode.ts'
import { Fault } from '../../shared/base/fault.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import { nameFile, toResourceId, toResourceSeed } from '../../shared/publish/name-file.ts'
import type { PublishedFile } from '../../shared/publish/publication.ts'
import { toColumnGuide } from '../../shared/publish/to-table-schema.ts'
import { formatNamed } from '../../shared/rate/formats.ts'
import type { ParcelRow } from '../db/parcels.ts'
import { openRecovered, type Recovered } from '../db/recovered.ts'
import type { VersionRow } from '../db/versions.ts'
import type { OutgoingFile } from '../hubs/ckan-files.ts'
import type { Progress } from '../hubs/courier.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { writeCanonicalCsv } from '../writers/csv.ts'
import { writeJson } from '../writers/json.ts'
import type { Written } from '../writers/write-chunks.ts'
import type { Office } from './office.ts'

const formats = [
  { format: 'CSV', extension: 'csv', mimetype: formatNamed('csv').mediaType },
  { format: 'JSON', extension: 'json', mimetype: formatNamed('json').mediaType },
] as const
const notes = list(object({ format: oneOf(['CSV', 'JSON']), bytes: number(), sha256: string() }))

/** Where the files of parcels lie until these are done or withdrawn, a folder each. */
export const outboxFolder = (office: Office): string => join(office.folder, 'outbox')

export const parcelFolder = (office: Office, parcel: string): string => join(outboxFolder(office), parcel)

export const hashText = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

/** The id that a file of a parcel has on its hub, on every try the same. */
export const resourceIdOf = (parcelKey: string, format: PublishedFile['format']): string =>
  toResourceId(hashText(toResourceSeed(parcelKey, format)))

/** Opens the recovered table of a version for one piece of work. Throws vault/erased where the desk no longer holds it. */
export async function withTable<T>(office: Office, version: VersionRow, work: (table: Recovered) => Promise<T>): Promise<T> {
  const recipe = office.recipes.at(version.id, version.recipeAt)
  if (recipe === null || version.tableSha === null) throw new Fault('vault/erased')
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
 * Writes the files of a parcel, or takes those that an earlier try wrote. The CSV must have the very hash that was approved
 * (vault/altered otherwise). Answers the files and the note that lets the next try take them.
 */
export async function writeParcelFiles(
  office: Office,
  parcel: ParcelRow,
  version: VersionRow,
  slug: string,
): Promise<{ readonly files: readonly OutgoingFile[]; readonly note: Progress }> {
  const folder = parcelFolder(office, parcel.id)
  await mkdir(folder, { recursive: true })
  const kept = notes.safeParse(parcel.progress.files)
  return withTable(office, version, async table => {
    const { columns } = table.summary
    const files: OutgoingFile[] = []
    for (const { format, extension, mimetype } of formats) {
      const fileName = nameFile(slug, version.number, extension)
      const path = join(folder, fileName)
      const before = kept.data?.find(one => one.format === format)
      const write = format === 'CSV' ? writeCanonicalCsv : writeJson
      const written: Written = (await takeWritten(path, before)) ?? (await write(path, columns, table.rows()))
      if (format === 'CSV' && written.sha256 !== version.tableSha) throw new Fault('vault/altered', { what: 'table' })
      const { bytes, sha256 } = written
      const words = { title: `${version.title} (${format})`, about: toColumnGuide(columns) }
      files.push({ id: resourceIdOf(parcel.key, format), format, mimetype, fileName, bytes, sha256, path, ...words })
    }
    return { files, note: { files: files.map(({ format, bytes, sha256 }) => ({ format, bytes, sha256 })) } }
  })
}

async function takeWritten(path: string, before: { bytes: number; sha256: string } | undefined): Promise<Written | null> {
  if (before === undefined) return null
  const found = await stat(path).catch(() => null)
  // Hashed again: somebody else may write in the folder between two tries.
  const isSame = found?.size === before.bytes && (await hashFile(path)) === before.sha256
  return isSame ? { path, bytes: before.bytes, sha256: before.sha256 as Sha256 } : null
}

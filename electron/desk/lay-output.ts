import type { Sha256 } from '../../shared/base/ids.ts'
import type { Json } from '../../shared/base/json.ts'
import type { FileOfTable } from '../../shared/publish/file-of-table.ts'
import type { DocumentKey, PlannedFile } from '../../shared/publish/plan-files.ts'
import type { TableAbout } from '../../shared/publish/table-to-write.ts'
import { toCsvw } from '../../shared/publish/to-csvw.ts'
import { toDataPackage } from '../../shared/publish/to-data-package.ts'
import { toXsd } from '../../shared/publish/to-xml.ts'
import { formatNamed, isFormatName } from '../../shared/rate/formats.ts'
import type { Recovered } from '../db/recovered.ts'
import { toDictionaryCsv } from '../writers/dictionary-csv.ts'
import type { Chunks } from '../writers/write-chunks.ts'
import { writers } from '../writers/writers.ts'

/** A file that was written. */
export type Laid = PlannedFile & { readonly bytes: number; readonly sha256: Sha256 }

/** The pieces of one file that goes out, and what to call when they are no longer read. Documents speak of the files before them. */
export function toChunks(
  key: string,
  about: TableAbout,
  table: Pick<Recovered, 'rows'>,
  laid: readonly Laid[],
  tellDcat: () => Json,
): { readonly chunks: Chunks; readonly done: () => void } {
  if (isFormatName(key)) {
    const rows = table.rows()
    return { chunks: writers[key]({ ...about, rows }), done: () => void rows.return?.() }
  }
  return { chunks: [layDocument(key as DocumentKey, about, laid, tellDcat)], done: () => undefined }
}

function layDocument(key: DocumentKey, about: TableAbout, laid: readonly Laid[], tellDcat: () => Json): string {
  if (key === 'xsd') return toXsd(about)
  if (key === 'dictionary') return toDictionaryCsv(about.columns)
  return `${JSON.stringify(key === 'dcat' ? tellDcat() : tellOfCsv(key, about, laid), null, 2)}\n`
}

function tellOfCsv(key: 'csvw' | 'datapackage', about: TableAbout, laid: readonly Laid[]): Json {
  const csv = csvOf(laid)
  if (key === 'csvw') return toCsvw(csv.fileName, about)
  return toDataPackage(about.title, [{ about, csv }], laid.find(one => one.key === 'dictionary') ?? null)
}

function csvOf(laid: readonly Laid[]): FileOfTable {
  const csv = laid.find(({ key }) => key === 'csv')
  if (csv === undefined) throw new Error('documents about a CSV that does not go out')
  return { format: formatNamed('csv'), fileName: csv.fileName, bytes: csv.bytes, sha256: csv.sha256 }
}

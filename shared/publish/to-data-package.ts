import type { Json } from '../base/json.ts'
import type { FileOfTable } from './file-of-table.ts'
import type { TableAbout } from './table-to-write.ts'
import { toLicences } from './to-licences.ts'
import { toTableSchema } from './to-table-schema.ts'

/** A table and the canonical CSV that it lies in. */
export type PackagedTable = { readonly about: TableAbout; readonly csv: FileOfTable }

/** The dictionary for people that lies beside the tables. */
export type FileBeside = Pick<FileOfTable, 'fileName' | 'bytes' | 'sha256'>

/**
 * The `datapackage.json` beside the canonical CSVs of a file: Data Package, version 2 (Frictionless, 2024), whose Table Schema is the one
 * that the desk already speaks.
 */
export const toDataPackage = (title: string, tables: readonly PackagedTable[], dictionary: FileBeside | null = null): Json => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  title,
  ...toLicences(tables[0]?.about.terms),
  resources: [...tables.map(toTable), ...(dictionary === null ? [] : [toDictionary(dictionary)])],
})

const toTable = ({ about, csv }: PackagedTable, i: number): Json => ({
  name: `table-${i + 1}`,
  title: about.title,
  type: 'table',
  path: csv.fileName,
  format: 'csv',
  mediatype: csv.format.mediaType,
  encoding: 'utf-8',
  bytes: csv.bytes,
  hash: `sha256:${csv.sha256}`,
  dialect: { delimiter: ',', lineTerminator: '\n', header: true },
  schema: toTableSchema(about.columns),
})

const toDictionary = ({ fileName, bytes, sha256 }: FileBeside): Json => ({
  ...{ name: 'data-dictionary', title: 'พจนานุกรมข้อมูล (data dictionary)', path: fileName, format: 'csv', mediatype: 'text/csv' },
  ...{ encoding: 'utf-8', bytes, hash: `sha256:${sha256}` },
})

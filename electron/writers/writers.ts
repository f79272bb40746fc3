import type { TableToWrite } from '../../shared/publish/table-to-write.ts'
import { toJsonLd } from '../../shared/publish/to-json-ld.ts'
import { toTsv } from '../../shared/publish/to-tsv.ts'
import { toTurtle } from '../../shared/publish/to-turtle.ts'
import { toXml } from '../../shared/publish/to-xml.ts'
import type { FormatName } from '../../shared/rate/formats.ts'
import { toCanonicalCsv } from '../../shared/recover/canonical-csv.ts'
import { toPeopleCsv } from './csv.ts'
import { toJson } from './json.ts'
import { toOds } from './ods.ts'
import { toParquet } from './parquet.ts'
import type { Chunks } from './write-chunks.ts'
import { toXlsx } from './xlsx.ts'

/** The pieces of a file of each format, in their order; none of them is held longer than it takes to write it. */
export const writers: { readonly [name in FormatName]: (table: TableToWrite) => Chunks } = {
  csv: ({ columns, rows }) => toCanonicalCsv(columns, rows),
  'csv-people': toPeopleCsv,
  tsv: toTsv,
  json: toJson,
  xml: toXml,
  xlsx: toXlsx,
  ods: toOds,
  parquet: toParquet,
  jsonld: toJsonLd,
  turtle: toTurtle,
}

import { basename, join, resolve } from 'node:path'
import type { Json } from '../../shared/base/json.ts'
import type { Value } from '../../shared/model/table.ts'
import type { FileOfTable } from '../../shared/publish/file-of-table.ts'
import type { Addresses, TableAbout } from '../../shared/publish/table-to-write.ts'
import { toCsvw } from '../../shared/publish/to-csvw.ts'
import { type PackagedTable, toDataPackage } from '../../shared/publish/to-data-package.ts'
import { toDcat } from '../../shared/publish/to-dcat.ts'
import { toXsd } from '../../shared/publish/to-xml.ts'
import { type FormatName, formatNamed } from '../../shared/rate/formats.ts'
import type { Written } from '../writers/write-chunks.ts'
import { writers } from '../writers/writers.ts'
import type { RecoveredFile, RecoveredOne } from './recover-file.ts'
import { type WriteOne, writeTogether } from './write-together.ts'

/** Documents about the files of a table, each by the standard of its name. */
export const descriptionNames = ['csvw', 'datapackage', 'dcat'] as const
export type DescriptionName = (typeof descriptionNames)[number]

/** What a file is converted to: files of these formats for each table, and these descriptions of them. */
export type Wish = {
  readonly formats: readonly FormatName[]
  readonly descriptions: readonly DescriptionName[]
  readonly addresses: Addresses
}

/**
 * Writes every table of a recovered file in the formats wished, XML with its schema beside it, and the descriptions wished, all or none
 * (`writeTogether`). CSVW and the data package describe the canonical CSV, which is then written in any case.
 */
export async function convertFile(recovered: RecoveredFile, folder: string, wish: Wish, signal: AbortSignal): Promise<Written[]> {
  const at = resolve(folder)
  const needsCsv = wish.descriptions.some(name => name !== 'dcat') && !wish.formats.includes('csv')
  const formats: readonly FormatName[] = needsCsv ? ['csv', ...wish.formats] : wish.formats
  return await writeTogether(at, signal, async write => {
    const packaged: PackagedTable[] = []
    for (const table of recovered.tables) {
      const about = tellAbout(table, wish.addresses)
      const files = await writeFormats(table, about, formats, at, write)
      const csv = files.find(({ format }) => format.name === 'csv')
      if (csv) packaged.push({ about, csv })
      if (csv && wish.descriptions.includes('csvw'))
        await writeJson(write, join(at, `${csv.fileName}-metadata.json`), toCsvw(csv.fileName, about))
      if (wish.descriptions.includes('dcat')) await writeJson(write, join(at, `${about.name}.dcat.jsonld`), toDcat(about, files))
    }
    if (wish.descriptions.includes('datapackage'))
      await writeJson(write, join(at, 'datapackage.json'), toDataPackage(recovered.file.name, packaged))
  })
}

/** People call a table what its paper does; a paper without a title leaves it the name of its file. */
function tellAbout({ name, summary }: RecoveredOne, addresses: Addresses): TableAbout {
  const title = summary.lifted.find(({ item }) => item === 'title')?.text.trim()
  return { name, title: title || name, columns: summary.columns, addresses }
}

async function writeFormats(
  table: RecoveredOne,
  about: TableAbout,
  formats: readonly FormatName[],
  folder: string,
  write: WriteOne,
): Promise<FileOfTable[]> {
  const files: FileOfTable[] = []
  const opened = table.open()
  try {
    for (const name of formats) {
      files.push(await writeFormat(name, about, opened.rows(), folder, write))
      if (name === 'xml') await write(join(folder, `${about.name}.xsd`), [toXsd(about)])
    }
  } finally {
    opened.close()
  }
  return files
}

async function writeFormat(
  name: FormatName,
  about: TableAbout,
  rows: IterableIterator<readonly Value[]>,
  folder: string,
  write: WriteOne,
): Promise<FileOfTable> {
  const format = formatNamed(name)
  try {
    const { path, bytes, sha256 } = await write(join(folder, `${about.name}${format.ending}`), writers[name]({ ...about, rows }))
    return { format, fileName: basename(path), bytes, sha256 }
  } finally {
    // A query that was broken off would keep the table from being closed.
    rows.return?.()
  }
}

const writeJson = (write: WriteOne, path: string, json: Json): Promise<Written> => write(path, [`${JSON.stringify(json, null, 2)}\n`])

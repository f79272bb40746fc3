import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { toThaiDay } from '../../shared/base/thai-day.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { CatalogueEntry } from '../../shared/publish/catalogue-entry.ts'
import { workbookLineOf, workbookRows } from '../../shared/publish/gdc/template.ts'
import { writeGdcWorkbook } from '../../shared/publish/gdc/write-workbook.ts'
import { toDcatCatalogue } from '../../shared/publish/to-dcat-catalogue.ts'
import { toTextWorkbook } from '../writers/text-workbook.ts'
import type { Chunks } from '../writers/write-chunks.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import type { Office } from './office.ts'
import { profileOf } from './profile-of.ts'
import { requireRole, type Session } from './session.ts'
import type { Workshop } from './workshop.ts'
import { writeNew } from './write-new.ts'

type Told = Exclude<Out<'catalogue-file:export'>['written'], null>

/**
 * Writes the catalogue for others into a folder, and reads it back through the reader before it says so. `several` counts datasets with
 * lists of more than one code, which the hub's importer takes as one.
 */
export async function exportCatalogue(
  office: Office,
  session: Session,
  workshop: Workshop,
  folder: string,
  { form }: In<'catalogue-file:export'>,
): Promise<Told> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const entries = catalogueEntries(office)
  const { chunks, left } = form === 'workbook' ? toWorkbook(office, entries) : toDcat(office, entries)
  const moment = office.now()
  const name = `บัญชีข้อมูล-${toThaiDay(moment)}-${moment.slice(11, 19).replaceAll(':', '')}.${form === 'workbook' ? 'xlsx' : 'jsonld'}`
  const { path } = await writeNew(join(folder, name), chunks)
  const back = await workshop.reader.readCatalogue(
    { path, name, profile: profileOf(office) },
    () => undefined,
    new AbortController().signal,
  )
  if (back.entries.length + back.refused + left !== entries.length) throw new Fault('disk/write-failed', { file: name })
  return { path, datasets: entries.length - left, left, several: form === 'workbook' ? entries.filter(hasSeveral).length : 0 }
}

const hasSeveral = ({ description }: CatalogueEntry): boolean =>
  Object.entries(description).some(([key, entry]) => key !== 'tag_string' && typeof entry !== 'string' && entry.length > 1)

type Made = { readonly chunks: Chunks; readonly left: number }

function toWorkbook(office: Office, entries: readonly CatalogueEntry[]): Made {
  const profile = profileOf(office)
  const { sheets, left } = writeGdcWorkbook(profile, workbookLineOf(profile), entries)
  return { chunks: toTextWorkbook(sheets, workbookRows.hints), left }
}

function toDcat(office: Office, entries: readonly CatalogueEntry[]): Made {
  const { name } = office.info
  const about = { title: `บัญชีข้อมูลของ${name}`, publisher: name, base: null }
  return { chunks: [`${JSON.stringify(toDcatCatalogue(about, profileOf(office), entries), null, 1)}\n`], left: 0 }
}

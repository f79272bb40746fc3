import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { toFileName } from '../../shared/base/file-names.ts'
import { toThaiDay } from '../../shared/base/thai-day.ts'
import { en } from '../../shared/check/words/en.ts'
import { th } from '../../shared/check/words/th.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { Quality } from '../../shared/model/quality.ts'
import type { CheckAsk } from '../jobs/messages.ts'
import { hashFile } from '../vault/copy-hashed.ts'
import { findVersion, requireRecipe } from './find-version.ts'
import type { Office } from './office.ts'
import type { Session } from './session.ts'
import type { Workshop } from './workshop.ts'
import { writeNew } from './write-new.ts'

const mostKept = 8
const mostTries = 99

/** What the checks say of the table of a version. The same table is checked once: its bytes and the day say what comes out. */
export async function checkVersion(
  office: Office,
  session: Session,
  workshop: Workshop,
  { version }: In<'quality:check'>,
): Promise<Out<'quality:check'>> {
  const found = findVersion(office, session, version)
  const { recovered } = requireRecipe(found)
  const key = `${recovered} ${toThaiDay(office.now())}`
  const known = workshop.qualities.get(key) ?? run(office, workshop, recovered, found.file.name, null)
  workshop.qualities.delete(key)
  workshop.qualities.set(key, known)
  // What failed or was cancelled is asked anew.
  known.catch(() => workshop.qualities.delete(key))
  const [oldest] = workshop.qualities.keys()
  if (workshop.qualities.size > mostKept && oldest !== undefined) workshop.qualities.delete(oldest)
  return structuredClone(await known) as Out<'quality:check'>
}

/** Writes what the checks found into a workbook in a folder of the person's; a name that is taken gets a number. */
export async function saveQuality(
  office: Office,
  session: Session,
  workshop: Workshop,
  { version, language }: In<'quality:save'>,
  folder: string,
): Promise<Out<'quality:save'>> {
  const found = findVersion(office, session, version)
  const { recovered } = requireRecipe(found)
  const out = office.vault.tempPath('.xlsx')
  try {
    const { title } = found.version
    await run(office, workshop, recovered, found.file.name, { out, title, language })
    const name = toFileName({ th, en }[language].report.fileName(title), 'quality')
    const file = await placeNew(out, folder, name)
    return { file }
  } finally {
    await office.vault.dropTemp(out)
  }
}

async function run(office: Office, workshop: Workshop, recovered: string, name: string, report: CheckAsk['report']): Promise<Quality> {
  // What is no table is told before a process is started for it.
  await workshop.shelf.take(recovered)
  const held = await office.vault.open('recovered', recovered)
  const today = toThaiDay(office.now())
  const job = workshop.jobs.start(name, (tell, signal) =>
    workshop.reader.check({ kind: 'check', path: held.path, name, today, report }, tell, signal),
  )
  return await job.done.finally(held.close)
}

async function placeNew(from: string, folder: string, name: string): Promise<string> {
  for (let n = 1; n <= mostTries; n++) {
    const file = `${name}${n === 1 ? '' : ` (${n})`}.xlsx`
    const to = join(folder, file)
    try {
      const written = await writeNew(to, createReadStream(from))
      if ((await hashFile(to)) !== written.sha256) throw new Fault('disk/write-failed', { file })
      return file
    } catch (thrown) {
      if (!(thrown instanceof Fault) || thrown.code !== 'file/would-overwrite' || n === mostTries) throw thrown
    }
  }
  throw new Fault('file/would-overwrite', { file: `${name}.xlsx`, folder })
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../../../build/setup/places.mjs'
import { beginIntake } from '../../../electron/desk/begin-intake.ts'
import { keepFile } from '../../../electron/desk/keep-file.ts'
import { listFiles } from '../../../electron/desk/list-files.ts'
import type { Office } from '../../../electron/desk/office.ts'
import type { Session } from '../../../electron/desk/session.ts'
import { createWorkshop, type Workshop } from '../../../electron/desk/workshop.ts'
import { childHost } from '../../../electron/jobs/host-child.ts'
import { createJobs } from '../../../electron/jobs/jobs.ts'
import { createReader } from '../../../electron/jobs/reader.ts'
import type { Out } from '../../../shared/contract/desk.ts'
import { seat, tempDesk } from './temp-desk.ts'
import { tempFolder } from './temp-folder.ts'
import { until } from './temp-rabian.ts'

/** The workshop of an office with its real reader process. */
export function tempWorkshop(office: Office): Workshop {
  const reader = createReader(childHost(`${root}/electron/reader-process.ts`))
  const jobs = createJobs(
    office.newId,
    () => performance.now(),
    () => undefined,
  )
  const workshop = createWorkshop(office, reader, jobs, Promise.resolve())
  onTestFinished(async () => {
    jobs.cancelAll()
    await workshop.shelf.close()
    reader.close()
  })
  return workshop
}

/** A desk with an office, a clerk who sits at it, and the workshop; `lineOf` tells how a file stands in the list. */
export async function clerkDesk() {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  const workshop = tempWorkshop(office)
  const lineOf = (file: string) => listFiles(office, clerk.session, workshop).files.find(one => one.id === file)
  return { temp, office, clerk, workshop, lineOf }
}

/** A small list with a total that holds. */
export const smallSheet = 'อำเภอ,ชาย,หญิง,รวม\nเมือง,120,130,250\nปากช่อง,75,80,155\nพิมาย,44,41,85\nรวม,239,251,490\n'

/** Lays a text file somewhere outside the office. */
export function layFile(text: string, name = 'ประชากร รายอำเภอ.csv'): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, text)
  return path
}

/** Takes a file in and answers its id once its first look has ended, however it ended. */
export async function takeIn(office: Office, session: Session, workshop: Workshop, path = layFile(smallSheet)): Promise<string> {
  const { file } = await beginIntake(office, session, workshop, path)
  await until(
    async () => workshop.looking.has(file),
    looking => !looking,
  )
  return file
}

/** Takes a file in and keeps it. */
export async function keepIn(
  office: Office,
  session: Session,
  workshop: Workshop,
  path = layFile(smallSheet),
): Promise<Out<'intake:keep'> & { readonly file: string }> {
  const file = await takeIn(office, session, workshop, path)
  return { file, ...(await keepFile(office, session, workshop, { file, table: workshop.firsts.get(file)?.taken ?? '' })) }
}

// Does one deed of a clerk in an office that lies ready, and says when it begins and when it has been answered; it is killed in between.
import { writeSync } from 'node:fs'
import { root } from '../../../build/setup/places.mjs'
import { climbStar } from '../../../electron/desk/choose-outputs.ts'
import { correctTable } from '../../../electron/desk/correct-table.ts'
import { createDesk } from '../../../electron/desk/desk.ts'
import { lookAtCatalogue } from '../../../electron/desk/import-catalogue.ts'
import { beginInventory } from '../../../electron/desk/inventory/keep-inventory.ts'
import { openOffice } from '../../../electron/desk/open-office.ts'
import { createSession } from '../../../electron/desk/session.ts'
import { signIn } from '../../../electron/desk/sign-in.ts'
import { splitVersion } from '../../../electron/desk/split-version.ts'
import { takeCatalogue } from '../../../electron/desk/take-catalogue.ts'
import { createWorkshop } from '../../../electron/desk/workshop.ts'
import { childHost } from '../../../electron/jobs/host-child.ts'
import { createJobs } from '../../../electron/jobs/jobs.ts'
import { createReader } from '../../../electron/jobs/reader.ts'
import type { Deed } from './deeds.ts'

const [, , dataFolder = '', deed = '', version = '', path = '', password = ''] = process.argv
const keeper = {
  available: true,
  encrypt: (text: string): string => Buffer.from(text, 'utf8').toString('base64'),
  decrypt: (text: string): string => Buffer.from(text, 'base64').toString('utf8'),
}
const now = (): number => performance.now()
const desk = createDesk({ dataFolder, version: '0', runtime: 'test', keeper })
const office = await openOffice('office', desk.folderOf('office'), desk.around)
const session = createSession(now)
await signIn(office, session, { account: 'clerk', password })
const jobs = createJobs(office.newId, now, () => undefined)
const workshop = createWorkshop(office, createReader(childHost(`${root}/electron/reader-process.ts`)), jobs, Promise.resolve())

const say = (word: string): void => void writeSync(1, `${word}\n`)
const mend = { name: 'replace-values' as const, params: { column: 'อำเภอ', from: ['ปากช่อง'], to: 'ปากช่อง (แก้)' } }
const deeds: { readonly [deed in Deed]: () => unknown } = {
  repair: () => correctTable(office, session, workshop, { version, step: mend }),
  split: () => splitVersion(office, session, workshop, { version }),
  formats: () => climbStar(office, session, { version, star: 3, linked: [] }),
  import: async () => takeCatalogue(office, session, workshop, { look: (await lookAtCatalogue(office, session, workshop, path)).look }),
  inventory: async () => {
    await beginInventory(office, session, workshop, path)
    while (workshop.inventories.size > 0) await new Promise(resolve => setTimeout(resolve, 20))
  },
}
say('begun')
await deeds[deed as Deed]()
say('done')
process.exit(0)

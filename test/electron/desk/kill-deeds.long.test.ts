import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { chooseOffice } from '../../../electron/desk/choose-office.ts'
import { createDesk, type DeskSetup } from '../../../electron/desk/desk.ts'
import { endInterruptedInventories } from '../../../electron/desk/inventory/keep-inventory.ts'
import { listEntries } from '../../../electron/desk/list-entries.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { checkLedger } from '../kit/draft.ts'
import { rightPassword, seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { keepIn, smallSheet, tempWorkshop } from '../kit/temp-workshop.ts'
import { type Deed, deedNames, deeds } from './deeds.ts'

/** `KILLS=n` kills each deed n times; a usual run has time for one of them, drawn by lot. */
const rounds = Number(process.env['KILLS'] ?? 0)
const drawn = rounds > 0 ? deedNames : [deedNames[randomInt(deedNames.length)] ?? 'repair']
const many = 200

type Ready = { readonly folder: string; readonly version: string; readonly setup: DeskSetup; readonly pathOf: (deed: Deed) => string }

/** An office with a draft, a folder of papers beside it, and the catalogue of another agency. */
async function layReady(): Promise<Ready> {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const workshop = tempWorkshop(temp.office)
  const { version } = await keepIn(temp.office, clerk.session, workshop)
  const papers = join(tempFolder(), 'แผ่นกลาง ของกอง')
  mkdirSync(papers)
  for (let n = 0; n < 40; n++) writeFileSync(join(papers, `รายงาน ${n}.csv`), smallSheet.replace('120', String(120 + n)))
  const catalogue = join(papers, '..', 'บัญชี.jsonld')
  const dataset = Array.from({ length: many }, (_, n) => ({ '@type': 'Dataset', identifier: `set-${n}`, title: `ชุดข้อมูลที่ ${n}` }))
  writeFileSync(catalogue, JSON.stringify({ '@type': 'Catalog', dataset }))
  temp.desk.close()
  return { folder: temp.folder, version, setup: temp.desk.setup, pathOf: deed => (deed === 'import' ? catalogue : papers) }
}

/** Does the deed on a copy of the office and kills it at a moment that nobody chose; tells whether it had been answered. */
async function killIn(ready: Ready, deed: Deed): Promise<{ readonly folder: string; readonly answered: boolean; readonly ms: number }> {
  const folder = join(tempFolder(), 'ข้อมูล สำนักงาน')
  cpSync(ready.folder, folder, { recursive: true })
  const args = [join(import.meta.dirname, 'deed-doer.ts'), folder, deed, ready.version, ready.pathOf(deed), rightPassword]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  expect(told).toContain('begun')
  const ms = randomInt(0, deeds[deed])
  await Promise.race([sleep(ms), ended])
  child.kill('SIGKILL')
  const [code] = await ended
  // A deed that was refused would stand nowhere for another reason than its end.
  expect(code ?? 0).toBe(0)
  return { folder, answered: told.includes('done'), ms }
}

/** How much of a deed stands in an office: 0 nothing, 1 all of it, anything else a half. */
const standsAs: { readonly [deed in Deed]: (office: Office, version: string) => number } = {
  repair: (office, version) => office.versions.byId(version)?.recipeAt ?? -1,
  split: (office, version) => {
    const others = office.datasets.all().length - 1
    const isTwin = office.twins.of(office.versions.byId(version)?.dataset ?? '') !== null
    return isTwin === (others === 1) ? others : -1
  },
  formats: (office, version) => office.outputs.count(version),
  import: office => (listEntries(office).length - 1) / many,
  inventory: office => office.inventories.all().length,
}

/** Opens the office that was cut off, as its next start does, and holds it against what must be true of every office. */
async function openAgain(ready: Ready, deed: Deed, folder: string): Promise<number> {
  const desk = createDesk({ ...ready.setup, dataFolder: folder })
  await chooseOffice(desk, { which: 'office' })
  const office = desk.office()
  if (!office) throw new Error('closed')
  endInterruptedInventories(office)
  expect(checkLedger(office)).toMatchObject({ broken: null })
  expect(new Set(await office.vault.list('recovered'))).toEqual(new Set(office.recipes.allRecovered()))
  for (const { state } of office.inventories.all()) expect(['paused', 'ended']).toContain(state)
  const stands = standsAs[deed](office, ready.version)
  desk.close()
  return stands
}

test('killed in the middle of a repair, a split, a choice of formats, an import or an inventory, the office has all of it or nothing, and opens at once', async () => {
  const ready = await layReady()
  for (const deed of drawn) {
    const seen: string[] = []
    for (let round = 0; round < Math.max(1, rounds); round++) {
      const { folder, answered, ms } = await killIn(ready, deed)
      const stands = await openAgain(ready, deed, folder)
      seen.push(`${ms} ms: ${stands}${answered ? ' answered' : ''}`)
      expect(answered ? [1] : [0, 1], `${deed}, ${seen.join('; ')}`).toContain(stands)
    }
    console.log(`${deed}, killed after ${seen.join('; ')}`)
  }
}, 600_000)

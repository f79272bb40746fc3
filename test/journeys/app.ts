import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication } from '@playwright/test'
import { type OpenDesk, type OpenOptions, openDesk } from './open-desk.ts'

type Fixtures = {
  /** An empty data folder whose path has a space and Thai letters; gone after the test. */
  home: string
  /** Opens the packed app on `home` (or another folder). Whatever is still open at the end is closed. */
  open: (options?: OpenOptions & { readonly home?: string }) => Promise<OpenDesk>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads which fixtures are wanted from this pattern
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'rabian สำนักงาน '))
    await use(home)
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  },
  open: async ({ home }, use, testInfo) => {
    const opened: ElectronApplication[] = []
    const said: string[] = []
    await use(async options => {
      const desk = await openDesk(options?.home ?? home, options)
      opened.push(desk.app)
      for (const stream of [desk.app.process().stdout, desk.app.process().stderr]) stream?.on('data', chunk => said.push(String(chunk)))
      return desk
    })
    for (const app of opened) await app.close().catch(() => undefined) // killed by its own test
    if (testInfo.status !== testInfo.expectedStatus) await testInfo.attach('what the app said', { body: said.join('') })
  },
})

export { expect } from '@playwright/test'

import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Fault } from '../../../shared/base/fault.ts'
import { houseRule } from '../../../shared/inventory/rank-file.ts'
import { houseStars } from '../../../shared/rate/star-formats.ts'
import { inventoriesOf } from '../../db/inventories.ts'
import { inventoryFilesOf } from '../../db/inventory-files.ts'
import { type InventoryViews, inventoryViewsOf } from '../../db/inventory-views.ts'
import { inventory } from '../../db/migrations/60-inventory.ts'
import { openSqlite } from '../../db/sqlite.ts'
import type { Tell } from '../../jobs/messages.ts'
import type { Reader } from '../../jobs/reader.ts'
import { makeFolder } from '../write-together.ts'
import { lookThrough } from './look-inside.ts'
import { beginRun, runInventory } from './run-inventory.ts'

export type { InventoryViews, ShownFile } from '../../db/inventory-views.ts'

/** What an inventory outside an office needs. */
export type InventoryTools = {
  readonly openReader: () => Pick<Reader, 'recover' | 'close'>
  readonly tell: Tell
  readonly signal: AbortSignal
}
const id = 'folder'

/** Looks through a folder as the desk does, by the rule of the house, and hands what was found to `use`. Nothing of it is kept. */
export async function inventoryFolder<T>(tools: InventoryTools, path: string, use: (views: InventoryViews, id: string) => T): Promise<T> {
  const folder = resolve(path)
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new Fault('file/missing', { file: path })
  const temp = await makeFolder(() => mkdtemp(join(tmpdir(), 'rabian-')), tmpdir())
  const db = openSqlite(join(temp, 'inventory.db'))
  const reader = tools.openReader()
  try {
    // Nobody will miss it if the power goes.
    db.pragma('synchronous = OFF')
    inventory.up(db)
    const ground = {
      ...{ inventories: inventoriesOf(db), files: inventoryFilesOf(db), clock: Date.now, now: () => new Date().toISOString() },
      inTransaction: <R>(work: () => R): R => db.transaction(work)(),
      look: lookThrough(
        reader,
        () => join(temp, randomUUID()),
        file => rm(file, { force: true, maxRetries: 10, retryDelay: 50 }),
      ),
      ...{
        shuns: (at: string) => at === temp,
        rule: () => houseRule,
        stars: () => houseStars,
        forms: () => new Set<string>(),
        keeps: () => false,
        wanted: () => [],
        waitMs: null,
      },
    }
    const now = ground.now()
    const begun = { startedBy: '', startedAt: now, changedAt: now, rankedAt: null }
    ground.inventories.add({ id, folder, run: 0, state: 'running', stage: 'walk', fault: null, ...begun })
    beginRun(ground, id)
    const row = ground.inventories.byId(id)
    if (row) await runInventory({ ground, row, tell: tools.tell, signal: tools.signal })
    return use(inventoryViewsOf(db), id)
  } finally {
    reader.close()
    db.close()
    await rm(temp, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
}

import type { InventoryStage } from '../../db/inventories.ts'
import type { Ground, Run } from './ground.ts'
import { lookStage } from './look-stage.ts'
import { rankStage } from './rank-stage.ts'
import { walkStage } from './walk-stage.ts'

const stages: { readonly [stage in InventoryStage]: { readonly work: (run: Run) => Promise<void>; readonly next: InventoryStage | null } } =
  {
    walk: { work: walkStage, next: 'look' },
    look: { work: lookStage, next: 'rank' },
    rank: { work: rankStage, next: null },
  }

/** Goes on with an inventory from the stage that it stands in. Where it is stopped, or the process dies, the same call goes on from there. */
export async function runInventory(run: Run): Promise<void> {
  const { ground, row } = run
  for (let stage: InventoryStage | null = row.stage; stage !== null; stage = stages[stage].next) {
    const now = stage
    ground.inTransaction(() => ground.inventories.change(row.id, { stage: now, changedAt: ground.now() }))
    await stages[stage].work(run)
  }
}

/** Begins a new run: the walk starts over, and what has not changed since the last one is not looked at again. */
export function beginRun({ inventories, inTransaction, now }: Pick<Ground, 'inventories' | 'inTransaction' | 'now'>, id: string): void {
  inTransaction(() => {
    const run = (inventories.byId(id)?.run ?? 0) + 1
    inventories.clearFolders(id)
    inventories.addFolders(id, [''])
    inventories.change(id, { run, stage: 'walk', changedAt: now() })
  })
}

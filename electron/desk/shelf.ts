import { openRecovered, type Recovered } from '../db/recovered.ts'
import type { Office } from './office.ts'

/** Recovered tables that are open for reading; the least used is put back when there are many. */
export type Shelf = {
  readonly take: (recovered: string) => Promise<Recovered>
  readonly putBack: (recovered: string) => Promise<void>
  readonly close: () => Promise<void>
}

const most = 4

export function createShelf(office: Office): Shelf {
  const open = new Map<string, Promise<{ table: Recovered; close: () => Promise<void> }>>()
  const fetch = async (recovered: string) => {
    const held = await office.vault.open('recovered', recovered)
    return { table: openRecovered(held.path), close: held.close }
  }
  const putBack = async (recovered: string): Promise<void> => {
    const held = open.get(recovered)
    open.delete(recovered)
    if (held === undefined) return
    const { table, close } = await held
    table.close()
    await close()
  }
  return {
    take: async recovered => {
      const held = open.get(recovered) ?? fetch(recovered)
      open.delete(recovered)
      open.set(recovered, held)
      held.catch(() => open.delete(recovered))
      const [oldest] = open.keys()
      if (open.size > most && oldest !== undefined) await putBack(oldest)
      return (await held).table
    },
    putBack,
    close: async () => {
      for (const recovered of [...open.keys()]) await putBack(recovered)
    },
  }
}

import { basename, join } from 'node:path'
import { Fault } from '../../../shared/base/fault.ts'
import { toFileName } from '../../../shared/base/file-names.ts'
import { toThaiDay } from '../../../shared/base/thai-day.ts'
import type { In, Out } from '../../../shared/contract/desk.ts'
import { headWorkList } from '../../../shared/inventory/work-list.ts'
import { formatNamed } from '../../../shared/rate/formats.ts'
import { writers } from '../../writers/writers.ts'
import type { Office } from '../office.ts'
import { requireRole, type Session } from '../session.ts'
import { writeNew } from '../write-new.ts'
import { nameOf } from './wait-for-folder.ts'
import { listWork } from './work-list-table.ts'
import { requireInventory } from './work-on.ts'

const mostNames = 100

/** Writes the work list into a folder that a person chose, under a name that is not taken there; answers the name. */
export async function exportWorkList(
  office: Office,
  session: Session,
  folder: string,
  { inventory, format, words }: In<'inventory:export'>,
): Promise<Out<'inventory:export'>> {
  requireRole(session, 'clerk', 'supervisor')
  const { folder: looked } = requireInventory(office, inventory)
  const rows = await listWork(office.inventoryViews, inventory, words)
  const { ending } = formatNamed(format)
  const name = toFileName(`${words.name} ${nameOf(looked)} ${toThaiDay(office.now())}`, 'inventory', 100)
  const about = { name, title: name, columns: headWorkList(words.headings), addresses: { base: '', places: null, times: null } }
  for (let n = 1; n < mostNames; n++) {
    const path = join(folder, `${n === 1 ? name : `${name} (${n})`}${ending}`)
    try {
      await writeNew(path, writers[format]({ ...about, rows }))
      return { name: basename(path) }
    } catch (thrown) {
      if (!(thrown instanceof Fault && thrown.code === 'file/would-overwrite')) throw thrown
    }
  }
  throw new Fault('file/would-overwrite', { file: `${name}${ending}`, folder: nameOf(folder) })
}

import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { openSqlite, toDiskFault } from './sqlite.ts'

/** Held while an office is open; free again the moment its holder ends, however it ends. */
type Lease = { readonly release: () => void }

/**
 * Takes the only writer's place in an office folder. The lock is an SQLite lock on a file of its own: the system drops it with the
 * process, so nothing stale can stay behind. Fault: office/in-use.
 */
export function takeLease(folder: string): Lease {
  try {
    const db = openSqlite(join(folder, 'office.lock'), { timeout: 250 })
    try {
      db.exec('BEGIN EXCLUSIVE')
    } catch (thrown) {
      db.close()
      throw thrown
    }
    return { release: () => void (db.open && db.close()) }
  } catch (thrown) {
    const fault = toDiskFault(thrown)
    throw fault instanceof Fault && fault.code === 'office/in-use' ? new Fault('office/in-use', { folder }, thrown) : fault
  }
}

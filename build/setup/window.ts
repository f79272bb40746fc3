import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { root } from './places.mjs'
import { findRuntime, type Runtime, readNapi } from './runtime.ts'
import { ensureSqlite } from './sqlite.ts'
import { ensureWindowSystem, hasCommand, hasDisplay } from './system.ts'

const stamp = join(root, 'node_modules', '.rabian-window')

/** Makes the machine able to open a window of this checkout, and says on which runtime. Costs a few milliseconds when it already is. */
export async function setUpWindow(): Promise<Runtime> {
  return await withLock('window', root, async () => {
    const runtime = await findRuntime()
    const isReady = existsSync(stamp) && readFileSync(stamp, 'utf8') === runtime.executable && (hasDisplay() || hasCommand('Xvfb'))
    if (!isReady) {
      await ensureWindowSystem(runtime.executable)
      await ensureSqlite(runtime, readNapi(runtime))
      writeFileSync(stamp, runtime.executable)
    }
    return runtime
  })
}

import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { cache } from './places.mjs'

/**
 * A folder of the cache, made once by `make` and whole ever after: it appears under its name only when `make` has ended well.
 * `make` fills `result` and may leave rubbish in `workshop`; both are new to it.
 */
export async function findOrMake(name: string, make: (result: string, workshop: string) => Promise<void>): Promise<string> {
  const home = join(cache, name)
  if (existsSync(home)) return home
  return await withLock('cache', name, async () => {
    if (existsSync(home)) return home
    await removeLeftovers(name)
    const making = join(cache, `${leftoverOf(name)}${process.pid}`)
    try {
      await mkdir(join(making, 'result'), { recursive: true })
      await make(join(making, 'result'), join(making, 'workshop'))
      await rename(join(making, 'result'), home)
    } finally {
      await rm(making, { recursive: true, force: true })
    }
    return home
  })
}

const leftoverOf = (name: string): string => `making-${name}-`

/** What a killed process was making of the same thing; the lock says that nobody works on it now. */
async function removeLeftovers(name: string): Promise<void> {
  for (const entry of await readdir(cache)) {
    if (entry.startsWith(leftoverOf(name))) await rm(join(cache, entry), { recursive: true, force: true })
  }
}

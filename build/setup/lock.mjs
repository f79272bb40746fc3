import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cache, say } from './places.mjs'

/**
 * Lets one process at a time do a piece of work on a place. A lock whose holder has died is taken over.
 * @template T
 * @param {string} name of the work
 * @param {string} place that the work changes
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, place, work) {
  const folder = join(cache, 'locks', `${name}-${createHash('sha256').update(place).digest('hex').slice(0, 16)}`)
  mkdirSync(join(cache, 'locks'), { recursive: true })
  for (let waited = 0; !take(folder); waited++) {
    if (waited === 4) say(`Waiting for another process that is busy with: ${name}`)
    await sleep(250)
  }
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder)
    writeFileSync(join(folder, 'pid'), String(process.pid))
    return true
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true })
    return false
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  const pid = readHolder(folder)
  if (pid > 0) return !isAlive(pid)
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat !== undefined && Date.now() - stat.mtimeMs > 10_000
}

/** @param {string} folder */
function readHolder(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'))
  } catch {
    return 0 // its holder has not written its number yet, or is just leaving
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { installModules } from './modules.mjs'
import { pinnedNode, root, say } from './places.mjs'

/**
 * Installs the modules where they are missing or stale, then runs a task on the pinned Node.
 * @param {string} task name of a file in build/tasks
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code of the task; 1 when the set-up failed
 */
export async function runOnPinnedNode(task, args) {
  try {
    await installModules()
  } catch (fault) {
    say(fault instanceof Error ? fault.message : String(fault))
    return 1
  }
  const child = spawn(pinnedNode, [join(root, 'build', 'tasks', `${task}.ts`), ...args], { stdio: 'inherit' })
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  return await new Promise(resolve => {
    child.on('error', fault => {
      say(`The pinned Node could not be started: ${fault.message}`)
      resolve(1)
    })
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

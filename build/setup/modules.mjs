import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { outerEnvironment, pinnedNode, root, say } from './places.mjs'
import { runQuietly } from './run-quietly.mjs'

const stamp = join(root, 'node_modules', '.rabian-modules')

/** Makes node_modules what package-lock.json says, with the pinned Node in it. Costs a few milliseconds when it already is. */
export async function installModules() {
  if (isReady()) return
  await withLock('modules', root, async () => {
    if (isReady()) return
    if (!isInstalled()) await cleanInstall()
    if (!existsSync(pinnedNode)) await npm(['rebuild', 'node', '--ignore-scripts=false'], 'Fetching the pinned Node')
    if (!existsSync(pinnedNode)) throw new Error(`npm did not bring the pinned Node (${pinnedNode}). Delete node_modules and try again.`)
    writeFileSync(stamp, lockHash())
  })
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')

const isReady = () => existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()

/** True when a person ran npm by hand after the lockfile last changed. npm writes the two files moments apart, in either order. */
function isInstalled() {
  const installed = statSync(join(root, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false })
  return installed !== undefined && installed.mtimeMs + 10_000 >= statSync(join(root, 'package-lock.json')).mtimeMs
}

async function cleanInstall() {
  if (process.platform === 'win32' && existsSync(pinnedNode)) setAsideRunningNode()
  await npm(['ci', '--no-audit', '--no-fund'], 'Installing the modules of package-lock.json (npm ci)')
}

/** Windows refuses to delete a program that runs, and lets it be renamed. */
function setAsideRunningNode() {
  mkdirSync(join(root, 'out'), { recursive: true })
  renameSync(pinnedNode, join(root, 'out', `old-node-${Date.now()}.exe`))
}

/**
 * @param {readonly string[]} args
 * @param {string} what
 */
async function npm(args, what) {
  say(`${what} …`)
  await runQuietly('npm', args, { cwd: root, env: outerEnvironment(), shell: process.platform === 'win32' })
}

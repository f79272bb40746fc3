import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

/** The checkout. */
export const root = resolve(import.meta.dirname, '..', '..')

const isWindows = process.platform === 'win32'

/** The Node that the project pins, as installed by npm. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node')

/** What is fetched or built once and outlives the checkout. */
export const cache = join(cacheHome(), 'rabian-build')

function cacheHome() {
  if (isWindows) return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
}

/**
 * The environment of the caller without the commands of this checkout, so that tools which replace node_modules do not stand on it.
 * @returns {NodeJS.ProcessEnv}
 */
export function outerEnvironment() {
  const own = join(root, 'node_modules')
  const name = Object.keys(process.env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH'
  const kept = (process.env[name] ?? '').split(delimiter).filter(folder => !resolve(folder).startsWith(own))
  return { ...process.env, [name]: kept.join(delimiter) }
}

/**
 * Tells the person at the terminal what the set-up does. Standard output belongs to the task itself.
 * @param {string} line
 */
export const say = line => void process.stderr.write(`set-up: ${line}\n`)

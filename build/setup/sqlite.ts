import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { findOrMake } from './cached.ts'
import { outerEnvironment, pinnedNode, root, say } from './places.mjs'
import { runQuietly } from './run-quietly.mjs'
import type { Runtime } from './runtime.ts'
import { ensureSystem, hasCommand } from './system.ts'

/** The first Node-API version that takes the prebuilt binary: before it, only modules of the experimental version may refer to strings. */
const prebuiltFrom = 10
const flags = '-O2 -UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'
const home = join(root, 'node_modules', 'better-sqlite3')
const inPlace = join(home, 'build', 'Release', 'better_sqlite3.node')

/** Makes better-sqlite3 load in a runtime of this Node-API version: the prebuilt binary where it serves, one built from source where not. */
export async function ensureSqlite(runtime: Runtime, napi: number): Promise<void> {
  if (napi >= prebuiltFrom) rmSync(join(home, 'build'), { recursive: true, force: true })
  else if (!existsSync(inPlace)) await putBuiltInPlace()
  proveSqlite(runtime)
}

async function putBuiltInPlace(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  const key = createHash('sha256').update(flags).digest('hex').slice(0, 8)
  const built = await findOrMake(`better-sqlite3-${version}-${process.platform}-${process.arch}-${key}`, async result => {
    await ensureSystem(['g++', 'make', 'python3'].filter(tool => !hasCommand(tool)))
    say(`Building better-sqlite3 ${version} from source (some minutes, once) …`)
    await build(join(result, 'better_sqlite3.node'))
  })
  mkdirSync(dirname(inPlace), { recursive: true })
  copyFileSync(join(built, 'better_sqlite3.node'), inPlace)
}

/** Builds in a folder of its own whose path has no space: make does not take one. */
async function build(result: string): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), 'better-sqlite3-'))
  try {
    const modules = join(workshop, 'node_modules')
    cpSync(home, join(modules, 'better-sqlite3'), { recursive: true })
    cpSync(join(root, 'node_modules', 'node-addon-api'), join(modules, 'node-addon-api'), { recursive: true })
    const gyp = join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
    const headers = findHeaders()
    await runQuietly(pinnedNode, [gyp, 'rebuild', '--release', '--force_build=1', ...(headers ? [`--nodedir=${headers}`] : [])], {
      cwd: join(modules, 'better-sqlite3'),
      env: { ...process.env, CXXFLAGS: flags, JOBS: String(availableParallelism()) },
    })
    copyFileSync(join(modules, 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node'), result)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/** The headers that came with a Node of this machine; without one, node-gyp downloads them. */
function findHeaders(): string | undefined {
  const { PATH = '' } = outerEnvironment()
  return PATH.split(delimiter)
    .map(folder => dirname(folder))
    .find(prefix => existsSync(join(prefix, 'include', 'node', 'node_api.h')))
}

function proveSqlite(runtime: Runtime): void {
  const probe = `
    const db = new (require(${JSON.stringify(home)}))(':memory:')
    db.exec('CREATE TABLE t (a TEXT) STRICT')
    db.prepare('INSERT INTO t VALUES (@a)').run({ a: 'ระเบียน' })
    for (let i = 0; i < 1000; i++) if (db.prepare('SELECT a FROM t').get().a !== 'ระเบียน') process.exit(1)`
  execFileSync(runtime.executable, ['-e', probe], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

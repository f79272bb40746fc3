import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../../../build/setup/places.mjs'
import { type Account, run, Skip, works } from './run.ts'

export type Tools = { readonly bin: string; readonly schema: string; readonly postgres: string; readonly account: Account | null }

const isRoot = process.getuid?.() === 0
const wanted = ['ckan[requirements]', 'ckanext-scheming==3.1.0']

/** Finds or makes everything that a real CKAN needs; throws Skip where that is not possible here. */
export async function findTools(): Promise<Tools> {
  if (process.platform === 'win32') throw new Skip('CKAN does not run on Windows')
  const python = await findPython()
  const postgres = await findPostgres()
  const venv = await makeVenv(python)
  const lib = readdirSync(join(venv, 'lib')).find(name => name.startsWith('python')) ?? ''
  const schema = join(venv, 'lib', lib, 'site-packages', 'ckan', 'config', 'solr', 'schema.xml')
  return { bin: join(venv, 'bin'), schema, postgres, account: isRoot ? await findAccount() : null }
}

async function findPython(): Promise<string> {
  for (const name of ['python3.11', 'python3.10', 'python3.12', 'python3'])
    if (await works(name, ['-c', 'import sys, venv, ensurepip; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 12))'])) return name
  throw new Skip('no Python 3.10 to 3.12 with venv')
}

async function findPostgres(): Promise<string> {
  const found = listPostgres()
  if (found !== undefined) return found
  if (!isRoot || !(await works('apt-get', ['--version'])))
    throw new Skip('no PostgreSQL; install it with: sudo apt-get install postgresql libpq-dev gcc libmagic1')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update'], { timeout: 120_000, env })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql', 'libpq-dev', 'gcc', 'libmagic1'], {
      timeout: 300_000,
      env,
    })
  } catch (thrown) {
    throw new Skip(`PostgreSQL could not be installed: ${thrown instanceof Error ? thrown.message : ''}`)
  }
  const now = listPostgres()
  if (now === undefined) throw new Skip('no PostgreSQL after installing it')
  return now
}

function listPostgres(): string | undefined {
  const home = '/usr/lib/postgresql'
  const versions = existsSync(home) ? readdirSync(home).filter(name => Number(name) >= 12) : []
  const folders = [
    ...versions.toSorted((a, b) => Number(b) - Number(a)).map(name => join(home, name, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ]
  return folders.find(folder => ['initdb', 'postgres', 'createdb'].every(name => existsSync(join(folder, name))))
}

// PostgreSQL refuses to run as root.
async function findAccount(): Promise<Account> {
  for (const name of ['postgres', 'nobody'])
    try {
      return { uid: Number(await run('id', ['-u', name])), gid: Number(await run('id', ['-g', name])) }
    } catch {
      // This machine has no such account; the next one is tried.
    }
  throw new Skip('no account that PostgreSQL may run as')
}

/** The environment outlives the checkout: making it takes a minute, and every run of the checks is a fresh clone. */
async function makeVenv(python: string): Promise<string> {
  mkdirSync(cache, { recursive: true })
  const ready = readdirSync(cache).find(name => name.startsWith('ckan-2.10.') && existsSync(join(cache, name, 'rabian-ready')))
  if (ready !== undefined) return join(cache, ready)
  try {
    const listed = await run(python, ['-m', 'pip', 'index', 'versions', 'ckan'], { timeout: 60_000 })
    const version = /\b2\.10\.\d+/.exec(listed)?.[0]
    if (version === undefined) throw new Error('the registry has no CKAN 2.10')
    const venv = join(cache, `ckan-${version}`)
    rmSync(venv, { recursive: true, force: true })
    await run(python, ['-m', 'venv', venv], { timeout: 60_000 })
    const pip = join(venv, 'bin', 'pip')
    // CKAN 2.10 still asks for pkg_resources at run time.
    await run(pip, ['install', '-q', 'setuptools<71', 'wheel'], { timeout: 120_000 })
    const [first = '', ...rest] = wanted
    await run(pip, ['install', '-q', `${first}==${version}`, ...rest], { timeout: 600_000 })
    writeFileSync(join(venv, 'rabian-ready'), '')
    return venv
  } catch (thrown) {
    throw new Skip(`CKAN could not be installed: ${thrown instanceof Error ? thrown.message : ''}`)
  }
}

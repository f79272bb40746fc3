import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'
import { withLock } from './setup/lock.mjs'
import { root, say } from './setup/places.mjs'

/** What the app runs: one row a bundle. `entry` is its first source, `out` what the runtime loads. */
const bundles = [
  { name: 'main', entry: 'electron/main.ts', out: 'main.js', format: 'es' },
  { name: 'preload', entry: 'electron/preload.ts', out: 'preload.cjs', format: 'cjs' },
  { name: 'reader-process', entry: 'electron/reader-process.ts', out: 'reader-process.js', format: 'es' },
  { name: 'cli', entry: 'electron/cli.ts', out: 'cli.js', format: 'es' },
  { name: 'renderer', entry: 'renderer/index.html', out: 'renderer/index.html', format: 'page' },
] as const

type Bundle = (typeof bundles)[number]
export type BundleName = Bundle['name']

/** A release carries no source maps; otherwise it runs the same code. */
export type BundleMode = 'here' | 'release'

/** The oldest runtime that the code must run on. */
const targets = { node: 'node20.18', window: 'chrome130' }
const external = ['electron', 'better-sqlite3']
/** A store in somebody's cloud that a zip library offers to read from. Nothing here asks it to, so it is not installed. */
const neverReached = ['@aws-sdk/client-s3']
const sources = ['shared', 'electron', 'renderer']

/** Builds the bundles (all, or those named) whose sources changed since. Returns a mark of what they were built from. */
export async function bundle(mode: BundleMode, names: readonly BundleName[] = bundles.map(({ name }) => name)): Promise<string> {
  return await withLock('bundle', root, async () => {
    const mark = markSources(mode)
    for (const row of bundles.filter(({ name }) => names.includes(name))) {
      const stamp = join(root, 'out', 'marks', row.name)
      if (existsSync(join(root, 'out', row.out)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) continue
      say(`Bundling ${row.name} …`)
      await build(row.format === 'page' ? configurePage(mode) : configureNode(row, row.format, mode))
      mkdirSync(join(root, 'out', 'marks'), { recursive: true })
      writeFileSync(stamp, mark)
    }
    return mark
  })
}

/** Changes whenever a source, the lockfile or this file does. */
function markSources(mode: BundleMode): string {
  const files = globSync(
    sources.map(room => `${room}/**/*`),
    { cwd: root },
  ).sort()
  const hash = createHash('sha256').update(mode)
  for (const file of [...files, 'package-lock.json', 'build/bundle.ts']) {
    const { mtimeMs, size, isFile } = readStat(file)
    if (isFile) hash.update(`${file}\0${mtimeMs}\0${size}\0`)
  }
  return hash.digest('hex')
}

function readStat(file: string): { mtimeMs: number; size: number; isFile: boolean } {
  const stat = statSync(join(root, file), { throwIfNoEntry: false })
  return { mtimeMs: stat?.mtimeMs ?? 0, size: stat?.size ?? 0, isFile: stat?.isFile() ?? false }
}

const shared: InlineConfig = {
  configFile: false,
  root,
  mode: 'production',
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
}

const configureNode = (row: Bundle, format: 'es' | 'cjs', mode: BundleMode): InlineConfig => ({
  ...shared,
  ssr: { noExternal: true, external: [...external] },
  build: {
    ssr: row.entry,
    outDir: 'out',
    emptyOutDir: false,
    target: targets.node,
    minify: false,
    sourcemap: mode === 'here',
    rolldownOptions: { external: [...external, ...neverReached], output: { format, entryFileNames: row.out, codeSplitting: false } },
  },
})

const configurePage = (mode: BundleMode): InlineConfig => ({
  ...shared,
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: join(root, 'out', 'renderer'),
    emptyOutDir: true,
    target: targets.window,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: mode === 'here',
  },
})

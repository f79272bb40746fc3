import { globSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openDisplay } from '../display.ts'
import { packApart } from '../pack-apart.ts'
import { root, say } from '../setup/places.mjs'
import { nameRuntime } from '../setup/runtime.ts'
import { setUpWindow } from '../setup/window.ts'

/**
 * What a file test/bench/<name>.bench.ts exports: figures by name, the unit at the end of each name; and maybe what it answers by itself,
 * which is printed on one line of JSON after everything else where this bench alone was asked for.
 */
type Bench = { readonly run: () => Promise<{ readonly [figure: string]: number }>; readonly answer?: () => object }

const wanted = process.argv.slice(2)
const files = globSync('test/bench/*.bench.ts', { cwd: root }).filter(file => wanted.length === 0 || wanted.includes(nameBench(file)))
if (files.length === 0) throw new Error(`There is no bench of this name: ${wanted.join(', ')}`)

const runtime = await setUpWindow()
packApart()
const display = await openDisplay()
Object.assign(process.env, display.env)

const answers: object[] = []
const figures: { [bench: string]: { readonly [figure: string]: number } } = {}
for (const file of files.sort()) {
  say(`Measuring ${nameBench(file)} …`)
  const bench = (await import(pathToFileURL(join(root, file)).href)) as Bench
  figures[nameBench(file)] = await bench.run()
  if (bench.answer !== undefined && files.length === 1) answers.push(bench.answer())
}
display.close()

const machine = {
  system: process.platform,
  processors: availableParallelism(),
  memoryMb: Math.round(totalmem() / 2 ** 20),
  node: process.versions.node,
}
console.log(JSON.stringify({ runtime: nameRuntime(runtime), machine, figures }, null, 2))
for (const answer of answers) console.log(JSON.stringify(answer))

function nameBench(file: string): string {
  return basename(file, '.bench.ts')
}

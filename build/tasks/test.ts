import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDisplay } from '../display.ts'
import { packApart } from '../pack-apart.ts'
import { pinnedNode, root } from '../setup/places.mjs'
import { nameRuntime } from '../setup/runtime.ts'
import { setUpWindow } from '../setup/window.ts'
import { addTallies, countJourneys, countUnits, printTally } from '../tally.ts'

const modules = join(root, 'node_modules')
const reports = join(root, 'test-results', 'reports')
const units = join(reports, 'units.json')
const journeys = join(reports, 'journeys.json')

const runtime = await setUpWindow()
console.log(`Runtime of the journeys: ${nameRuntime(runtime)}`)
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const unitsEnded = await run(
  [join(modules, 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${units}`],
  {},
)
const journeysEnded = await runJourneys()

const tallies = [countUnits(units), countJourneys(journeys)]
const total = addTallies(tallies)
const isWhole = unitsEnded === 0 && journeysEnded === 0 && total.failed === 0 && tallies.every(({ passed }) => passed > 0)
if (!isWhole) console.log(`Units ended with ${unitsEnded}, journeys with ${journeysEnded}; both must be 0 and must have run.`)
console.log(`Ran on ${nameRuntime(runtime)}.`)
console.log(printTally(total))
process.exitCode = isWhole ? 0 : 1

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}

/** A house that cannot be packed leaves no report, which counts as a failure. */
async function runJourneys(): Promise<number> {
  try {
    packApart()
  } catch (fault) {
    console.error('The app could not be packed, so no journey was made:', fault)
    return 1
  }
  const display = await openDisplay()
  const env = { ...display.env, PLAYWRIGHT_JSON_OUTPUT_FILE: journeys }
  const ended = await run([join(modules, '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'], env)
  display.close()
  return ended
}

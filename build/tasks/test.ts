import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runJourneys, runNode } from '../journeys.ts'
import { root } from '../setup/places.mjs'
import { nameRuntime } from '../setup/runtime.ts'
import { setUpWindow } from '../setup/window.ts'
import { addTallies, countJourneys, countUnits, printTally } from '../tally.ts'

const reports = join(root, 'test-results', 'reports')
const units = join(reports, 'units.json')
const journeys = join(reports, 'journeys.json')

const runtime = await setUpWindow()
console.log(`Runtime of the journeys: ${nameRuntime(runtime)}`)
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const unitsEnded = await runNode([vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${units}`])
const journeysEnded = await runJourneys('journeys', journeys)

const tallies = [countUnits(units), countJourneys(journeys)]
const total = addTallies(tallies)
const isWhole = unitsEnded === 0 && journeysEnded === 0 && total.failed === 0 && tallies.every(({ passed }) => passed > 0)
if (!isWhole) console.log(`Units ended with ${unitsEnded}, journeys with ${journeysEnded}; both must be 0 and must have run.`)
console.log(`Ran on ${nameRuntime(runtime)}.`)
console.log(printTally(total))
process.exitCode = isWhole ? 0 : 1

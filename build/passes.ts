import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Journeys, runJourneys } from './journeys.ts'
import { root } from './setup/places.mjs'
import { nameRuntime } from './setup/runtime.ts'
import { setUpWindow } from './setup/window.ts'
import { addTallies, countJourneys, countUnits, printTally } from './tally.ts'
import { runUnits, type Units } from './units.ts'

/** Runs units and journeys, and says as its last line how many passed; false where one failed or nothing ran. */
export async function passes(units: readonly Units[], journeys: Journeys): Promise<boolean> {
  const runtime = await setUpWindow()
  console.log(`Runtime of the journeys: ${nameRuntime(runtime)}`)
  const reports = join(root, 'test-results', 'reports')
  const [ofUnits, ofJourneys] = [join(reports, `units-${units.join('-')}.json`), join(reports, `${journeys}.json`)]
  for (const report of [ofUnits, ofJourneys]) rmSync(report, { force: true })
  mkdirSync(reports, { recursive: true })

  const unitsEnded = await runUnits(units, ofUnits)
  const journeysEnded = await runJourneys(journeys, ofJourneys)
  const tallies = [countUnits(ofUnits), countJourneys(ofJourneys)]
  const total = addTallies(tallies)
  const isWhole = unitsEnded === 0 && journeysEnded === 0 && total.failed === 0 && tallies.every(({ passed }) => passed > 0)
  if (!isWhole) console.log(`Units ended with ${unitsEnded}, journeys with ${journeysEnded}; both must be 0 and must have run.`)
  console.log(`Ran on ${nameRuntime(runtime)}.`)
  console.log(printTally(total))
  return isWhole
}

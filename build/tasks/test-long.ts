import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runJourneys } from '../journeys.ts'
import { root } from '../setup/places.mjs'
import { nameRuntime } from '../setup/runtime.ts'
import { setUpWindow } from '../setup/window.ts'
import { countJourneys, printTally } from '../tally.ts'

const report = join(root, 'test-results', 'reports', 'long.json')

console.log(`Runtime of the journeys: ${nameRuntime(await setUpWindow())}`)
mkdirSync(dirname(report), { recursive: true })
const ended = await runJourneys('long', report)
const tally = countJourneys(report)
console.log(`The long journeys: ${printTally(tally)}`)
process.exitCode = ended === 0 && tally.failed === 0 && tally.passed > 0 ? 0 : 1

import { join } from 'node:path'
import { openDisplay } from './display.ts'
import { packApart } from './pack-apart.ts'
import { runNode } from './run-node.ts'
import { root } from './setup/places.mjs'

/** The journeys that every change must pass, and those that take their time: pictures of whole rooms, tables of full height. */
export type Journeys = 'journeys' | 'long'

/** Packs the app and makes the journeys in its window; writes the report. A house that cannot be packed leaves no report, which counts as a failure. */
export async function runJourneys(which: Journeys, report: string): Promise<number> {
  try {
    packApart()
  } catch (fault) {
    console.error('The app could not be packed, so no journey was made:', fault)
    return 1
  }
  const display = await openDisplay()
  const program = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const ended = await runNode([program, 'test', `--project=${which}`, '--reporter=list,json'], {
    ...display.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  display.close()
  return ended
}

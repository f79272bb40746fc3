import { join } from 'node:path'
import { runNode } from './run-node.ts'
import { root } from './setup/places.mjs'

/** The parts of the unit tests as vitest.config.ts names them. */
export type Units = 'pure' | 'desk' | 'long'

/** Runs parts of the unit tests; writes the report. Answers the exit code. */
export const runUnits = (parts: readonly Units[], report: string): Promise<number> =>
  runNode([
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...parts.map(part => `--project=${part}`),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ])

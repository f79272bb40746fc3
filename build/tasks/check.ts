import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Complaint, printComplaint } from '../check/complaint.ts'
import { checkPackages } from '../check/packages.ts'
import { checkSizes, measureSizes } from '../check/sizes.ts'
import { checkTraces } from '../check/traces.ts'
import { checkWalls } from '../check/walls.ts'
import { pinnedNode, root } from '../setup/places.mjs'

const modules = join(root, 'node_modules')

const runTool =
  (file: string, ...args: string[]) =>
  (): boolean =>
    spawnSync(pinnedNode, [join(modules, file), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

const runRule = (check: (root: string) => Complaint[]) => (): boolean => {
  const complaints = check(root)
  for (const complaint of complaints) console.error(printComplaint(complaint))
  return complaints.length === 0
}

const checks: readonly { readonly name: string; readonly passes: () => boolean }[] = [
  {
    name: 'format and lint',
    passes: runTool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '--max-diagnostics=200'),
  },
  { name: 'types', passes: runTool('typescript/bin/tsc', '--build') },
  { name: 'unused code', passes: runTool('knip/bin/knip.js', '--no-progress') },
  { name: 'walls', passes: runRule(checkWalls) },
  { name: 'sizes', passes: runRule(checkSizes) },
  { name: 'packages', passes: runRule(checkPackages) },
  { name: 'traces', passes: runRule(checkTraces) },
]

const failed = checks.filter(({ name, passes }) => {
  const isGood = passes()
  console.log(`${isGood ? 'ok    ' : 'FAILED'}  ${name}`)
  return !isGood
})
const { median, p95 } = measureSizes(root)
console.log(`Lines a file: median ${median}, p95 ${p95}`)
if (failed.length > 0) console.error(`The check failed: ${failed.map(({ name }) => name).join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0

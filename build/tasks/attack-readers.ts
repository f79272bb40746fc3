import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pinnedNode, root } from '../setup/places.mjs'

const { status } = spawnSync(pinnedNode, [join(root, 'test', 'attack', 'attack-readers.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
})
process.exitCode = status ?? 1

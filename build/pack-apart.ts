import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { packedExecutable } from './electron-builder.ts'
import { pinnedNode, root } from './setup/places.mjs'

/**
 * Packs the app for tests in a process of its own; returns its program.
 * Apart, because the packer leaves a hook behind that ends its process with code 0 whatever failed after it,
 * and talks on standard output, which belongs to others.
 */
export function packApart(): string {
  const { status } = spawnSync(pinnedNode, [join(root, 'build', 'tasks', 'package.ts'), '--test'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('The app could not be packed')
  return packedExecutable
}

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { bundle } from './bundle.ts'
import { configurePack, packedExecutable } from './electron-builder.ts'
import { withLock } from './setup/lock.mjs'
import { root, say } from './setup/places.mjs'
import type { Runtime } from './setup/runtime.ts'

/** Packs the app with the runtime at hand, unless the pack that is there was made from the same. Returns its program. */
export async function packForTests(runtime: Runtime): Promise<string> {
  const sources = await bundle('here')
  return await withLock('pack', root, async () => {
    const stamp = join(root, 'dist', '.made-from')
    const madeFrom = [sources, runtime.executable, ...['package.json', 'build/electron-builder.ts'].map(readTime)].join('\n')
    if (!existsSync(packedExecutable) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== madeFrom) {
      say('Packing the app …')
      const config = configurePack('test', runtime, true)
      await build({ targets: Platform.current().createTarget('dir'), projectDir: root, config, publish: 'never' })
      writeFileSync(stamp, madeFrom)
    }
    return packedExecutable
  })
}

const readTime = (file: string): number => statSync(join(root, file)).mtimeMs

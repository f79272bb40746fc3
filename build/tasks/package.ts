import { build, Platform } from 'electron-builder'
import { bundle } from '../bundle.ts'
import { configurePack } from '../electron-builder.ts'
import { packForTests } from '../pack.ts'
import { root } from '../setup/places.mjs'
import { findPinnedRuntime, nameRuntime, pinnedVersion, type Runtime, readNapi } from '../setup/runtime.ts'
import { ensureSqlite } from '../setup/sqlite.ts'
import { setUpWindow } from '../setup/window.ts'

const systems = { '--windows': Platform.WINDOWS, '--linux': Platform.LINUX } as const
const args = process.argv.slice(2)

if (args.includes('--test')) {
  const runtime = await setUpWindow()
  console.log(`Packed on ${nameRuntime(runtime)}: ${await packForTests(runtime)}`)
} else {
  const runtime = await findPinnedRuntime(true)
  if (runtime) await packForRelease(runtime)
  else refuse()
}

async function packForRelease(runtime: Runtime): Promise<void> {
  await ensureSqlite(runtime, readNapi(runtime))
  await bundle('release')
  const wanted = Object.entries(systems).flatMap(([flag, system]) => (args.includes(flag) ? [system] : []))
  for (const system of wanted.length > 0 ? wanted : [Platform.current()]) {
    const config = configurePack('release', runtime, system === Platform.current())
    await build({ targets: system.createTarget(), projectDir: root, config, publish: 'never' })
  }
}

function refuse(): void {
  console.error(`A release is packed on Electron ${pinnedVersion()} and on nothing else, and it could not be downloaded here.`)
  console.error('Run this on a machine with the whole internet. For a pack to try out on this machine: npm run package:test')
  process.exitCode = 1
}

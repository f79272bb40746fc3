// Publishes the sample dataset on a real CKAN that is made for it and thrown away afterwards. Says `skipped` where that is not possible.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTools } from './ckan/find-tools.ts'
import { Skip } from './ckan/run.ts'
import { runScenarios } from './ckan/scenarios.ts'
import { openStage, type Stage } from './ckan/stand-up.ts'

let passed = 0
let failed = 0
async function check(name: string, work: () => Promise<void>): Promise<void> {
  const began = performance.now()
  try {
    await work()
    passed++
    console.log(`ok      ${name} (${Math.round(performance.now() - began)} ms)`)
  } catch (thrown) {
    failed++
    console.log(`FAILED  ${name}\n${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`)
  }
}

// Short, because a socket's path may not be long, and readable by the account that the database runs as.
const folder = mkdtempSync(join(tmpdir(), 'rabian-ckan-'))
chmodSync(folder, 0o755)
let stage: Stage | null = null
const cleanUp = async (): Promise<void> => {
  await stage?.stop()
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cleanUp().then(() => process.exit(1)))

try {
  const tools = await findTools()
  stage = await openStage(folder, tools)
  for (const flavour of ['stock', 'scheming'] as const) {
    console.log(`CKAN, ${flavour}`)
    await runScenarios(await stage.standUp(flavour), flavour, check)
  }
  console.log(`ckan: ${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
} catch (thrown) {
  if (thrown instanceof Skip) console.log(`skipped: real CKAN: ${thrown.message}`)
  else {
    console.log(thrown instanceof Error ? thrown.stack : thrown)
    console.log(`ckan: ${passed} passed, ${failed + 1} failed`)
    process.exitCode = 1
  }
} finally {
  await cleanUp()
}

import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { catalogueCommand, catalogueUsage } from './cli/catalogue.ts'
import { checkCommand, checkUsage } from './cli/check.ts'
import { convertCommand, convertUsage } from './cli/convert.ts'
import { dictionaryCommand, dictionaryUsage } from './cli/dictionary.ts'
import { inventoryCommand, inventoryUsage } from './cli/inventory.ts'
import { originCommand, originUsage } from './cli/origin.ts'
import { personalCommand, personalUsage } from './cli/personal.ts'
import { recoverCommand, recoverUsage } from './cli/recover.ts'
import { riskCommand, riskUsage } from './cli/risk.ts'
import { rolesCommand, rolesUsage } from './cli/roles.ts'
import { runCommand } from './cli/run-command.ts'
import { showProgress } from './cli/show-progress.ts'
import { tablesCommand, tablesUsage } from './cli/tables.ts'
import { verifyCommand, verifyUsage } from './cli/verify.ts'
import { childHost } from './jobs/host-child.ts'
import { createReader, createReaderForMany } from './jobs/reader.ts'

// The reader lies beside this file, be it the bundle or the source.
const here = import.meta.dirname
const readerScript = join(here, `reader-process${extname(import.meta.filename)}`)

/** The same desk without a window, on plain Node. */
async function run(args: readonly string[]): Promise<number> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  const progress = showProgress(process.stderr, () => performance.now())
  const io = { out: writeTo(process.stdout), err: writeTo(process.stderr) }
  const tools = { openReader: () => createReader(childHost(readerScript)), tell: progress.tell, signal: stop.signal }
  const commands = [
    { name: 'recover', usage: recoverUsage, run: (words: readonly string[]) => recoverCommand(words, io, tools) },
    { name: 'convert', usage: convertUsage, run: (words: readonly string[]) => convertCommand(words, io, tools) },
    { name: 'origin', usage: originUsage, run: (words: readonly string[]) => originCommand(words, io, tools) },
    { name: 'check', usage: checkUsage, run: (words: readonly string[]) => checkCommand(words, io, tools) },
    { name: 'personal', usage: personalUsage, run: (words: readonly string[]) => personalCommand(words, io, tools) },
    { name: 'dictionary', usage: dictionaryUsage, run: (words: readonly string[]) => dictionaryCommand(words, io, tools) },
    { name: 'catalogue', usage: catalogueUsage, run: (words: readonly string[]) => catalogueCommand(words, io, tools) },
    {
      name: 'inventory',
      usage: inventoryUsage,
      run: (words: readonly string[]) =>
        inventoryCommand(words, io, { ...tools, openReader: () => createReaderForMany(childHost(readerScript)) }),
    },
    { name: 'risk', usage: riskUsage, run: (words: readonly string[]) => riskCommand(words, io, tools) },
    { name: 'roles', usage: rolesUsage, run: (words: readonly string[]) => rolesCommand(words, io) },
    { name: 'tables', usage: tablesUsage, run: (words: readonly string[]) => tablesCommand(words, io) },
    { name: 'verify', usage: verifyUsage, run: (words: readonly string[]) => verifyCommand(words, io) },
  ]
  return await runCommand(commands, readVersion(), args, io)

  function writeTo(stream: NodeJS.WriteStream): (line: string) => void {
    return line => {
      progress.end()
      stream.write(`${line}\n`)
    }
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(here, '..', 'package.json'), 'utf8')) as { version: string }
  return version
}

// Whoever reads the result may have seen enough and gone, as `head` does.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
})
process.exitCode = await run(process.argv.slice(2))

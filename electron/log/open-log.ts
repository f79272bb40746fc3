import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Facts, Fault } from '../../shared/base/fault.ts'
import type { Log } from './log.ts'

const largest = 1 << 20

/** A diary of lines of JSON in a folder; the last file and the one before are kept. A line that cannot be written is given up: the work goes on. */
export function openLog(folder: string, clock: () => number): Log {
  const path = join(folder, 'rabian.log')
  const write = (line: object): void => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, join(folder, 'rabian.before.log'))
      appendFileSync(path, `${JSON.stringify({ at: new Date(clock()).toISOString(), ...line })}\n`, { mode: 0o600 })
    } catch {
      // There is nowhere left to complain to.
    }
  }
  return {
    note: (what: string, facts: Facts = {}) => write({ what, facts }),
    bug: (where, thrown) => write({ where, ...tellOf(thrown) }),
  }
}

// A stack names our own files and lines; the message of a stranger's error may quote what it read, so only ours is written.
function tellOf(thrown: unknown): object {
  if (thrown instanceof Fault)
    return { fault: thrown.code, facts: thrown.facts, cause: thrown.cause instanceof Error ? thrown.cause.name : undefined }
  if (!(thrown instanceof Error)) return { thrown: typeof thrown }
  return { error: thrown.name, stack: (thrown.stack ?? '').split('\n').filter(line => /^\s+at /.test(line)) }
}

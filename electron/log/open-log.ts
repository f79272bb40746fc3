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

// The facts of a fault and the message of a stranger's error may quote what was read, and a path names the person whose machine it is:
// only codes and figures are written, and of a stack only our own files and lines.
function tellOf(thrown: unknown): object {
  if (thrown instanceof Fault) return { fault: thrown.code, figures: figuresOf(thrown.facts), cause: causeOf(thrown.cause) }
  if (!(thrown instanceof Error)) return { thrown: typeof thrown }
  return { error: thrown.name, code: codeOf(thrown) || undefined, stack: stackOf(thrown) }
}

const figuresOf = (facts: Facts): object =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => typeof fact === 'number' || typeof fact === 'boolean'))

const codeOf = (thrown: Error): string => ('code' in thrown && typeof thrown.code === 'string' ? thrown.code : '')

const causeOf = (cause: unknown): string | undefined => (cause instanceof Error ? `${cause.name} ${codeOf(cause)}`.trimEnd() : undefined)

const frame = /^\s+at (?:(.+?) \()?.*?([^\\/()]+:\d+:\d+)\)?$/

function stackOf({ stack = '' }: Error): readonly string[] {
  const frames = stack.split('\n').map(line => frame.exec(line))
  return frames.filter(found => found !== null).map(([, of, at]) => (of === undefined ? `at ${at}` : `at ${of} (${at})`))
}

import { type BigIntStats, statSync } from 'node:fs'

/** What lies at a path; undefined where that cannot be told, whatever the reason. Whoever opens it says why. */
export function statPath(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

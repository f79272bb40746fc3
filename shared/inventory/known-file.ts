import type { Family } from './families.ts'
import type { FoundLook } from './found-look.ts'

/** A found file as grouping and ranking see it. `path` runs from the chosen folder, with forward slashes; `mtime` is in milliseconds since 1970. */
export type KnownFile = {
  readonly id: number
  readonly path: string
  readonly family: Family
  readonly bytes: number
  readonly mtime: number
  readonly sha256: string | null
  readonly look: FoundLook | null
}

/** Where a file stands among the others. `copyOf` is the file that has the same bytes and is the one to use. */
export type Standing = {
  readonly copyOf: number | null
  /** The form of which it is one issue among several, and which issue it is: a time, a place or a number. */
  readonly series: number | null
  readonly issues: number
  readonly issue: string
  /** True of the newest issue, which stands for the form. */
  readonly leads: boolean
  /** The file of which it is one version among several. */
  readonly versions: number | null
  readonly newest: boolean
}

export const alone: Standing = { copyOf: null, series: null, issues: 1, issue: '', leads: true, versions: null, newest: true }

/** The order of two texts, the same on every machine. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import type { Description } from '../describe/profile.ts'
import type { Category, Level } from '../model/version.ts'

/** Where the data of an entry lies: on this desk, where its owner keeps it, or nobody has said. */
export const keptWhere = ['here', 'linked', 'described'] as const
export type KeptWhere = (typeof keptWhere)[number]

/** Whether a dataset is of high value; open while nobody has decided. */
export const valueStates = ['yes', 'no', 'open'] as const
export type ValueState = (typeof valueStates)[number]

/** How the address of an entry answered when it was last asked. */
export const linkStates = ['answers', 'moved', 'gone', 'refused', 'no-answer'] as const
export type LinkState = (typeof linkStates)[number]
export type LinkCheck = {
  readonly state: LinkState
  readonly status: number
  readonly ms: number
  readonly at: string
  readonly to: string
}

/**
 * What people say of a dataset in the catalogue beyond its versions. `description`, `category` and `level` count only while it has no
 * version: then the newest version says it. What is null is taken from the description, or worked out.
 */
export type EntryNotes = {
  readonly description: Description
  readonly category: Category | null
  readonly level: Level | null
  /** The unit that owns the data. */
  readonly owner: string | null
  /** Who looks after it: a person of the office, or words. */
  readonly steward: string | null
  readonly stewardPerson: string | null
  /** YYYY-MM-DD, as a person set it. */
  readonly due: string | null
  /** As decided by the checklist of high value. */
  readonly highValue: boolean | null
  /** Where its owner keeps it. */
  readonly address: string | null
  /** Other agencies that use it. */
  readonly usedBy: readonly string[]
}

export const blankNotes: EntryNotes = {
  ...{ description: {}, category: null, level: null, owner: null, steward: null, stewardPerson: null },
  ...{ due: null, highValue: null, address: null, usedBy: [] },
}

import type { Entry } from './profile.ts'

/** True of a value that says nothing: absent, white space, or the dashes and dots that stand in for it. */
export const isBlank = (entry: Entry | undefined): boolean =>
  entry === undefined || (typeof entry === 'string' ? /^[\s\-–—.…_]*$/.test(entry) : entry.every(isBlank))

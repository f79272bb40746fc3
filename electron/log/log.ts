import type { Facts } from '../../shared/base/fault.ts'

/** The desk's own diary for IT: codes and figures, stacks of our bugs; never personal data, never a cell. */
export type Log = {
  readonly note: (what: string, facts?: Facts) => void
  readonly bug: (where: string, thrown: unknown) => void
}

export const noLog: Log = { note: () => undefined, bug: () => undefined }

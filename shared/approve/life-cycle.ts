import type { OfficeRole, VersionState } from '../model/version.ts'

/** Who moves a version on: people by their roles, the desk at once, or the outbox. */
type Mover = OfficeRole | 'desk' | 'outbox'
type LifeLine = { readonly state: VersionState; readonly movedOnBy: readonly Mover[]; readonly mayBecome: readonly VersionState[] }

/** The life of a dataset version. A state that is not named as a next one cannot be reached. */
export const lifeCycle: readonly LifeLine[] = [
  { state: 'draft', movedOnBy: ['clerk', 'supervisor'], mayBecome: ['submitted'] },
  { state: 'submitted', movedOnBy: ['supervisor', 'head'], mayBecome: ['reviewed', 'returned'] },
  { state: 'reviewed', movedOnBy: ['head'], mayBecome: ['approved', 'returned'] },
  { state: 'approved', movedOnBy: ['desk', 'head'], mayBecome: ['queued', 'superseded', 'retired'] },
  { state: 'queued', movedOnBy: ['outbox', 'head'], mayBecome: ['delivered', 'withdrawn'] },
  { state: 'delivered', movedOnBy: ['outbox', 'head'], mayBecome: ['verified', 'withdrawn'] },
  { state: 'verified', movedOnBy: ['head', 'desk'], mayBecome: ['superseded', 'withdrawn', 'retired'] },
  { state: 'returned', movedOnBy: [], mayBecome: [] },
  { state: 'withdrawn', movedOnBy: ['head'], mayBecome: ['retired'] },
  { state: 'superseded', movedOnBy: [], mayBecome: [] },
  { state: 'retired', movedOnBy: [], mayBecome: [] },
]

/** Whether a version in one state may come to the other in one step. */
export const mayBecome = (from: VersionState, to: VersionState): boolean =>
  lifeCycle.some(line => line.state === from && line.mayBecome.includes(to))

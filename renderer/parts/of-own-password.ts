import type { FaultNote } from '../../shared/base/fault.ts'

/** Where a person is known and only the password was typed, a wrong one says nothing of the account. */
export const ofOwnPassword = (fault: FaultNote): FaultNote =>
  fault.code === 'people/wrong-password' ? { ...fault, facts: { ...fault.facts, own: true } } : fault

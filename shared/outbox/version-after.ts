import type { ParcelState, VersionState } from '../model/version.ts'

/**
 * Answers what a queued or delivered version becomes when its parcels stand so: `delivered` when every hub has it, `verified` when
 * every hub was read back. Withdrawn parcels do not count; with nothing left to count, or in any other state, it stays what it is.
 */
export function versionAfter(state: VersionState, parcels: readonly ParcelState[]): VersionState {
  if (state !== 'queued' && state !== 'delivered') return state
  const counted = parcels.filter(parcel => parcel !== 'withdrawn')
  if (counted.length === 0) return state
  if (counted.every(parcel => parcel === 'done')) return 'verified'
  return counted.every(parcel => parcel === 'done' || parcel === 'verifying') ? 'delivered' : state
}

import type { profile as shape } from '../th/profile.ts'

export const profile: typeof shape = {
  byProfile: title => `by ${title}`,
  ofFiles: 'Of each file (optional)',
  filledOf: (filled, all) => `${filled} of ${all} filled`,
  hasProposals: 'has proposals',
  idle: (n, names) => `Filled in for another type of dataset: ${n} (${names.join(', ')}). Kept, but not sent`,
}

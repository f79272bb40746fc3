import { isBlank } from './is-blank.ts'
import type { Profile } from './profile.ts'
import type { Proposal, ProposalGround } from './proposal.ts'

/** What is said of the whole dataset holds for its files: the value that stands there, or the best one proposed for it. */
export function proposeForFiles(profile: Profile, found: readonly Proposal[], { current }: ProposalGround): readonly Proposal[] {
  return profile.fields
    .filter(field => field.on === 'file' && field.key.startsWith('resource_'))
    .flatMap((field): Proposal[] => {
      const key = field.key.slice('resource_'.length)
      const value = isBlank(current?.[key]) ? found.find(proposal => proposal.key === key)?.value : current?.[key]
      return value === undefined ? [] : [{ key: field.key, value, from: 'dataset', facts: {} }]
    })
}

import type { Proposal, ProposalGround } from './proposal.ts'

/** What an office answers alike for all its datasets of a type. */
const habitual: readonly string[] = ['official_statistics', 'allow_harvest', 'data_support', 'standard', 'objective']

/** The answers of the office's newest description that has them. */
export const proposeFromHabit = ({ office }: ProposalGround): readonly Proposal[] =>
  habitual.flatMap((key): Proposal[] => {
    const value = office.habits[key]
    return value === undefined ? [] : [{ key, value, from: 'office', facts: {} }]
  })

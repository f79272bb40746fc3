import { isBlank } from './is-blank.ts'
import type { Profile } from './profile.ts'
import type { Proposal, ProposalGround } from './proposal.ts'
import { proposeFromOffice } from './propose-from-office.ts'
import { proposeFromPaper } from './propose-from-paper.ts'
import { proposeFromTable } from './propose-from-table.ts'
import { readPaper } from './read-paper.ts'

/** Fields that change with every paper: there the new paper speaks before the description of last time. */
const ofThisPaper = new Set([
  'title',
  'notes',
  'last_updated_date',
  'first_year_of_data',
  'last_year_of_data',
  'unit_of_measure',
  'data_format',
  'data_category',
])

/**
 * Proposes values for the fields of a profile, in its order, the best first where a field has several. Nothing is proposed that is blank,
 * and no value twice for one field.
 */
export function proposeDescription(profile: Profile, ground: ProposalGround): readonly Proposal[] {
  const paper = readPaper(ground)
  const found = [...proposeFromPaper(paper, ground), ...proposeFromTable(paper, ground), ...proposeFromOffice(paper, ground)]
  const previous = Object.entries(ground.previous ?? {}).map(
    ([key, value]): Proposal => ({ key, value, from: 'previous-version', facts: {} }),
  )
  return profile.fields.flatMap(({ key }) => {
    const now = found.filter(proposal => proposal.key === key)
    const before = previous.filter(proposal => proposal.key === key)
    return keepDistinct(ofThisPaper.has(key) ? [...now, ...before] : [...before, ...now])
  })
}

function keepDistinct(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>()
  return proposals.filter(({ value }) => {
    const text = JSON.stringify(value)
    if (isBlank(value) || seen.has(text)) return false
    seen.add(text)
    return true
  })
}

import { isBlank } from './is-blank.ts'
import type { Field, Profile } from './profile.ts'
import type { Proposal, ProposalGround } from './proposal.ts'
import { proposeForFiles } from './propose-for-files.ts'
import { proposeFromOffice } from './propose-from-office.ts'
import { proposeFromPaper } from './propose-from-paper.ts'
import { proposeFromTable } from './propose-from-table.ts'
import { isAgainstCategory } from './propose-licence.ts'
import { readPaper } from './read-paper.ts'

/** Fields that change with every paper: there the new paper speaks before the description of last time. */
const ofThisPaper = new Set([
  'title',
  'notes',
  'last_updated_date',
  'first_year_of_data',
  'last_year_of_data',
  'unit_of_measure',
  'unit_of_multiplier',
  'disaggregate',
  'data_format',
  'data_category',
  'high_value_dataset',
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
  const rank = (field: Field): readonly Proposal[] => {
    const now = found.filter(({ key }) => key === field.key)
    const before = previous.filter(({ key }) => key === field.key)
    const ranked = ofThisPaper.has(field.key) ? [...now, ...before] : [...before, ...now]
    return keepDistinct(ranked.filter(proposal => isInList(field, proposal) && !isAgainstCategory(proposal, ground)))
  }
  const ofDataset = profile.fields.filter(field => field.on === 'dataset').flatMap(rank)
  // What a file is said to have follows the dataset of today before the file of last time.
  const sameAsDataset = proposeForFiles(profile, ofDataset, ground)
  const ofFiles = profile.fields
    .filter(field => field.on === 'file')
    .flatMap(field => keepDistinct([...sameAsDataset.filter(({ key }) => key === field.key), ...rank(field)]))
  return [...ofDataset, ...ofFiles]
}

/** A hub's own list may lack what the house would say. */
const isInList = ({ codes }: Field, { value }: Proposal): boolean =>
  codes.length === 0 || (typeof value === 'string' ? [value] : value).every(code => codes.some(entry => entry.code === code))

function keepDistinct(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>()
  return proposals.filter(({ value }) => {
    const text = JSON.stringify(value)
    if (isBlank(value) || seen.has(text)) return false
    seen.add(text)
    return true
  })
}

import { guessArea } from './guess-area.ts'
import type { Proposal, ProposalGround } from './proposal.ts'
import type { Paper } from './read-paper.ts'

const frequencies = { day: 'วัน', month: 'เดือน', quarter: 'ไตรมาส', 'half-year': 'ครึ่งปี', year: 'ปี' } as const

/** What title, unit, period, area and source of the paper say. */
export function proposeFromPaper(paper: Paper, { fileName }: ProposalGround): readonly Proposal[] {
  const { title, unit, source } = paper
  const bareName = fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  return [
    { key: 'title', value: title.text, from: 'sheet-title', facts: title.facts },
    { key: 'title', value: bareName, from: 'file-name', facts: { file: fileName } },
    { key: 'data_source', value: source.text, from: 'sheet-source', facts: source.facts },
    { key: 'unit_of_measure', value: unit.text, from: 'sheet-unit', facts: unit.facts },
    ...proposePeriod(paper),
    ...proposeArea(paper),
  ]
}

function proposePeriod({ coverage, periodLine, title }: Paper): readonly Proposal[] {
  if (coverage === null) return []
  const facts = periodLine.text === '' ? title.facts : periodLine.facts
  const from = periodLine.text === '' ? 'sheet-title' : 'sheet-period'
  const years: Proposal[] = [
    { key: 'first_year_of_data', value: String(coverage.first), from, facts },
    { key: 'last_year_of_data', value: String(coverage.last), from, facts },
  ]
  if (coverage.every === null) return years
  return [
    { key: 'update_frequency_unit', value: frequencies[coverage.every], from, facts },
    { key: 'update_frequency_interval', value: '1', from, facts },
    ...years,
  ]
}

function proposeArea({ area, title }: Paper): readonly Proposal[] {
  const fromArea = guessArea(area.text)
  if (fromArea !== null) return [{ key: 'geo_coverage', value: fromArea, from: 'sheet-area', facts: area.facts }]
  const fromTitle = guessArea(title.text)
  return fromTitle === null ? [] : [{ key: 'geo_coverage', value: fromTitle, from: 'sheet-title', facts: title.facts }]
}

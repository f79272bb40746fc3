import { guessArea } from './guess-area.ts'
import type { Proposal, ProposalGround } from './proposal.ts'
import type { Paper } from './read-paper.ts'

const frequencies = { day: 'วัน', month: 'เดือน', quarter: 'ไตรมาส', 'half-year': 'ครึ่งปี', year: 'ปี' } as const

const { month, quarter, year } = frequencies
const rhythms: { readonly [series: string]: string } = { month, 'dated-month': month, quarter, half: frequencies['half-year'], year }

/** What title, unit, period, area and source of the paper say. */
export function proposeFromPaper(paper: Paper, { fileName, summary }: ProposalGround): readonly Proposal[] {
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
    { key: 'unit_of_multiplier', value: readMultiplier(unit.text), from: 'sheet-unit', facts: unit.facts },
    ...proposeRhythm(summary),
    ...proposePeriod(paper),
    ...proposeArea(paper),
  ]
}

/** The multiplier that the values still have; one that went into the values is no longer part of the unit. */
const readMultiplier = (unit: string): string =>
  unit === '' ? '' : (/^(ล้านล้าน|แสนล้าน|หมื่นล้าน|พันล้าน|ร้อยล้าน|สิบล้าน|ล้าน|แสน|หมื่น|พัน)/.exec(unit)?.[1] ?? 'หน่วย')

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

/** Sheets that count through months are filled in month by month. */
function proposeRhythm({ recipe }: ProposalGround['summary']): readonly Proposal[] {
  const join = recipe.steps.findLast(({ name, on }) => name === 'join-sheets' && on)
  const unit = join && rhythms[String(join.params['kind'])]
  if (unit === undefined) return []
  const facts = { sheet: recipe.sheet }
  return [
    { key: 'update_frequency_unit', value: unit, from: 'sheet-period', facts },
    { key: 'update_frequency_interval', value: '1', from: 'sheet-period', facts },
  ]
}

function proposeArea({ area, title }: Paper): readonly Proposal[] {
  const fromArea = guessArea(area.text)
  if (fromArea !== null) return [{ key: 'geo_coverage', value: fromArea, from: 'sheet-area', facts: area.facts }]
  const fromTitle = guessArea(title.text)
  return fromTitle === null ? [] : [{ key: 'geo_coverage', value: fromTitle, from: 'sheet-title', facts: title.facts }]
}

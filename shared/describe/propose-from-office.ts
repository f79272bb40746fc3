import { categoryCodes } from './labels.ts'
import { mintSlug } from './mint-slug.ts'
import type { Entry } from './profile.ts'
import type { Proposal, ProposalGround } from './proposal.ts'
import { proposeFromHabit } from './propose-from-habit.ts'
import { proposeLicence } from './propose-licence.ts'
import type { Paper } from './read-paper.ts'

/** What the office says of itself, what was decided of the data, what the files are, and the house's habits where nobody said anything. */
export function proposeFromOffice(paper: Paper, ground: ProposalGround): readonly Proposal[] {
  const { office, category, fileName, highValue } = ground
  const from = (source: Proposal['from'], key: string, value: Entry | null, facts: Proposal['facts'] = {}): readonly Proposal[] =>
    value === null ? [] : [{ key, value, from: source, facts }]
  return [
    ...proposeSlug(paper, ground),
    ...from('office', 'owner_org', office.name),
    ...from('office', 'maintainer', office.unit),
    ...from('office', 'maintainer_email', office.email),
    ...from('office', 'data_source', office.name),
    ...proposeLicence(ground),
    ...proposeFromHabit(ground),
    ...from('house-habit', 'objective', ['พันธกิจหน่วยงาน']),
    ...from('published-files', 'data_format', toFormatCodes(ground.formats)),
    ...from('file-name', 'data_format', toFormatCodes([/\.([^.]+)$/.exec(fileName)?.[1] ?? '']), { file: fileName }),
    ...from('classification', 'data_category', category === null ? null : categoryCodes[category]),
    ...from('value-decided', 'high_value_dataset', typeof highValue === 'boolean' ? (highValue ? 'True' : 'False') : null),
    ...from('today', 'last_updated_date', ground.today),
    ...from('today', 'created_date', ground.previous === null ? ground.today : null),
  ]
}

/** A dataset keeps the name that it has: a new name would be a new dataset for the hub. */
function proposeSlug(paper: Paper, { previous, fileName, office }: ProposalGround): readonly Proposal[] {
  if (previous?.name !== undefined) return []
  const bareName = fileName.replace(/\.[^.]+$/, '')
  const value = mintSlug(paper.title.text, [bareName, `${office.code} dataset`])
  return [{ key: 'name', value, from: paper.title.text === '' ? 'file-name' : 'sheet-title', facts: paper.title.facts }]
}

const formatCodes: { readonly [extension: string]: string } = {
  csv: 'CSV',
  tsv: 'Text',
  txt: 'Text',
  xls: 'XLS',
  xlsx: 'XLS',
  xlsm: 'XLS',
  xlsb: 'XLS',
  json: 'JSON',
  xml: 'XML',
  html: 'HTML',
  htm: 'HTML',
  pdf: 'PDF',
  doc: 'DOC/DOCX',
  docx: 'DOC/DOCX',
  rdf: 'RDF',
  ttl: 'RDF',
  'json-ld': 'RDF',
  dbf: 'Database',
}

const toFormatCodes = (formats: readonly string[]): readonly string[] => [
  ...new Set(formats.flatMap(format => formatCodes[format.toLowerCase()] ?? [])),
]

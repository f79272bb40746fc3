import { type Column, isNumeric } from '../model/table.ts'
import { findKeywords } from './find-keywords.ts'
import { guessBreakdown } from './guess-breakdown.ts'
import { guessUnitCollected } from './guess-unit-collected.ts'
import type { Proposal, ProposalGround } from './proposal.ts'
import type { Paper } from './read-paper.ts'
import { writeNotes } from './write-notes.ts'

/** What the recovered columns and the files that would be published say. */
export function proposeFromTable(paper: Paper, ground: ProposalGround): readonly Proposal[] {
  const { columns, rows } = ground.summary
  const words = columns.filter(column => column.type === 'string')
  const title = paper.title.text === '' ? ground.fileName.replace(/\.[^.]+$/, '') : paper.title.text
  const keywords = findKeywords(
    title,
    words.map(column => column.label),
  )
  const notes = writeNotes({
    title,
    columns,
    rows,
    period: paper.periodLine.text,
    unit: paper.unit.text,
    source: paper.source.text,
    notes: paper.notes,
  })
  return [
    ...proposeType(columns),
    { key: 'tag_string', value: keywords, from: paper.title.text === '' ? 'columns' : 'sheet-title', facts: paper.title.facts },
    { key: 'notes', value: notes.slice(0, 20_000), from: 'whole-table', facts: { rows, columns: columns.length } },
    ...proposeUnit(columns),
    { key: 'disaggregate', value: guessBreakdown(title, columns), from: 'columns', facts: {} },
    { key: 'data_collect', value: guessUnitCollected(columns) ?? '', from: 'columns', facts: {} },
    {
      key: 'data_language',
      value: [/[ก-๙]/.test(title + columns.map(column => column.label).join('')) ? 'ไทย' : 'อังกฤษ'],
      from: 'columns',
      facts: {},
    },
  ]
}

function proposeType(columns: readonly Column[]): readonly Proposal[] {
  if (columns.length === 0) return []
  const numeric = columns.filter(({ type }) => isNumeric(type)).length
  // Figures by place and year are statistics still: a year tells of when, not of one more thing in a register.
  const told = columns.filter(column => column.type !== 'year' && column.type !== 'yearmonth').length
  const value = numeric > 0 && numeric * 2 >= told ? 'ข้อมูลสถิติ' : 'ข้อมูลระเบียน'
  return [{ key: 'data_type', value, from: 'columns', facts: { numeric, columns: columns.length } }]
}

/** One unit for all columns that have any is the unit of the table. */
function proposeUnit(columns: readonly Column[]): readonly Proposal[] {
  const units = new Set(columns.flatMap(column => (column.unit === null ? [] : [column.unit])))
  const [unit] = units
  return units.size === 1 && unit !== undefined ? [{ key: 'unit_of_measure', value: unit, from: 'columns', facts: {} }] : []
}

import { hideInText } from '../../shared/classify/hide-in-text.ts'
import type { WordProposal, WordSource } from '../../shared/describe/dictionary/word-proposal.ts'
import { toRange } from '../../shared/model/cell.ts'
import type { ProposedColumn } from '../desk/propose-dictionary.ts'
import type { RecoveredFile } from '../desk/recover-file.ts'
import { headLine } from './head-line.ts'
import { toPlainText } from './plain-text.ts'
import { hideHeading } from './tell-personal.ts'

type Tables = readonly (readonly ProposedColumn[])[]

/** Every column of every table with the best of what can be said of it, and all proposals; the same for the same bytes on every run. */
export const toDictionaryDocument = ({ file, tables }: RecoveredFile, proposed: Tables) => ({
  ...{ file: file.name, sha256: file.sha256, bytes: file.bytes, kind: file.kind, encoding: file.encoding },
  tables: tables.map(({ name, summary: { sheet, sheets, box, rows } }, n) => ({
    ...{ name: hideInText(name), sheet: hideInText(sheet), sheets: sheets.map(hideInText) },
    ...{ box: { ...box, address: toRange(box) }, rows },
    columns: (proposed[n] ?? []).map(({ column, proposals }, c) => ({
      ...{ ...hideHeading(column.name, column.label, c, column.personal ?? []), english: column.english ?? null },
      ...{ type: column.type, unit: column.unit, meaning: column.meaning ?? null },
      ...{ codes: column.codes ?? [], closed: column.closed === true, personal: column.personal ?? [], examples: column.examples ?? [] },
      proposals: proposals.map(({ facts, ...proposal }) => ({
        ...proposal,
        facts: { ...facts, ...(facts.sheet === undefined ? {} : { sheet: hideInText(String(facts.sheet)) }) },
      })),
    })),
  })),
})

/** The same for a person, line by line. */
export function tellDictionary({ file, tables }: RecoveredFile, proposed: Tables): readonly string[] {
  return [
    headLine('file', file.name),
    ...tables.flatMap(({ name, summary }, n) => [
      '',
      headLine('table', hideInText(name)),
      headLine('sheets', `${summary.sheets.map(hideInText).join(', ')} (${toRange(summary.box)})`),
      ...(proposed[n] ?? []).flatMap(tellColumn),
    ]),
  ].map(toPlainText)
}

const mostCodes = 12

function tellColumn({ column, proposals }: ProposedColumn, c: number): readonly string[] {
  const { name, label } = hideHeading(column.name, column.label, c, column.personal ?? [])
  const { type, unit, english, meaning, codes = [], personal = [], examples = [] } = column
  const from = (field: WordProposal['field']): string => {
    const found = proposals.find(one => one.field === field)
    return found === undefined ? '' : ` (${says[found.from](found.facts)})`
  }
  const shown = codes.slice(0, mostCodes).map(({ code, th }) => (th === '' || th === code ? code : `${code} = ${th}`))
  const line = (head: string, text: string): readonly string[] => [`    ${head.padEnd(9)} ${text}`]
  return [
    `  ${name}: ${label}, ${type}${unit === null ? '' : `, ${unit}`}`,
    ...(english === undefined ? [] : line('English', `${english}${from('english')}`)),
    ...(meaning === undefined ? [] : line('meaning', `${meaning}${from('meaning')}`)),
    ...(codes.length === 0
      ? []
      : line('codes', `${shown.join(', ')}${codes.length > mostCodes ? `, … ${codes.length} in all` : ''}${from('codes')}`)),
    ...(personal.length === 0 ? [] : line('personal', personal.join(', '))),
    ...(examples.length === 0 ? [] : line('examples', examples.join(', '))),
  ]
}

const at = ({ sheet, cell }: WordProposal['facts']): string => `${hideInText(String(sheet ?? ''))} ${cell ?? ''}`.trim()
const says: { readonly [from in WordSource]: (facts: WordProposal['facts']) => string } = {
  heading: f => `from the heading, ${at(f)}`,
  comment: f => `from the comment at ${at(f)}`,
  note: f => `from the note at ${at(f)}`,
  'sheet-unit': f => `from the unit of the sheet, ${at(f)}`,
  'official-list': f => `from the list ${f.list ?? ''}`,
  'house-list': () => 'what is meant alike everywhere',
  office: f => `from ${f.title ?? ''}`,
}

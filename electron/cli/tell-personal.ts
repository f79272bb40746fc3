import { hideInText } from '../../shared/classify/hide-in-text.ts'
import { isKnownThaiName } from '../../shared/classify/known-names.ts'
import { maskWords } from '../../shared/classify/mask.ts'
import { toRange } from '../../shared/model/cell.ts'
import type { EvidenceCode, PersonalEvidence, PersonalFinding, PersonalKind } from '../../shared/model/personal.ts'
import type { RecoveredFile, RecoveredOne } from '../desk/recover-file.ts'
import { tellBeside, toBeside } from './beside-tables.ts'
import { headLine } from './head-line.ts'
import { toPlainText } from './plain-text.ts'

/** What is told of one kind in one column. Shares and confidence run from 0 to 1, `count` of `of` non-blank values match. */
type ToldKind = Pick<PersonalFinding, 'count' | 'of' | 'confidence' | 'examples'> & {
  readonly evidence: readonly { readonly code: EvidenceCode; readonly count?: number; readonly of?: number }[]
}

/** Every column of every table and what stands beside the tables, with the kinds of personal data found in it; the same for the same bytes on every run. */
export const toPersonalDocument = ({ file, tables, paints }: RecoveredFile) => ({
  ...{ file: file.name, sha256: file.sha256, bytes: file.bytes, kind: file.kind, encoding: file.encoding },
  tables: tables.map(({ name, summary: { sheet, sheets, box, rows, columns }, personal }) => ({
    ...{ name: hideInText(name), sheet: hideInText(sheet), sheets: sheets.map(hideInText) },
    ...{ box: { ...box, address: toRange(box) }, rows },
    columns: columns.map(({ name: column, label, type }, c) => {
      const found = personal.filter(finding => finding.column === c)
      const holds = found.map(({ kind }) => kind)
      return { ...hideHeading(column, label, c, holds), type, kinds: toKinds(found) }
    }),
  })),
  beside: toBeside({ tables, paints }).map(({ sheet, where, cell, column, findings }) => ({
    ...{ sheet: hideInText(sheet), where, cell, column },
    kinds: toKinds(findings),
  })),
})

const announces = /ชื่อ|นาม|สกุล|ผู้|ที่/

/** A heading without the people in it. The name that was made of such a heading spells them in other letters. */
export function hideHeading(
  name: string,
  label: string,
  column: number,
  holds: readonly PersonalKind[],
): { readonly name: string; readonly label: string } {
  const isName = holds.includes('name') && !announces.test(label) && isKnownThaiName(label.split(/\s+/))
  const hidden = isName ? maskWords(label) : hideInText(label)
  return { name: hidden === label ? hideInText(name) : `column_${column + 1}`, label: hidden }
}

const toKinds = (personal: readonly PersonalFinding[]): { readonly [kind in PersonalKind]?: ToldKind } =>
  Object.fromEntries(
    personal.map(({ kind, count, of, confidence, examples, evidence }) => [
      kind,
      { count, of, confidence, examples, evidence: evidence.map(({ code, facts }) => ({ code, ...facts })) },
    ]),
  )

/** The same for a person, line by line: the columns that hold something. */
export function tellPersonal({ file, tables, paints }: RecoveredFile): readonly string[] {
  const beside = toBeside({ tables, paints })
  const found = tables.reduce((sum, { personal }) => sum + columnsOf(personal), 0)
  const about = found === 0 ? 'no personal data found' : `${found} columns with personal data`
  return [
    headLine('file', `${file.name} (${about})`),
    ...tables.flatMap(table => ['', ...tellTable(table)]),
    ...(beside.length === 0 ? [] : ['', headLine('beside', 'in titles, headings, notes, comments and names of sheets')]),
    ...beside.slice(0, mostTold).map(tellBeside),
    ...(beside.length > mostTold ? [`  and ${beside.length - mostTold} more; --json lists them all`] : []),
  ].map(toPlainText)
}

const mostTold = 20

const columnsOf = (personal: readonly PersonalFinding[]): number => new Set(personal.map(({ column }) => column)).size

function tellTable({ name, summary, personal }: RecoveredOne): readonly string[] {
  return [
    headLine('table', hideInText(name)),
    headLine('sheets', `${summary.sheets.map(hideInText).join(', ')} (${toRange(summary.box)})`),
    headLine('columns', `${columnsOf(personal)} of ${summary.columns.length} with personal data`),
    ...personal.flatMap(finding => tellFinding(finding, hideInText(summary.columns[finding.column]?.label ?? ''))),
  ]
}

function tellFinding({ kind, count, of, confidence, examples, evidence }: PersonalFinding, label: string): readonly string[] {
  return [
    `  ${label}: ${kind}, ${count} of ${of} values, ${Math.round(confidence * 100)} % sure`,
    `    because   ${evidence.map(sayEvidence).join('; ')}`,
    ...(examples.length === 0 ? [] : [`    examples  ${examples.join(', ')}`]),
  ]
}

const says: { readonly [code in EvidenceCode]: (figures: string) => string } = {
  heading: () => 'the heading says so',
  checksum: figures => `${figures} pass the check digit`,
  title: figures => `${figures} bear the title of a person`,
  dictionary: figures => `${figures} are known words of the kind`,
  shape: figures => `${figures} have the form`,
  people: () => 'the table names people',
}

const sayEvidence = ({ code, facts }: PersonalEvidence): string => says[code](`${facts.count} of ${facts.of}`)

import { hideInText } from '../../shared/classify/hide-in-text.ts'
import { toRange } from '../../shared/model/cell.ts'
import type { EvidenceCode, PersonalEvidence, PersonalFinding, PersonalKind } from '../../shared/model/personal.ts'
import type { RecoveredFile, RecoveredOne } from '../desk/recover-file.ts'
import { headLine } from './head-line.ts'
import { toPlainText } from './plain-text.ts'

/** What is told of one kind in one column. Shares and confidence run from 0 to 1, `count` of `of` non-blank values match. */
type ToldKind = Pick<PersonalFinding, 'count' | 'of' | 'confidence' | 'examples'> & {
  readonly evidence: readonly { readonly code: EvidenceCode; readonly count?: number; readonly of?: number }[]
}

/** Every column of every table, with the kinds of personal data found in it; the same for the same bytes on every run. */
export const toPersonalDocument = ({ file, tables }: RecoveredFile) => ({
  ...{ file: file.name, sha256: file.sha256, bytes: file.bytes, kind: file.kind, encoding: file.encoding },
  tables: tables.map(({ name, summary: { sheet, sheets, box, rows, columns }, personal }) => ({
    ...{ name, sheet, sheets, box: { ...box, address: toRange(box) }, rows },
    columns: columns.map(({ name: column, label, type }, c) => ({
      ...{ name: hideInText(column), label: hideInText(label), type },
      kinds: toKinds(personal, c),
    })),
  })),
})

const toKinds = (personal: readonly PersonalFinding[], column: number): { readonly [kind in PersonalKind]?: ToldKind } =>
  Object.fromEntries(
    personal
      .filter(finding => finding.column === column)
      .map(({ kind, count, of, confidence, examples, evidence }) => [
        kind,
        { count, of, confidence, examples, evidence: evidence.map(({ code, facts }) => ({ code, ...facts })) },
      ]),
  )

/** The same for a person, line by line: the columns that hold something. */
export function tellPersonal({ file, tables }: RecoveredFile): readonly string[] {
  const found = tables.reduce((sum, { personal }) => sum + columnsOf(personal), 0)
  const about = found === 0 ? 'no personal data found' : `${found} columns with personal data`
  return [headLine('file', `${file.name} (${about})`), ...tables.flatMap(table => ['', ...tellTable(table)])].map(toPlainText)
}

const columnsOf = (personal: readonly PersonalFinding[]): number => new Set(personal.map(({ column }) => column)).size

function tellTable({ name, summary, personal }: RecoveredOne): readonly string[] {
  return [
    headLine('table', name),
    headLine('sheets', `${summary.sheets.join(', ')} (${toRange(summary.box)})`),
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

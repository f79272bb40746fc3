import type { Cure, RiskReport } from '../../shared/classify/risk/risk.ts'
import type { RecoveredFile, RecoveredOne } from '../desk/recover-file.ts'
import { headLine } from './head-line.ts'
import { toPlainText } from './plain-text.ts'

/** Every table with its risk; columns by their names. Values of the table are not in it, but for counts. */
export const toRiskDocument = ({ file, tables }: RecoveredFile, reports: readonly RiskReport[]) => ({
  ...{ file: file.name, sha256: file.sha256, bytes: file.bytes, kind: file.kind },
  tables: tables.map((table, n) => {
    const report = reports[n]
    const nameOf = (column: number): string => table.summary.columns[column]?.name ?? ''
    return {
      ...{ name: table.name, sheet: table.summary.sheet },
      ...report,
      columns: report?.columns.map(({ name, label, part, kind, distinct }) => ({ name, label, part, kind, distinct })),
      sets: report?.sets.map(({ columns, rows }) => ({ columns: columns.map(nameOf), rows })),
      diversity: report?.diversity.map(({ column, least }) => ({ column: nameOf(column), least })),
      small: { count: report?.small.count, places: report?.small.places.map(place => ({ ...place, column: nameOf(place.column) })) },
      cures: report?.cures.map(({ sample: _, ...cure }) => cure),
    }
  }),
})

/** The same for a person, line by line. */
export const tellRisk = ({ file, tables }: RecoveredFile, reports: readonly RiskReport[]): readonly string[] =>
  [headLine('file', file.name), ...tables.flatMap((table, n) => ['', ...tellTable(table, reports[n])])].map(toPlainText)

function tellTable({ name, summary }: RecoveredOne, report: RiskReport | undefined): readonly string[] {
  const head = headLine('table', `${name} (${summary.rows} rows)`)
  if (report === undefined || report.subject === 'none') return [head, headLine('risk', 'none asked: the table is not about people')]
  const labelOf = (column: number): string => summary.columns[column]?.label ?? ''
  const cures = report.cures.flatMap((cure, n) => [
    `  ${n + 1}. ${cure.kind}: ${sayCost(cure)}`,
    ...cure.steps.map(step => `     ${step.name} ${JSON.stringify(step.params)}`),
  ])
  return [
    head,
    ...(report.subject === 'counts' ? tellCounts(report, labelOf) : tellPeople(report, labelOf)),
    ...(cures.length === 0 ? [] : [headLine('cures', ''), ...cures]),
  ]
}

function tellPeople(
  { columns, least, goal, below, single, sets, diversity }: RiskReport,
  labelOf: (column: number) => string,
): readonly string[] {
  const partOf = (part: string): string =>
    columns
      .filter(column => column.part === part)
      .map(({ label }) => label)
      .join(', ') || '-'
  return [
    headLine('direct', partOf('direct')),
    headLine('telling', partOf('quasi')),
    headLine('sensitive', partOf('sensitive')),
    headLine('k', `${least} (goal ${goal}); ${below} rows below it, ${single} like no other`),
    ...sets.map(set => `  ${set.rows} singled out by ${set.columns.map(labelOf).join(' + ')}`),
    ...diversity.map(one => `  at fewest ${one.least} values of ${labelOf(one.column)} among rows that are alike`),
  ]
}

const tellCounts = ({ small, goal }: RiskReport, labelOf: (column: number) => string): readonly string[] => [
  headLine('small', `${small.count} counts from 1 to ${goal - 1}`),
  ...small.places.slice(0, 20).map(({ row, column, value }) => `  row ${row + 1}, ${labelOf(column)}: ${value}`),
]

const sayCost = ({ cost, reached }: Cure): string =>
  `reaches ${reached}; ${cost.cells} cells change, ${cost.rows} rows left out, ${cost.values} values told apart no more, ${Math.round(cost.kept * 100)} % of the information stays`

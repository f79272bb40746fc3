import { en } from '../../shared/check/words/en.ts'
import { type Place, toAddress, toRange } from '../../shared/model/cell.ts'
import { type PlacedFinding, type Quality, severities } from '../../shared/model/quality.ts'
import type { Column } from '../../shared/model/table.ts'
import type { CheckedFile } from '../desk/check-file.ts'
import type { RecoveredFile } from '../desk/recover-file.ts'
import { headLine } from './head-line.ts'
import { toPlainText } from './plain-text.ts'
import { sayFinding } from './say-found.ts'

const toPlaceText = ({ sheet, r, c }: Place): string => `${sheet}!${toAddress(r, c)}`

/** Every table with its findings, how each check went, and what its columns are like. `recovery` is what was noticed while it was recovered. */
export const toQualityDocument = ({ file }: RecoveredFile, { checked, written }: CheckedFile) => ({
  ...{ file: file.name, sha256: file.sha256, bytes: file.bytes, kind: file.kind },
  tables: checked.map(({ table: { name, summary }, quality: { rows, seen, checks, findings, profiles } }) => ({
    ...{ name, sheet: summary.sheet, sheets: summary.sheets, box: { ...summary.box, address: toRange(summary.box) }, rows, seen },
    findings: findings.map(({ places, column, rows: at, ...finding }) => ({
      ...finding,
      ...{ column: column === null ? null : (summary.columns[column]?.name ?? null), rows: at, cells: places.map(toPlaceText) },
      ...{ says: en.finding[finding.code].say(finding.facts), todo: en.finding[finding.code].todo },
    })),
    ...{ checks, columns: profiles, recovery: summary.findings },
  })),
  reports: written,
})

/** The same for a person, line by line: the gravest findings first. */
export function tellQuality({ file }: RecoveredFile, { checked, written }: CheckedFile): readonly string[] {
  return [
    headLine('file', `${file.name} (${checked.length} tables)`),
    ...checked.flatMap(({ table: { name, summary }, quality }) => [
      '',
      headLine('table', name),
      headLine('sheets', `${summary.sheets.join(', ')} (${toRange(summary.box)})`),
      headLine(
        'rows',
        quality.seen < quality.rows ? `${quality.rows}, of which the first ${quality.seen} were looked at` : String(quality.rows),
      ),
      headLine('checks', tellChecks(quality)),
      ...quality.findings.flatMap(finding => tellOne(finding, summary.columns)),
      ...summary.findings.map(finding => `  recovery: ${sayFinding(finding)}`),
    ]),
    ...(written.length === 0 ? [] : ['']),
    ...written.map(({ path }) => headLine('written', path)),
  ].map(toPlainText)
}

function tellChecks({ checks, findings }: Quality): string {
  const counts = severities.map(
    weight => `${findings.filter(({ severity }) => severity === weight).length} ${en.severity[weight].toLowerCase()}`,
  )
  return `${checks.filter(({ idle }) => idle === null).length} of ${checks.length} had something to look at; ${counts.join(', ')}`
}

function tellOne({ code, severity, column, count, facts, places }: PlacedFinding, columns: readonly Column[]): readonly string[] {
  const about = column === null ? en.report.wholeRow : (columns[column]?.label ?? '')
  const shown = places.slice(0, 5).map(toPlaceText).join(', ')
  return [
    `  ${about}: ${en.finding[code].say(facts)} (${count}; ${en.severity[severity].toLowerCase()})`,
    ...(shown === '' ? [] : [`    at        ${shown}${count > 5 ? ', …' : ''}`]),
    `    to do     ${en.finding[code].todo}`,
  ]
}

import { cutLetters } from '../../shared/base/file-names.ts'
import { en } from '../../shared/check/words/en.ts'
import type { QualityWords } from '../../shared/check/words/saying.ts'
import { th } from '../../shared/check/words/th.ts'
import { type Place, toAddress } from '../../shared/model/cell.ts'
import type { Quality, QualityFinding } from '../../shared/model/quality.ts'
import type { Column, Value } from '../../shared/model/table.ts'
import { sheetLimits, toSheetCell } from '../../shared/publish/sheet-cell.ts'
import { toHeading } from '../../shared/publish/to-heading.ts'
import { type Chunks, writeChunks } from './write-chunks.ts'
import { widthOf } from './xlsx.ts'
import { type BookCell, type BookSheet, type Tint, toBook, toWords } from './xlsx-book.ts'

/** What a workbook of findings is made of. `findings` have all their rows; `placeOf` leads a cell of the table, or a row, to the original. */
export type QualityReport = {
  readonly out: string
  readonly title: string
  readonly file: string
  readonly today: string
  readonly language: 'th' | 'en'
  readonly columns: readonly Column[]
  readonly rows: Iterable<readonly Value[]>
  readonly placeOf: (row: number, column: number | null) => Place | null
  readonly quality: Quality
  readonly findings: readonly QualityFinding[]
}

const words = { th, en } as const
const tellEvery = 2000

/** Writes the workbook: a summary, the findings with their places, and the table with its cells coloured and a column that says why. */
export async function writeQuality(report: QualityReport, tell: (done: number, total: number) => void): Promise<void> {
  await writeChunks(report.out, toQualityBook(report, tell))
}

/** The workbook, piece by piece; the table streams through it. */
function toQualityBook(report: QualityReport, tell: (done: number, total: number) => void): Chunks {
  const said = words[report.language]
  return toBook([laySummary(report, said), layFindings(report, said), layTable(report, said, tell)])
}

const figure = (value: number): BookCell => ({ cell: { is: 'number', value, style: { kind: 'whole' } } })
const heading = (text: string): BookCell => ({ words: text, look: 'heading' })
const wrapped = (text: string, tint: Tint = 'none'): BookCell => ({ words: cutLetters(text, sheetLimits.letters), look: 'wrap', tint })
const tintOf = ({ severity }: QualityFinding): Tint => (severity === 'info' ? 'none' : severity)

function laySummary(
  { file, title, today, quality, columns, findings }: QualityReport,
  { report, severity, check, idle }: QualityWords,
): BookSheet {
  const { facts } = report
  const count = (weight: QualityFinding['severity']): number => findings.filter(one => one.severity === weight).length
  return {
    ...{ name: report.sheets.summary, widths: [34, 60], frozen: 0 },
    rows: [
      [heading(report.fileName(title))],
      [toWords(facts.file), wrapped(file)],
      [toWords(facts.table), wrapped(title)],
      [toWords(facts.day), { cell: toSheetCell(today, 'date') }],
      [toWords(facts.rows), figure(quality.rows)],
      ...(quality.seen < quality.rows ? [[toWords(facts.seen), figure(quality.seen)]] : []),
      [toWords(facts.columns), figure(columns.length)],
      [],
      [heading(facts.totals), heading('')],
      [{ words: severity.must, look: 'wrap', tint: 'must' }, figure(count('must'))],
      [{ words: severity.should, look: 'wrap', tint: 'should' }, figure(count('should'))],
      [wrapped(severity.info), figure(count('info'))],
      [wrapped(facts.legend)],
      [],
      [heading(facts.checks), heading('')],
      ...quality.checks.map(done => [
        wrapped(check[done.name]),
        wrapped(done.idle === null ? report.checked(done.looked, done.findings) : idle[done.idle]),
      ]),
    ],
  }
}

function layFindings({ quality, columns }: QualityReport, said: QualityWords): BookSheet {
  const { report, severity, check, finding } = said
  return {
    ...{ name: report.sheets.findings, widths: [6, 14, 24, 28, 60, 10, 36, 48], frozen: 1 },
    rows: [
      report.headings.map(heading),
      ...quality.findings.map((one, n) => [
        figure(n + 1),
        wrapped(severity[one.severity], tintOf(one)),
        wrapped(check[one.check]),
        wrapped(one.column === null ? report.wholeRow : (columns[one.column]?.label ?? '')),
        wrapped(finding[one.code].say(one.facts)),
        figure(one.count),
        wrapped(tellPlaces(one.places, one.count, report.facts.more)),
        wrapped(finding[one.code].todo),
      ]),
      ...(quality.findings.length === 0 ? [[toWords(''), toWords(report.facts.clean)]] : []),
    ],
  }
}

const toPlaceText = ({ sheet, r, c }: Place): string => `${sheet}!${toAddress(r, c)}`
const tellPlaces = (places: readonly Place[], count: number, more: string): string =>
  places.map(toPlaceText).join(', ') +
  (places.length > 0 && count > places.length ? ` ${more} ${(count - places.length).toLocaleString('en-US')}` : '')

/** What is said of one row: of which column, or of the whole row, and by which finding. */
type Mark = { readonly finding: QualityFinding; readonly column: number | null }

function layTable(report: QualityReport, said: QualityWords, tell: (done: number, total: number) => void): BookSheet {
  const { columns } = report
  const headings = columns.map(toHeading)
  return {
    ...{ name: said.report.sheets.table, widths: [...headings.map(widthOf), 60], frozen: 1 },
    rows: layRows(report, said, headings, tell),
  }
}

function* layRows(
  { columns, rows, findings, quality, placeOf }: QualityReport,
  { report, finding }: QualityWords,
  headings: readonly string[],
  tell: (done: number, total: number) => void,
): Iterable<readonly BookCell[]> {
  yield [...headings, report.note].map(heading)
  const marks = gatherMarks(findings)
  let n = 0
  for (const values of rows) {
    if (n % tellEvery === 0) tell(n, quality.rows)
    // The heading takes a line, and one more says that the rest is left out.
    if (n === sheetLimits.rows - 2 && quality.rows > n + 1) {
      yield [toWords(report.facts.cut)]
      return
    }
    const own = marks.get(n) ?? []
    const cells: BookCell[] = columns.map(({ type }, c) => {
      const cell = toSheetCell(values[c] ?? null, type)
      const tint = tintAt(own, c)
      // More than a cell may hold is cut here: the table itself is in the other formats.
      return cell.is === 'text' ? { cell: { is: 'text', text: cutLetters(cell.text, sheetLimits.letters) }, ...tint } : { cell, ...tint }
    })
    const why = own.map(({ finding: { code, facts, rows: places }, column }) => {
      const place = placeOf(n, column)
      const about = column === null ? report.wholeRow : (columns[column]?.label ?? '')
      // The facts are those of the first place; elsewhere only what is to be done holds.
      const says = places[0] === n ? finding[code].say(facts) : finding[code].todo
      return `${about}${place === null ? '' : ` (${toPlaceText(place)})`}: ${says}`
    })
    yield why.length === 0 ? cells : [...cells, wrapped(why.join('\n'))]
    n++
  }
}

function tintAt(marks: readonly Mark[], column: number): { readonly tint?: Tint } {
  const own = marks.filter(mark => mark.column === null || mark.column === column).map(({ finding }) => tintOf(finding))
  return own.includes('must') ? { tint: 'must' } : own.includes('should') ? { tint: 'should' } : {}
}

function gatherMarks(findings: readonly QualityFinding[]): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>()
  // What is only good to know is told in the list, not on every row.
  for (const finding of findings.filter(({ severity }) => severity !== 'info'))
    for (const row of finding.rows) {
      const own = marks.get(row)
      if (own === undefined) marks.set(row, [{ finding, column: finding.column }])
      else own.push({ finding, column: finding.column })
    }
  return marks
}

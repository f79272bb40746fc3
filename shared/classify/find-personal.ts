import type { PersonalFinding } from '../model/personal.ts'
import type { Column, Value } from '../model/table.ts'
import type { Heading } from './detector.ts'
import { detectors } from './detectors.ts'
import { hideWhole } from './mask.ts'
import type { Watch } from './watch.ts'
import { watchColumn } from './watch-column.ts'

/** Kinds that name or number one person: a table that holds one of them is about people. */
const identifying = new Set(['citizen_id', 'passport', 'name'])

/**
 * Finds personal data by column: values and headings together, in one pass over the rows. Findings come in order of column and kind, with
 * counts, a confidence from 0 to 1, and up to three masked examples. Memory does not grow with the rows.
 */
export function findPersonal(columns: readonly Column[], rows: Iterable<readonly Value[]>): readonly PersonalFinding[] {
  const watch = watchPersonal(columns)
  for (const row of rows) watch.see(row)
  return watch.judge()
}

/** The same for rows that go by: `see` takes each, `judge` tells what was found. */
export function watchPersonal(columns: readonly Column[]): {
  readonly see: (row: readonly Value[]) => void
  readonly judge: () => readonly PersonalFinding[]
} {
  const watched = toHeadings(columns).map(watchColumn)
  return {
    see: row => {
      for (let c = 0; c < watched.length; c++) watched[c]?.see(row[c])
    },
    judge: () =>
      judgeColumns(
        watched.map(({ watches }) => watches),
        watched.map(({ filled }) => filled()),
      ),
  }
}

function judgeColumns(watches: readonly (readonly Watch[])[], filled: readonly number[]): readonly PersonalFinding[] {
  const plain = judgeAll(watches, filled, false, false)
  const identified = plain.some(finding => identifying.has(finding.kind) && finding.confidence >= 0.7 && finding.count * 5 >= finding.of)
  const leaning = judgeAll(watches, filled, true, identified)
  return [...plain, ...leaning].sort((a, b) => a.column - b.column || order(a) - order(b))
}

const order = (finding: PersonalFinding): number => detectors.findIndex(detector => detector.kind === finding.kind)

function toHeadings(columns: readonly Column[]): readonly Heading[] {
  const texts = columns.map(column => `${column.label} ${column.name}`.toLowerCase().replace(/\s+/g, ' ').trim())
  const besideSurname = texts.some(text => /(?:^|[^ก-๙])(?:นาม)?สกุล|surname|last.?name|family.?name/.test(text))
  return columns.map((column, i) => ({ text: texts[i] ?? '', type: column.type, besideSurname }))
}

function judgeAll(
  watches: readonly (readonly Watch[])[],
  filled: readonly number[],
  leaning: boolean,
  identified: boolean,
): PersonalFinding[] {
  return watches.flatMap((ofColumn, column) =>
    ofColumn.flatMap(watch => {
      if ((watch.detector.leans === true) !== leaning) return []
      const of = filled[column] ?? 0
      const { heading, headed, sure, likely, shaped, refused } = watch
      const verdict = watch.detector.judge({
        heading,
        headed,
        of,
        sure,
        likely,
        shaped,
        refused,
        distinct: watch.distinct.size,
        identified,
      })
      if (verdict.count === 0) return []
      const examples = [...new Set(watch.examples.map(text => hideWhole(watch.detector.mask(text), text)))]
      return [{ column, kind: watch.detector.kind, count: verdict.count, of, confidence: verdict.confidence, examples }]
    }),
  )
}

import type { PersonalFinding, PersonalKind } from '../model/personal.ts'
import type { Column, Value } from '../model/table.ts'
import { detectors } from './detectors.ts'
import { hideWhole } from './mask.ts'
import { readHeadings } from './read-headings.ts'
import { tellEvidence } from './tell-evidence.ts'
import { mostDistinct, type Watch } from './watch.ts'
import { watchColumn } from './watch-column.ts'

/** Kinds that name or number one person: a table that holds one of them is about people. */
export const identifyingKinds: ReadonlySet<PersonalKind> = new Set(['citizen_id', 'passport', 'name'])

/**
 * Finds personal data by column: values and headings together, in one pass over the rows. Findings come in order of column and kind, with
 * counts, a confidence from 0 to 1, up to three masked examples, and what spoke for it. Memory does not grow with the rows.
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
  const watched = readHeadings(columns).map(watchColumn)
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
  const identified = plain.some(
    finding =>
      identifyingKinds.has(finding.kind) && finding.confidence >= 0.7 && finding.count * 5 >= finding.of && !signsOnly(finding, watches),
  )
  // What a column is by itself, it is not by leaning on the others as well.
  const taken = new Set(plain.map(({ column }) => column))
  const leaning = judgeAll(watches, filled, true, identified).filter(({ column, confidence }) => confidence >= 0.7 || !taken.has(column))
  return [...plain, ...leaning].sort((a, b) => a.column - b.column || order(a) - order(b))
}

/** True of names in a table of counts that come again and again: of those who report, not of those who are counted. */
function signsOnly({ kind, column, of }: PersonalFinding, watches: readonly (readonly Watch[])[]): boolean {
  const watch = watches[column]?.find(({ detector }) => detector.kind === kind)
  if (kind !== 'name' || watch === undefined || !watch.heading.ofGroups || of < 10) return false
  return watch.distinct.size * 2 < Math.min(of, mostDistinct)
}

const order = (finding: PersonalFinding): number => detectors.findIndex(detector => detector.kind === finding.kind)

function judgeAll(
  watches: readonly (readonly Watch[])[],
  filled: readonly number[],
  leaning: boolean,
  identified: boolean,
): PersonalFinding[] {
  return watches.flatMap((ofColumn, column) =>
    ofColumn.flatMap(watch => {
      const { detector } = watch
      if ((detector.leans === true) !== leaning) return []
      const evidence = { ...watch, of: filled[column] ?? 0, identified }
      const { count, confidence } = detector.judge(evidence)
      if (count === 0) return []
      const kept = watch.examples.length > 0 ? watch.examples : watch.spare
      const examples = [...new Set(kept.map(text => hideWhole(detector.mask(text), text)))]
      return [{ column, kind: detector.kind, count, of: evidence.of, confidence, examples, evidence: tellEvidence(detector, evidence) }]
    }),
  )
}

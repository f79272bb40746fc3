import type { Difference } from '../../shared/model/recovery.ts'
import { compareIssues } from '../../shared/recover/forms/compare-issues.ts'
import type { ToldIssue } from '../../shared/recover/forms/read-document.ts'
import type { RecoveredFile, RecoveredOne } from '../desk/recover-file.ts'

/** What a table has otherwise than the issue whose recipe it was recovered by; null where it followed none. */
export function tellDifferences({ summary, followed }: RecoveredOne, issues: readonly ToldIssue[]): readonly Difference[] | null {
  const before = followed === null ? undefined : issues[followed]
  return before ? compareIssues(before, summary) : null
}

/** Tables of the form that a file does not hold, by their names there. */
export const tellMissing = ({ tables }: RecoveredFile, issues: readonly ToldIssue[]): readonly string[] =>
  issues.filter((_, i) => !tables.some(({ followed }) => followed === i)).map(({ name }) => name)

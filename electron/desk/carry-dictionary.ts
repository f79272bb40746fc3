import { carryWords, matchColumns } from '../../shared/describe/dictionary/carry-words.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import { alignColumns } from '../../shared/recover/forms/align-forms.ts'
import type { VersionRow } from '../db/versions.ts'
import { keyedColumns } from './described-columns.ts'
import type { Office } from './office.ts'

/** Begins the dictionary of the next issue with what was said of the columns that it still has. */
export function carryDictionary(office: Office, last: VersionRow, version: string, after: RecoverySummary): void {
  const before = office.recipes.at(last.id, last.recipeAt)?.summary
  if (before === undefined) return
  const words = carryWords(office.dictionaries.ofVersion(last.id), keyedColumns(before), keyedColumns(after), alignedKeys(before, after))
  for (const one of words) office.dictionaries.put(version, one)
}

/** The columns that the version before did not have; none where there was none before. */
export function freshColumns(office: Office, { dataset, number }: VersionRow, after: RecoverySummary): ReadonlySet<string> {
  const last = office.versions.ofDataset(dataset).findLast(one => one.number < number)
  const before = last && office.recipes.at(last.id, last.recipeAt)?.summary
  if (!before) return new Set()
  const now = keyedColumns(after)
  const matches = matchColumns(keyedColumns(before), now, alignedKeys(before, after))
  return new Set(now.flatMap(({ key }, i) => (matches[i] === null ? [key] : [])))
}

/** From the key of a column of this issue to the one that it had on the last, where the two forms can be laid over each other. */
function alignedKeys(before: RecoverySummary, after: RecoverySummary): ReadonlyMap<string, string> {
  const { columns } = alignColumns(before.form?.columns ?? [], after.form?.columns ?? [])
  return new Map(columns.flatMap(({ was, now }) => (now === null ? [] : [[now.key, was.key] as const])))
}

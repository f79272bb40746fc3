import { readRules } from '../../shared/model/read-rules.ts'
import type { RuleBook, RulesOf } from '../../shared/model/rule-book.ts'
import type { Office } from './office.ts'

/** The rules of a book as the office has made them, and which version they are; the house's own where nobody did, or where they cannot be read. */
export function rulesInForce<T extends RuleBook['tables']>(
  office: Office,
  book: RuleBook<T>,
): { readonly rules: RulesOf<T>; readonly version: number; readonly ofHouse: boolean; readonly unreadable: boolean } {
  const kept = office.rules.latest(book.id)
  if (kept === null) return { rules: book.house, version: 0, ofHouse: true, unreadable: false }
  const { version } = kept
  const read = kept.rules === null ? null : readRules(book, kept.rules).rules
  return { rules: read ?? book.house, version, ofHouse: read === null, unreadable: kept.rules !== null && read === null }
}

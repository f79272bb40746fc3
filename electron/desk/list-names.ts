import { type Json, toCanonicalJson } from '../../shared/base/json.ts'

/** Names of what differs between two records, for the ledger: it keeps what was changed and never the words themselves. */
export const listNames = <T extends object>(before: T, after: T): string[] =>
  Object.keys(after)
    .filter(key => key !== 'changedAt' && toCanonicalJson(readOf(before, key)) !== toCanonicalJson(readOf(after, key)))
    .sort()

const readOf = (record: object, key: string): Json => (record as { readonly [key: string]: Json | undefined })[key] ?? null

import { type Decoded, json, number, record, strictObject, string } from '../base/decode.ts'
import { type Json, toCanonicalJson } from '../base/json.ts'
import type { LedgerEvent } from './event.ts'

const text = string()
const fields = {
  ...{ seq: number().int(), at: text, actor: text, role: text, action: text, object: text },
  ...{ prev: text, key: text, hash: text, signature: text },
}
const stored = strictObject({ ...fields, body: text })
const line = strictObject({ ...fields, body: record(string(), json()) })

/** A row of the ledger as a database holds it; null when it is not one, or its body is not spelled canonically. */
export function readStoredEvent(row: unknown): LedgerEvent | null {
  const read = stored.safeParse(row)
  if (!read.success) return null
  const body = readJson(read.data.body)
  return body !== null && toCanonicalJson(body) === read.data.body ? asEvent({ ...read.data, body }) : null
}

/** A line of an exported ledger; null when it is not one, or not spelled as `toLedgerLine` spells it. */
export function readLedgerLine(written: string): LedgerEvent | null {
  const read = line.safeParse(readJson(written))
  if (!read.success) return null
  const event = asEvent(read.data)
  return event && toLedgerLine(event) === written ? event : null
}

/** One event as one line of canonical JSON, without the line end. */
export const toLedgerLine = (event: LedgerEvent): string => toCanonicalJson({ ...event })

function readJson(written: string): Json {
  try {
    return JSON.parse(written) as Json
  } catch {
    // Not JSON: the caller answers that it is no event.
    return null
  }
}

// Roles and actions of a newer app are names that this one does not know; what holds them together is checked all the same.
const asEvent = (read: Omit<Decoded<typeof stored>, 'body'> & { readonly body: unknown }): LedgerEvent | null =>
  typeof read.body === 'object' && read.body !== null && !Array.isArray(read.body) ? (read as LedgerEvent) : null

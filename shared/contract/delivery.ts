import { flag, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import { faultNote, id, index, isoTime, longText, nothing, parcelState, password, shortText, whole } from './parts.ts'

const hubView = object({
  id,
  kind: oneOf(['ckan', 'exchange']),
  name: string(),
  address: string(),
  organisation: string(),
  recipient: string(),
  practice: flag(),
  hasSecret: flag(),
})
const ckanDraft = object({
  kind: oneOf(['ckan']),
  name: shortText,
  address: shortText,
  organisation: shortText,
  token: shortText,
  levelKey: shortText,
})
const exchangeDraft = object({
  kind: oneOf(['exchange']),
  name: shortText,
  address: shortText,
  clientId: shortText,
  clientSecret: shortText,
  recipient: shortText,
  /** The recipient agency's public key as a JWK (JSON). */
  recipientKey: longText,
  purpose: longText,
  terms: longText,
})

/** Hubs, the outbox, the ledger, and backup. */
export const deliveryAsks = {
  'outbox:list': ask(
    nothing,
    object({
      online: flag(),
      sealed: flag(),
      parcels: list(
        object({
          id,
          hub: string(),
          kind: oneOf(['ckan', 'exchange']),
          dataset: id,
          version: id,
          title: string(),
          number: whole,
          state: parcelState,
          bytes: number(),
          tries: whole,
          /** When the outbox tries next by itself; null when it does not. */
          next: isoTime.nullable(),
          fault: faultNote.nullable(),
          /** The raw message of the hub, for the drawer “for IT”. */
          raw: string(),
          address: string().nullable(),
          receipt: string().nullable(),
          at: isoTime,
        }),
      ),
    }),
  ),
  'outbox:send-now': ask(nothing, nothing),
  'outbox:retry': ask(object({ parcel: id }), nothing),
  'hub:list': ask(nothing, object({ hubs: list(hubView) })),
  /** Asks the hub what it can and what we may; saves nothing. Each line has its words in the window. */
  'hub:probe': ask(
    object({ draft: ckanDraft.or(exchangeDraft) }),
    object({
      works: flag(),
      lines: list(object({ code: string(), good: flag(), facts: record(string(), string()) })),
      organisations: list(object({ name: string(), title: string() })),
    }),
  ),
  'hub:save': ask(object({ id: id.nullable(), draft: ckanDraft.or(exchangeDraft) }), object({ hub: id })),
  'hub:remove': ask(object({ hub: id }), nothing),
  /** The practice hub and exchange of the practice office, on or off; refused in a real office. */
  'practice:state': ask(nothing, object({ on: flag(), hubAddress: string(), exchangeAddress: string(), received: whole })),
  'practice:switch': ask(object({ on: flag() }), nothing),
  /** Writes a sample workbook of the practice office: an open table, or a list of (made-up) people that is not for everyone. */
  'practice:sample': ask(object({ kind: oneOf(['open', 'restricted']) }), object({ ticket: string() })),
  'ledger:list': ask(
    object({ from: index, count: index }),
    object({
      total: whole,
      events: list(
        object({
          seq: whole,
          at: isoTime,
          who: string(),
          role: string(),
          action: string(),
          facts: record(string(), string()),
          hash: string(),
        }),
      ),
    }),
  ),
  'ledger:verify': ask(nothing, object({ intact: flag(), events: whole, brokenAt: whole.nullable(), reason: string(), head: string() })),
  'backup:list': ask(
    nothing,
    object({ backups: list(object({ path: string(), at: isoTime, bytes: number(), automatic: flag(), verified: flag() })) }),
  ),
  /** Asks for a folder with the system's dialog, writes the backup there and opens it again to verify; null when the dialog was closed. */
  'backup:make': ask(nothing, object({ path: string().nullable() })),
  /** From the first screen or by an administrator: restores a backup into a data folder where no office is. */
  'backup:restore': ask(object({ password }), object({ restored: flag() })),
}

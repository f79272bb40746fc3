import { flag, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { faultCodes } from '../base/fault-codes.ts'
import { columnTypes } from '../model/table.ts'
import { ask } from './ask.ts'
import {
  category,
  id,
  isoTime,
  level,
  longText,
  nothing,
  password,
  place,
  recipe,
  remark,
  stars,
  value,
  versionState,
  whole,
} from './parts.ts'

const versionLine = object({
  version: id,
  dataset: id,
  number: whole,
  title: string(),
  state: versionState,
  level: level.nullable(),
  stars: whole,
  by: string(),
  at: isoTime,
})

/** What waits for whom, and the decisions that move a version on. */
const bothWords = object({ th: string(), en: string() })

export const lifeAsks = {
  'today:list': ask(
    nothing,
    object({
      tasks: list(
        object({
          kind: oneOf(['returned', 'draft', 'keep', 'review', 'approve', 'outbox', 'unseal', 'backup', 'no-hub', 'no-people', 'dead-link']),
          title: string(),
          remark: string(),
          /** The cell that the remark is pinned to. */
          place: place.nullable(),
          at: isoTime,
          file: id.nullable(),
          dataset: id.nullable(),
          version: id.nullable(),
        }),
      ),
      counts: object({ outbox: whole, needsPerson: whole, intake: whole }),
      /** Datasets of the office by stars 0..5 and by level, newest version each. */
      byStars: list(whole),
      byLevel: list(object({ level: level, count: whole })),
      line: object({ online: flag(), since: isoTime.nullable() }),
    }),
  ),
  /** Versions that wait for this person's review or approval. */
  'life:waiting': ask(object({ desk: oneOf(['review', 'approve']) }), object({ versions: list(versionLine) })),
  /** The memo: everything that a reviewer or the head needs on one page. */
  'life:memo': ask(
    object({ version: id }),
    object({
      ...versionLine.shape,
      office: string(),
      fileName: string(),
      sheet: string(),
      rows: whole,
      columns: list(object({ name: string(), label: string(), type: string(), unit: string().nullable() })),
      /** How much of the dictionary is there: columns with a meaning, codes, and what is missing; null where none goes out. */
      dictionary: object({ columns: whole, told: whole, codes: whole, lacks: whole }).nullable(),
      description: list(object({ key: string(), th: string(), en: string(), text: string() })),
      filled: whole,
      required: whole,
      category: category.nullable(),
      overridden: flag(),
      overrideReason: string(),
      /** What was answered when it was classified, and what was offered where that is another answer. */
      said: list(object({ question: bothWords, answer: bothWords, offered: bothWords.nullable() })),
      starsOf: stars,
      /** Formats of the files that go out, and how many of their values point to addresses of others. */
      files: list(string()),
      links: whole,
      personal: list(object({ column: string(), kind: string(), count: whole })),
      proofs: whole,
      proofsHold: whole,
      findings: whole,
      /** How the table was made, with what people corrected by hand. */
      recipe,
      submittedBy: string().nullable(),
      reviewedBy: string().nullable(),
      approvedBy: string().nullable(),
      remarks: list(remark),
      /** Ten values spread over the table, each with its label and the address that it came from. */
      sample: list(object({ row: whole, label: string(), column: string(), type: oneOf(columnTypes), value, from: list(place) })),
      changes: object({ previous: whole, rows: number(), columns: whole, description: whole, level: flag() }).nullable(),
      targets: list(object({ hub: id, name: string(), kind: oneOf(['ckan', 'exchange']) })),
      /** Open hubs that it may not go to, and why. */
      barred: list(object({ hub: id, name: string(), why: oneOf(faultCodes) })),
      tableSha: string(),
      ledgerHead: whole,
      may: object({ review: flag(), return: flag(), approve: flag(), withdraw: flag(), submit: flag() }),
      /** Why the person may not, as a fault code with words, where they hold the role but something stands in the way. */
      blocked: string().nullable(),
    }),
  ),
  'life:submit': ask(object({ version: id, note: longText }), nothing),
  'life:review': ask(object({ version: id, remark: longText, password }), nothing),
  'life:return': ask(object({ version: id, remark: longText.min(1), place: place.nullable(), password }), nothing),
  /** Signs table hash, metadata hash, level, category, stars, findings accepted, targets, person, role, time, previous ledger hash. */
  'life:approve': ask(object({ version: id, targets: list(id), remark: longText, password }), nothing),
  'life:withdraw': ask(object({ version: id, reason: longText.min(1), password }), nothing),
  /** Puts an approved version that went nowhere, a published or a withdrawn one out of use for good. */
  'life:retire': ask(object({ version: id, reason: longText.min(1), password }), nothing),
  /** A returned, published or withdrawn version, or an approved one that is secret, begins anew as the next draft. */
  'life:renew': ask(object({ version: id }), object({ version: id })),
  'catalogue:list': ask(
    object({ search: string().max(200) }),
    object({
      datasets: list(
        object({
          dataset: id,
          title: string(),
          slug: string(),
          state: versionState,
          number: whole,
          level: level.nullable(),
          stars: whole,
          rows: whole,
          owner: string(),
          at: isoTime,
          version: id,
          address: string().nullable(),
        }),
      ),
    }),
  ),
  'catalogue:dataset': ask(
    object({ dataset: id }),
    object({
      dataset: id,
      title: string(),
      slug: string(),
      versions: list(versionLine),
      current: id,
      deliveries: list(object({ hub: string(), version: whole, state: string(), at: isoTime, address: string().nullable() })),
      events: list(object({ seq: whole, at: isoTime, who: string(), action: string(), facts: record(string(), string()) })),
    }),
  ),
}

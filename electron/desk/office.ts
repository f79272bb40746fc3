import type { EventAction } from '../../shared/ledger/actions.ts'
import type { EventBody, EventRole, LedgerEvent } from '../../shared/ledger/event.ts'
import type { OfficeRole } from '../../shared/model/version.ts'
import type { Approvals } from '../db/approvals.ts'
import type { Backups } from '../db/backups.ts'
import type { Datasets } from '../db/datasets.ts'
import type { Dictionaries } from '../db/dictionaries.ts'
import type { Entries } from '../db/entries.ts'
import type { EntryFiles } from '../db/entry-files.ts'
import type { EntryLines } from '../db/entry-lines.ts'
import type { EntrySearch } from '../db/entry-search.ts'
import type { EntryStaging } from '../db/entry-staging.ts'
import type { Events } from '../db/events.ts'
import type { Files } from '../db/files.ts'
import type { GlossaryRows } from '../db/glossary.ts'
import type { HubForms } from '../db/hub-forms.ts'
import type { HubTerms } from '../db/hub-terms.ts'
import type { Hubs } from '../db/hubs.ts'
import type { Inventories } from '../db/inventories.ts'
import type { InventoryFiles } from '../db/inventory-files.ts'
import type { InventoryViews } from '../db/inventory-views.ts'
import type { Keys } from '../db/keys.ts'
import type { OutputRows } from '../db/outputs.ts'
import type { Parcels } from '../db/parcels.ts'
import type { People } from '../db/people.ts'
import type { Profiles } from '../db/profiles.ts'
import type { Recipes } from '../db/recipes.ts'
import type { Remarks } from '../db/remarks.ts'
import type { RulesRows } from '../db/rules.ts'
import type { OfficeRow, Settings } from '../db/settings.ts'
import type { Sqlite } from '../db/sqlite.ts'
import type { Twins } from '../db/twins.ts'
import type { ValueChecks } from '../db/value-checks.ts'
import type { Versions } from '../db/versions.ts'
import type { Views } from '../db/views.ts'
import type { Wanted } from '../db/wanted.ts'
import type { Log } from '../log/log.ts'
import type { Door } from '../people/door.ts'
import type { PasswordCost } from '../people/passwords.ts'
import type { Secrets } from '../people/secrets.ts'
import type { SigningKey } from '../people/signing-key.ts'
import type { Vault } from '../vault/vault.ts'

export type WhichOffice = 'office' | 'practice'

/** A person at the desk. `role` is the one under which they act now; `key` lies in memory only while they are signed in. */
export type Actor = {
  readonly id: string
  readonly name: string
  readonly account: string
  readonly roles: readonly OfficeRole[]
  readonly role: Exclude<EventRole, 'office'>
  readonly key: SigningKey
}

/** What somebody did, to what (`kind:id`), with ids, counts and hashes only. */
export type Deed = { readonly action: EventAction; readonly object: string; readonly body: EventBody }

/** One family of tables each. */
export type Repositories = {
  readonly people: People
  readonly keys: Keys
  readonly files: Files
  readonly datasets: Datasets
  readonly versions: Versions
  readonly recipes: Recipes
  readonly outputs: OutputRows
  readonly dictionaries: Dictionaries
  readonly remarks: Remarks
  readonly glossary: GlossaryRows
  readonly approvals: Approvals
  readonly hubs: Hubs
  readonly hubTerms: HubTerms
  readonly hubForms: HubForms
  readonly parcels: Parcels
  readonly events: Events
  readonly entries: Entries
  readonly entryLines: EntryLines
  readonly entryFiles: EntryFiles
  readonly entryStaging: EntryStaging
  readonly profiles: Profiles
  readonly inventories: Inventories
  readonly inventoryFiles: InventoryFiles
  readonly inventoryViews: InventoryViews
  readonly entrySearch: EntrySearch
  readonly wanted: Wanted
  readonly valueChecks: ValueChecks
  readonly views: Views
  readonly settings: Settings
  readonly twins: Twins
  readonly rules: RulesRows
  readonly backups: Backups
}

/** An open office: everything that a desk verb works with. */
export type Office = Repositories & {
  readonly which: WhichOffice
  readonly folder: string
  readonly info: OfficeRow
  /** The raw connection; use the repositories. */
  readonly db: Sqlite
  readonly vault: Vault
  readonly secrets: Secrets
  readonly door: Door
  readonly log: Log
  readonly passwordCost: PasswordCost
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number
  /** Milliseconds that only ever grow, for waits and idle time. */
  readonly monotonic: () => number
  /** ISO 8601 of the clock. */
  readonly now: () => string
  readonly newId: () => string
  /** Runs the work in one immediate transaction; nested calls join it. After the commit the head is copied beside the database and `tell` is called. */
  readonly inTransaction: <T>(work: () => T) => T
  /** The same without telling the window, for one of many small pieces of work. */
  readonly quietly: <T>(work: () => T) => T
  /** Appends to the ledger, signed by the actor's key or the office's; only inside a transaction. outbox/sealed when the office's key is sealed. */
  readonly record: (actor: Actor | 'office', deed: Deed) => LedgerEvent
  /** Tells the window that something changed. */
  readonly tell: () => void
  readonly close: () => void
}

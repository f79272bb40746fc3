import { approvalsOf } from '../db/approvals.ts'
import { backupsOf } from '../db/backups.ts'
import { datasetsOf } from '../db/datasets.ts'
import { dictionariesOf } from '../db/dictionaries.ts'
import { entriesOf } from '../db/entries.ts'
import { entryFilesOf } from '../db/entry-files.ts'
import { entryLinesOf } from '../db/entry-lines.ts'
import { entrySearchOf } from '../db/entry-search.ts'
import { entryStagingOf } from '../db/entry-staging.ts'
import { eventsOf } from '../db/events.ts'
import { filesOf } from '../db/files.ts'
import { glossaryOf } from '../db/glossary.ts'
import { hubFormsOf } from '../db/hub-forms.ts'
import { hubTermsOf } from '../db/hub-terms.ts'
import { hubsOf } from '../db/hubs.ts'
import { inventoriesOf } from '../db/inventories.ts'
import { inventoryFilesOf } from '../db/inventory-files.ts'
import { inventoryViewsOf } from '../db/inventory-views.ts'
import { keysOf } from '../db/keys.ts'
import { outputsOf } from '../db/outputs.ts'
import { parcelsOf } from '../db/parcels.ts'
import { peopleOf } from '../db/people.ts'
import { profilesOf } from '../db/profiles.ts'
import { recipesOf } from '../db/recipes.ts'
import { remarksOf } from '../db/remarks.ts'
import { rulesOf } from '../db/rules.ts'
import { settingsOf } from '../db/settings.ts'
import type { Sqlite } from '../db/sqlite.ts'
import { twinsOf } from '../db/twins.ts'
import { valueChecksOf } from '../db/value-checks.ts'
import { versionsOf } from '../db/versions.ts'
import { viewsOf } from '../db/views.ts'
import { wantedOf } from '../db/wanted.ts'
import type { Repositories } from './office.ts'

/** All families of tables over one connection, their statements prepared once. */
export const repositoriesOf = (db: Sqlite): Repositories => ({
  people: peopleOf(db),
  keys: keysOf(db),
  files: filesOf(db),
  datasets: datasetsOf(db),
  versions: versionsOf(db),
  recipes: recipesOf(db),
  outputs: outputsOf(db),
  dictionaries: dictionariesOf(db),
  remarks: remarksOf(db),
  glossary: glossaryOf(db),
  approvals: approvalsOf(db),
  hubs: hubsOf(db),
  hubTerms: hubTermsOf(db),
  hubForms: hubFormsOf(db),
  parcels: parcelsOf(db),
  events: eventsOf(db),
  entries: entriesOf(db),
  entryLines: entryLinesOf(db),
  entryFiles: entryFilesOf(db),
  entryStaging: entryStagingOf(db),
  profiles: profilesOf(db),
  inventories: inventoriesOf(db),
  inventoryFiles: inventoryFilesOf(db),
  inventoryViews: inventoryViewsOf(db),
  entrySearch: entrySearchOf(db),
  wanted: wantedOf(db),
  valueChecks: valueChecksOf(db),
  views: viewsOf(db),
  settings: settingsOf(db),
  twins: twinsOf(db),
  rules: rulesOf(db),
  backups: backupsOf(db),
})

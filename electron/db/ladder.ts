import type { Migration } from './migrate.ts'
import { firstOffice } from './migrations/10-first-office.ts'
import { glossary } from './migrations/20-glossary.ts'
import { audience } from './migrations/30-audience.ts'
import { catalogue } from './migrations/40-catalogue.ts'
import { wanted } from './migrations/41-wanted.ts'
import { views } from './migrations/42-views.ts'
import { value } from './migrations/43-value.ts'
import { behind } from './migrations/44-behind.ts'
import { entryFiles } from './migrations/50-entry-files.ts'
import { profile } from './migrations/51-profile.ts'
import { dictionary } from './migrations/52-dictionary.ts'
import { inventory } from './migrations/60-inventory.ts'
import { outputs } from './migrations/70-outputs.ts'
import { hubForm } from './migrations/71-hub-form.ts'
import { rules } from './migrations/90-rules.ts'
import { eventByAction } from './migrations/91-event-by-action.ts'

/** Every migration, in order. */
export const houseLadder: readonly Migration[] = [
  firstOffice,
  glossary,
  audience,
  catalogue,
  wanted,
  views,
  value,
  behind,
  entryFiles,
  profile,
  dictionary,
  inventory,
  outputs,
  hubForm,
  rules,
  eventByAction,
]

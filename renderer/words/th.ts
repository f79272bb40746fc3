import { announce } from './th/announce.ts'
import { approve } from './th/approve.ts'
import { catalogue } from './th/catalogue.ts'
import { catalogueFiles } from './th/catalogue-files.ts'
import { classify } from './th/classify.ts'
import { common } from './th/common.ts'
import { cures } from './th/cures.ts'
import { describe } from './th/describe.ts'
import { dictionary } from './th/dictionary.ts'
import { domain } from './th/domain.ts'
import { entries } from './th/entries.ts'
import { faults } from './th/faults.ts'
import { frame } from './th/frame.ts'
import { help } from './th/help.ts'
import { hubForms } from './th/hub-forms.ts'
import { intake } from './th/intake.ts'
import { inventory } from './th/inventory.ts'
import { ledger } from './th/ledger.ts'
import { outbox } from './th/outbox.ts'
import { profile } from './th/profile.ts'
import { progress } from './th/progress.ts'
import { quality } from './th/quality.ts'
import { refine } from './th/refine.ts'
import { review } from './th/review.ts'
import { risk } from './th/risk.ts'
import { rules } from './th/rules.ts'
import { settings } from './th/settings.ts'
import { stars } from './th/stars.ts'
import { start } from './th/start.ts'
import { today } from './th/today.ts'
import { value } from './th/value.ts'
import { wanted } from './th/wanted.ts'

/** Every sentence of the window in Thai. Its shape is the shape of every language. */
export const th = {
  announce,
  approve,
  catalogue,
  catalogueFiles,
  classify,
  common,
  cures,
  describe,
  dictionary,
  domain,
  entries,
  faults,
  frame,
  help,
  hubForms,
  intake,
  inventory,
  ledger,
  outbox,
  quality,
  profile,
  refine,
  progress,
  review,
  risk,
  rules,
  settings,
  stars,
  start,
  today,
  value,
  wanted,
}

export type Words = typeof th

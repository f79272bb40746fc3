import { announce } from './en/announce.ts'
import { approve } from './en/approve.ts'
import { catalogue } from './en/catalogue.ts'
import { catalogueFiles } from './en/catalogue-files.ts'
import { classify } from './en/classify.ts'
import { common } from './en/common.ts'
import { cures } from './en/cures.ts'
import { describe } from './en/describe.ts'
import { dictionary } from './en/dictionary.ts'
import { domain } from './en/domain.ts'
import { entries } from './en/entries.ts'
import { faults } from './en/faults.ts'
import { frame } from './en/frame.ts'
import { help } from './en/help.ts'
import { hubForms } from './en/hub-forms.ts'
import { intake } from './en/intake.ts'
import { inventory } from './en/inventory.ts'
import { ledger } from './en/ledger.ts'
import { outbox } from './en/outbox.ts'
import { profile } from './en/profile.ts'
import { progress } from './en/progress.ts'
import { quality } from './en/quality.ts'
import { refine } from './en/refine.ts'
import { review } from './en/review.ts'
import { risk } from './en/risk.ts'
import { rules } from './en/rules.ts'
import { settings } from './en/settings.ts'
import { stars } from './en/stars.ts'
import { start } from './en/start.ts'
import { today } from './en/today.ts'
import { value } from './en/value.ts'
import { wanted } from './en/wanted.ts'
import type { Words } from './th.ts'

/** Every sentence of the window in English. */
export const en: Words = {
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

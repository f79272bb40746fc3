import type { EventAction } from './actions.ts'
import type { EventRole } from './event.ts'

type Roles = readonly EventRole[]
const makers: Roles = ['clerk', 'supervisor']
// Who keeps the catalogue.
const keepers: Roles = ['clerk', 'supervisor', 'administrator']
const anyone: Roles = ['clerk', 'supervisor', 'head', 'administrator', 'none']

/** Under which roles each line may be signed; `office` is the office's own key, when nobody decides. */
const rolesOf: { readonly [action in EventAction]: Roles } = {
  'office-founded': ['office'],
  'person-added': ['office', 'administrator'],
  'person-changed': ['administrator'],
  'password-changed': anyone,
  'password-reset': ['administrator'],
  'signed-in': anyone,
  'signed-out': anyone,
  'sign-in-refused': ['office'],
  'policy-changed': ['administrator'],
  'rules-changed': ['administrator'],
  'profile-changed': ['administrator'],
  // A file may be brought in by a schedule, and an erasure that was cut short is ended by the office itself.
  'file-imported': [...makers, 'office'],
  'file-refused': [...makers, 'office'],
  'file-kept': makers,
  'file-discarded': makers,
  'file-erased': [...makers, 'head', 'office'],
  'inventory-begun': makers,
  'inventory-ended': makers,
  'table-corrected': makers,
  'correction-undone': makers,
  'correction-redone': makers,
  split: makers,
  described: makers,
  classified: makers,
  'entry-added': keepers,
  'entry-changed': keepers,
  'entry-retired': keepers,
  'entry-restored': keepers,
  'value-decided': keepers,
  'catalogue-taken': keepers,
  'outputs-chosen': makers,
  'list-kept': keepers,
  'list-linked': keepers,
  'list-removed': keepers,
  submitted: makers,
  reviewed: ['supervisor', 'head'],
  returned: ['supervisor', 'head'],
  approved: ['head'],
  queued: ['head', 'office'],
  withdrawn: ['head'],
  renewed: makers,
  superseded: ['office'],
  retired: ['head'],
  delivered: ['office'],
  verified: ['office'],
  'needs-person': ['office'],
  retried: anyone,
  'receipt-received': ['office'],
  'hub-saved': ['administrator'],
  'hub-removed': ['administrator'],
  'terms-accepted': ['head', 'administrator'],
  'backup-made': ['office', 'administrator'],
  restored: ['office', 'administrator'],
  'head-missing': ['office'],
}

/** Whether a line may be signed under a role. An action of a newer app is not known here and may be. */
export const maySign = (action: string, role: EventRole): boolean =>
  !Object.hasOwn(rolesOf, action) || rolesOf[action as EventAction].includes(role)

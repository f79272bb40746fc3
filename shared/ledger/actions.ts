/** Everything that the ledger can say happened. The words for people live in the window. */
const eventActions = [
  'office-founded',
  'person-added',
  'person-changed',
  'password-changed',
  'password-reset',
  'signed-in',
  'signed-out',
  'sign-in-refused',
  'policy-changed',
  'rules-changed',
  'profile-changed',
  // files
  'file-imported',
  'file-refused',
  'file-kept',
  'file-discarded',
  'file-erased',
  // folders that are looked through
  'inventory-begun',
  'inventory-ended',
  // the making of a version
  'table-corrected',
  'correction-undone',
  'correction-redone',
  'split',
  'described',
  'classified',
  // the catalogue
  'entry-added',
  'entry-changed',
  'entry-retired',
  'entry-restored',
  'value-decided',
  'catalogue-taken',
  'outputs-chosen',
  'list-kept',
  'list-linked',
  'list-removed',
  // decisions
  'submitted',
  'reviewed',
  'returned',
  'approved',
  'queued',
  'withdrawn',
  'renewed',
  'superseded',
  'retired',
  // the outbox
  'delivered',
  'verified',
  'needs-person',
  'retried',
  'receipt-received',
  // hubs
  'hub-saved',
  'hub-removed',
  'terms-accepted',
  // keeping
  'backup-made',
  'restored',
  'head-missing',
] as const

export type EventAction = (typeof eventActions)[number]

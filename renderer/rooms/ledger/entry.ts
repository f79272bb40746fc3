import type { Out } from '../../../shared/contract/desk.ts'
import type { EventAction } from '../../../shared/ledger/actions.ts'
import type { IconName } from '../../parts/icon.tsx'
import type { Words } from '../../words/th.ts'

/** One line of the ledger as the desk tells it. */
export type Entry = Out<'ledger:list'>['events'][number]

export const entryKinds = ['decision', 'making', 'sending', 'people', 'keeping'] as const
export type EntryKind = (typeof entryKinds)[number]

const kinds: { readonly [action in EventAction]: EntryKind } = {
  'office-founded': 'people',
  'person-added': 'people',
  'person-changed': 'people',
  'password-changed': 'people',
  'password-reset': 'people',
  'signed-in': 'people',
  'signed-out': 'people',
  'sign-in-refused': 'people',
  'policy-changed': 'people',
  'rules-changed': 'people',
  'profile-changed': 'people',
  'file-imported': 'making',
  'file-refused': 'making',
  'file-kept': 'making',
  'file-discarded': 'making',
  'inventory-begun': 'making',
  'inventory-ended': 'making',
  'file-erased': 'making',
  'table-corrected': 'making',
  'correction-undone': 'making',
  'correction-redone': 'making',
  split: 'making',
  described: 'making',
  'outputs-chosen': 'making',
  'terms-accepted': 'sending',
  classified: 'decision',
  'entry-added': 'making',
  'entry-changed': 'making',
  'entry-retired': 'making',
  'entry-restored': 'making',
  'value-decided': 'decision',
  'catalogue-taken': 'making',
  'list-kept': 'making',
  'list-linked': 'making',
  'list-removed': 'making',
  submitted: 'decision',
  reviewed: 'decision',
  returned: 'decision',
  approved: 'decision',
  withdrawn: 'decision',
  retired: 'decision',
  renewed: 'making',
  queued: 'sending',
  superseded: 'sending',
  delivered: 'sending',
  verified: 'sending',
  'needs-person': 'sending',
  retried: 'sending',
  'receipt-received': 'sending',
  'hub-saved': 'keeping',
  'hub-removed': 'keeping',
  'backup-made': 'keeping',
  restored: 'keeping',
  'head-missing': 'keeping',
}

/** The picture beside each kind. */
export const kindIcons: { readonly [kind in EntryKind]: IconName } = {
  decision: 'approve',
  making: 'sheet',
  sending: 'outbox',
  people: 'person',
  keeping: 'settings',
}

const isKnown = (action: string): action is EventAction => Object.hasOwn(kinds, action)

/** Where a line belongs; what a later program wrote belongs to the keeping of the office. */
export const kindOf = (action: string): EntryKind => (isKnown(action) ? kinds[action] : 'keeping')

type Facts = Entry['facts']
const named = ['file', 'person', 'hub', 'version'] as const
const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text)

/** The facts that people can read: an id that the desk has no name for says nothing in a sentence. */
export function dropIds(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name, text]) => !(named.some(known => known === name) && isId(text))))
}

/** The line as a sentence. */
export const sayEntry = ({ action, who, facts }: Pick<Entry, 'action' | 'who' | 'facts'>, { ledger }: Pick<Words, 'ledger'>): string =>
  isKnown(action) ? ledger.action[action](who, dropIds(facts)) : ledger.otherAction(who)

import { valueStates } from '../../../shared/catalogue/entry.ts'
import { ruleBookOf } from '../../../shared/contract/rule-books.ts'
import { levels } from '../../../shared/model/version.ts'
import { countOf } from '../count-of.ts'
import { isOneOf } from '../fact.ts'
import type { ledger as shape, Told } from '../th/ledger.ts'
import { domain } from './domain.ts'
import { entries } from './entries.ts'

const title = (f: Told): string => (f.title === undefined || f.title === '' ? 'a dataset' : `“${f.title}”`)
const version = (f: Told): string => `${title(f)}${f.number === undefined ? '' : `, version ${f.number}`}`
const file = (f: Told): string => (f.file === undefined || f.file === '' ? 'a file' : `the file “${f.file}”`)
const list = (f: Told): string => (f.list === undefined || f.list === '' ? '' : ` “${f.list}”`)
const person = (f: Told): string => f.person ?? 'a person'
const hub = (f: Told): string => (f.hub === undefined || f.hub === '' ? 'the hub' : `“${f.hub}”`)
const level = (f: Told): string => (isOneOf(levels, f.level ?? '') ? domain.level[f.level as keyof typeof domain.level].toLowerCase() : '')
const book = (f: Told): string => `the rules “${ruleBookOf(f.book ?? '')?.title.en ?? f.book ?? ''}”`
const value = (f: Told): string =>
  isOneOf(valueStates, f.decided ?? '') ? entries.value[f.decided as keyof typeof entries.value].toLowerCase() : ''
const remark = (f: Told): string => (f.remark === undefined || f.remark === '' ? '' : `: “${f.remark}”`)
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const ledger: typeof shape = {
  title: 'Ledger',
  sub: 'Every decision, one after another and signed; the newest on top',
  action: {
    'office-founded': who => `The office ${who} was founded`,
    'person-added': (who, f) => `${who} added ${person(f)}`,
    'person-changed': (who, f) => `${who} changed the account or the roles of ${person(f)}`,
    'password-changed': who => `${who} changed their password`,
    'password-reset': (who, f) => `${who} gave ${person(f)} a new password`,
    'signed-in': who => `${who} signed in`,
    'signed-out': who => `${who} signed out`,
    'sign-in-refused': (_, f) => `Somebody tried to sign in with a wrong password${f.person === undefined ? '' : ` as ${f.person}`}`,
    'policy-changed': who => `${who} changed the policy of the office`,
    'profile-changed': (who, f) => {
      if (f.hub === undefined) return `${who} changed the form of description to ${f.name ?? ''}`
      return f.profile === undefined
        ? `${who} let the office’s form of description count for ${hub(f)}`
        : `${who} took the form of description of ${hub(f)} for what goes there`
    },
    'rules-changed': (who, f) => `${who} ${f.rules === undefined ? 'went back to the house rules of' : 'changed'} ${book(f)}`,
    'file-imported': (who, f) => `${who} brought in ${file(f)}`,
    'file-refused': (_, f) => `${upper(file(f))} was refused`,
    'file-kept': (who, f) => `${who} kept ${file(f)} and began ${title(f)}`,
    'file-discarded': (who, f) => `${who} discarded ${file(f)}`,
    'file-erased': (who, f) =>
      `${who} erased ${f.title === undefined ? file(f) : `the data of ${title(f)}`} from this machine; only the description stays${remark(f)}`,
    'inventory-begun': who => `${who} began to look through a folder`,
    'inventory-ended': (who, f) => `The inventory that ${who} began has ended${f.files === undefined ? '' : ` with ${f.files} files`}`,
    'table-corrected': (who, f) => `${who} corrected the table of ${version(f)}`,
    'correction-undone': (who, f) => `${who} undid a correction of ${version(f)}`,
    'correction-redone': (who, f) => `${who} redid a correction of ${version(f)}`,
    split: (who, f) => `${who} made an open and a restricted version of ${version(f)}`,
    described: (who, f) => `${who} changed the description of ${version(f)}`,
    classified: (who, f) => `${who} set the level of ${version(f)} to ${level(f)}`,
    'entry-added': (who, f) => `${who} added ${title(f)} to the catalogue`,
    'entry-changed': (who, f) => `${who} changed the entry of ${title(f)} in the catalogue`,
    'entry-retired': (who, f) => `${who} retired the entry of ${title(f)} in the catalogue`,
    'entry-restored': (who, f) => `${who} took the entry of ${title(f)} in the catalogue into use again`,
    'value-decided': (who, f) => `${who} decided of ${title(f)}: ${value(f)}`,
    'catalogue-taken': (who, f) => `${who} took in a catalogue: ${f.fresh ?? '0'} added, ${f.changed ?? '0'} changed`,
    'outputs-chosen': (who, f) => `${who} chose the files that go out of ${version(f)}`,
    'list-kept': (who, f) => `${who} brought in a list of required datasets${list(f)}`,
    'list-linked': (who, f) => `${who} chose the dataset of line ${f.line ?? ''} of the list${list(f)}`,
    'list-removed': (who, f) => `${who} deleted a list of required datasets${list(f)}`,
    submitted: (who, f) => `${who} submitted ${version(f)} for review${remark(f)}`,
    reviewed: (who, f) => `${who} reviewed ${version(f)} and passed it on${remark(f)}`,
    returned: (who, f) => `${who} returned ${version(f)}${remark(f)}`,
    approved: (who, f) => `${who} approved ${version(f)} and signed`,
    queued: (_, f) => `${upper(version(f))} was queued for sending`,
    withdrawn: (who, f) => `${who} withdrew ${version(f)}${remark(f)}`,
    renewed: (who, f) => `${who} began a new draft of ${title(f)}`,
    superseded: (_, f) => `${upper(version(f))} was superseded by a newer version`,
    retired: (who, f) => `${who} retired ${version(f)}${remark(f)}`,
    delivered: (_, f) =>
      f.hub === undefined
        ? `${upper(version(f))} has arrived and waits to be verified`
        : `${upper(title(f))} reached ${hub(f)} and waits to be read back`,
    verified: (_, f) =>
      f.hub === undefined
        ? `${upper(version(f))} is published`
        : `${upper(title(f))} was read back from ${hub(f)} and equals what was approved`,
    'needs-person': (_, f) => `${upper(title(f))} could not be sent to ${hub(f)} and needs a person`,
    retried: (who, f) => `${who} asked to send ${title(f)} to ${hub(f)} again`,
    'receipt-received': (_, f) => `The receipt of ${title(f)} came from ${hub(f)}`,
    'hub-saved': (who, f) => `${who} saved the hub ${hub(f)}`,
    'hub-removed': (who, f) => `${who} removed the hub ${hub(f)}`,
    'terms-accepted': (who, f) => `${who} accepted the terms of ${hub(f)}`,
    'backup-made': who => `${who} made a backup and checked it`,
    restored: who => `${who} restored a backup`,
    'head-missing': () => 'The office was opened without the copy of the ledger head that is kept apart',
  },
  otherAction: who => `${who} did something that this version of the program does not know`,
  reason: {
    'out-of-order': 'the order has a gap',
    'chain-cut': 'it does not follow the entry before',
    altered: 'its text was changed',
    'bad-signature': 'its signature is wrong',
    'unknown-key': 'it was signed with a key that nobody vouched for',
    'role-not-held': 'the signer did not hold the role',
    'role-may-not': 'the role under which it was signed may not do this',
    'own-submission': 'somebody decided over what they submitted themselves',
    'same-reviewer': 'one person reviewed and approved',
    'not-vouched': 'the office did not vouch for the key',
    'not-founded': 'it does not begin with the founding of the office',
    'other-office': 'it is the ledger of another office',
    malformed: 'the entry cannot be read',
    'tail-missing': 'entries at the end are missing',
    'head-differs': 'it differs from the copy of the ledger head that is kept apart',
    'approval-unknown': 'an approval has no entry of its own',
    'approval-altered': 'an approval is not what its entry says',
    'approval-signature': 'the signature of an approval is wrong',
    'not-as-approved': 'a version is no longer what was approved',
  },
  verify: 'Verify the whole ledger',
  verifying: 'Verifying…',
  intact: events => `${countOf(events, 'entry', 'entries')} verified: whole, and every signature is right`,
  verifiedWhen: 'Verified',
  copyHead: 'Copy the fingerprint of the head',
  head: 'Fingerprint of the head',
  headWhy: 'Write it down elsewhere: if somebody ever changes the ledger, it will differ',
  broken: (seq, why) => `The ledger breaks at entry ${seq}: ${why}`,
  brokenTodo: 'Stop approving and publishing, keep the whole data folder, and tell your administrator',
  entry: seq => `Entry ${seq}`,
  as: role => `as ${role.toLowerCase()}`,
  entryNumber: 'Entry',
  when: 'When',
  signedBy: 'Signed by',
  search: 'Search the ledger: dataset, file, person or fingerprint',
  kinds: 'Kind of entry',
  kind: {
    all: 'All',
    decision: 'Decisions',
    making: 'Making data',
    sending: 'Sending',
    people: 'People and accounts',
    keeping: 'System and backup',
  },
  noneMatch: 'No entry matches',
  noneMatchIn: n => `The newest ${n} entries were searched. Try another word, or show more to search further back.`,
  showAll: 'Show every kind',
  matched: (found, searched) => `${found} found in the newest ${searched} entries`,
  seal: { good: 'Verified: unchanged', broken: 'Not to be trusted from the break on' },
  fact: {
    title: 'Dataset',
    number: 'Version',
    file: 'File',
    person: 'Person',
    hub: 'Hub',
    address: 'Address',
    organisation: 'Organisation at the hub',
    remark: 'Remark',
    roles: 'Roles',
    active: 'Account is open',
    level: 'Level',
    category: 'Category',
    proposedLevel: 'Level proposed by the program',
    proposedCategory: 'Category proposed by the program',
    changedAnswers: 'Answers other than offered',
    decided: 'Value decided',
    overridden: 'Differs from the proposal',
    stars: 'Stars',
    rows: 'Rows',
    fields: 'Fields changed',
    columnsDescribed: 'Columns explained',
    files: 'Files in the backup',
    bytes: 'Size',
    damaged: 'Damaged files',
    automatic: 'Made automatically',
    tries: 'Tries',
    idleMinutes: 'Locks after (minutes)',
    sessionHours: 'Signs in anew after (hours)',
    backupsKept: 'Automatic backups kept',
    onePersonEnough: 'Levels for which one person is enough',
    privateHubs: 'Hubs on the agency’s own network',
  },
  goTo: { version: 'Open the table of this version', dataset: 'Open this dataset', parcel: 'Go to the outbox' },
  more: 'Show more',
  shown: (shown, total) => `${shown} of ${total} entries`,
  own: 'A clerk sees their own entries only',
  empty: 'There are no entries yet',
  emptyWhy: 'When you bring in, correct or submit a dataset, it is written here',
  sealMark: 'Fingerprint',
  sealWhy: 'It is computed from this entry and the one before: whoever changes an entry changes every fingerprint after it',
  copyMark: 'Copy the fingerprint of this entry',
}

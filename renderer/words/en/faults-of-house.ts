import { toFactText } from '../fact.ts'
import type { houseFaults as shape } from '../th/faults-of-house.ts'
import { saySchemaWhy } from './profile.ts'

const nothingLost = 'What was saved is not lost.'

export const houseFaults: typeof shape = {
  'app/bug': {
    say: () => 'Something in the program went wrong that we had not foreseen',
    todo: () => `${nothingLost} Try again; if it happens again, tell your administrator when it happened.`,
    offer: 'retry',
  },
  'ask/stranger': {
    say: () => 'The request did not come from the window of the program and was refused',
    todo: () => 'Close the program and open it again; if it happens again, tell your administrator.',
  },
  'ask/malformed': {
    say: () => 'What was typed is not in a form that can be taken',
    todo: () => 'Look at the fields just filled: one may be too long or empty. Then try again.',
  },
  'ask/ticket-spent': {
    say: () => 'The file chosen was used already, or too long ago',
    todo: () => 'Choose or drop the file again.',
    offer: 'choose-other-file',
  },
  'ask/not-found': {
    say: f => `What was asked for is not there${toFactText(f, 'what', 'name') && ` (${toFactText(f, 'what', 'name')})`}`,
    todo: () => 'It may just have been removed or changed. Go back to the list and choose again.',
    offer: 'retry',
  },
  'ask/busy': {
    say: () => 'The work before on this is not done yet',
    todo: () => 'Wait for the work shown in the foot, or cancel it, and try again.',
    offer: 'retry',
  },
  'ask/cancelled': { say: () => 'This work was cancelled', todo: () => 'Nothing changed. Begin again when you are ready.' },
  'disk/full': {
    say: () => 'The disk is full, so nothing was saved yet',
    todo: () => `Delete or move files from the disk and try again. ${nothingLost}`,
    offer: 'retry',
  },
  'disk/denied': {
    say: f => `The system does not allow writing to ${toFactText(f, 'path', 'folder') || 'this folder'}`,
    todo: () => 'Choose another folder, or ask who keeps this machine to let your account write there.',
    offer: 'retry',
  },
  'disk/write-failed': {
    say: () => 'Writing to the disk failed, so nothing changed',
    todo: () => `See that the disk or stick is still in and not locked, then try again. ${nothingLost}`,
    offer: 'retry',
  },
  'office/from-future': {
    say: () => 'The data of the office was made by a newer version of the program; it was not opened, to keep it unharmed',
    todo: () => 'Install the newest Rabian and open it again. All the data is still there.',
  },
  'office/damaged': {
    say: () => 'The database of the office is damaged and was not opened',
    todo: () => 'Do not delete the data folder. An administrator restores the newest backup.',
    offer: 'open-backup',
  },
  'office/in-use': {
    say: () => 'Another program has this office open',
    todo: () => 'Close the other Rabian, or wait for the command that uses it, and try again.',
    offer: 'retry',
  },
  'office/not-an-office': {
    say: () => 'This folder is not the data of an office',
    todo: () => 'Choose the right data folder, or make a new office.',
  },
  'office/exists': {
    say: () => 'There is an office on this machine already',
    todo: () => 'Sign in to it; the program never writes over it.',
    offer: 'sign-in',
  },
  'office/none': {
    say: () => 'There is no office on this machine yet',
    todo: () => 'Make a new one, open the practice office, or restore a backup.',
  },
  'vault/missing': {
    say: f => `The original${toFactText(f, 'name', 'file') && ` “${toFactText(f, 'name', 'file')}”`} is not in the vault of the office`,
    todo: () => 'An administrator restores a backup. Originals in the vault must not be moved or deleted by hand.',
    offer: 'open-backup',
  },
  'vault/altered': {
    say: f =>
      `The original${toFactText(f, 'name', 'file') && ` “${toFactText(f, 'name', 'file')}”`} in the vault was changed and no longer fits its fingerprint`,
    todo: () => 'Do not publish from it. An administrator restores a backup.',
    offer: 'open-backup',
  },
  'vault/erased': {
    say: () => 'This data was erased for its level or by law; only the description remains',
    todo: () => 'The ledger tells when. If you need the data, ask its owner.',
    offer: 'open-ledger',
  },
  'backup/failed': {
    say: () => 'The backup could not be made',
    todo: () => 'See that the folder has room and may be written, then try again. The data of the office is whole.',
    offer: 'retry',
  },
  'backup/path-too-long': {
    say: f => `The folder ${toFactText(f, 'folder')} lies too deep: names in the backup would be longer than Windows can open`,
    todo: () => 'Choose a folder nearer to the top of the disk or the stick.',
    offer: 'retry',
  },
  'backup/not-a-backup': {
    say: () => 'What was chosen is not a backup of Rabian',
    todo: () => 'Choose a backup folder; its name begins with rabian.',
    offer: 'retry',
  },
  'backup/altered': {
    say: () => 'The backup is not whole or was changed, so it was not restored',
    todo: () => 'Use another backup, or copy this one again from where it was.',
    offer: 'retry',
  },
  'backup/target-not-empty': {
    say: () => 'There is an office already where the backup would go',
    todo: () => 'A backup is restored only where no office is, so that nothing is written over.',
  },
  'office/bad-base': {
    say: f => `“${toFactText(f, 'address')}” cannot be the web address of the office`,
    todo: () => 'Give the name of the office’s own web that begins with https://, without ? and #, such as https://data.agency.go.th/.',
  },
  'recipe/bad-step': {
    say: () => 'This correction does not fit this table',
    todo: () => 'The table is as it was before. Try another cell, or undo the step before.',
  },
  'recipe/no-column': {
    say: f => `This table has no column “${toFactText(f, 'column')}” to protect`,
    todo: () => 'Nothing was changed. Choose a column that the table has now.',
  },
  'recipe/nothing-to-undo': {
    say: () => 'There is no step left to undo or redo',
    todo: () => 'The table is as it was read from the file.',
  },
  'recipe/key-missing': {
    say: () => 'The step that replaces values by tokens needs a key of the office, and there is none here',
    todo: () => 'Open the table in its office; the key never leaves it.',
  },
  'recipe/cure-lost': {
    say: facts => `A step that protects people found no column on this issue: “${toFactText(facts, 'column')}”`,
    todo: () => 'Answer in the review room where the column stands now, or that it is gone; until then this version is not submitted.',
  },
  'describe/bad-schema': {
    say: f => `The form from “${toFactText(f, 'file')}” cannot be used: ${saySchemaWhy(toFactText(f, 'why'))} (${toFactText(f, 'place')})`,
    todo: () => 'The former stays in force. Have the hub mended, or use a form of the program.',
  },
  'describe/bad-profile': {
    say: () => 'The description form that came with the program cannot be read',
    todo: () => 'Install the program anew; if it happens again, tell your administrator.',
  },
  'describe/code-twice': {
    say: f => `The code “${toFactText(f, 'code')}” stands twice in the column “${toFactText(f, 'column')}”`,
    todo: () => 'Take one of them out and it will be saved; nothing has been changed yet.',
  },
  'rules/not-json': {
    say: f => `“${toFactText(f, 'file')}” is not JSON: line ${toFactText(f, 'line')}, column ${toFactText(f, 'column')}`,
    todo: () => 'Mend the file at that place, or save the rules to a file from this page and begin from that one. The former rules stay.',
    offer: 'retry',
  },
  'rules/other-book': {
    say: f => `“${toFactText(f, 'file')}” does not hold these rules`,
    todo: () => 'Choose a file that was saved from the same rules, or open the rules that the file is of. The former rules stay.',
    offer: 'retry',
  },
  'rules/changed-since': {
    say: () => 'Somebody changed these rules after you opened this page',
    todo: () => 'Look at the rules as they are now, then change them again.',
    offer: 'retry',
  },
}

import type { Facts, FaultNote } from '../../shared/base/fault.ts'
import type { FaultCode } from '../../shared/base/fault-codes.ts'
import { toPlainText } from './plain-text.ts'
import { sayHold, sayInside, sayWhy } from './say-inside.ts'

/** What is wrong, with what, and what to do about it. */
type Say = (facts: Facts) => readonly [wrong: string, todo: string]

type Own = FaultCode &
  (`app/${string}` | `ask/${string}` | `file/${string}` | `disk/${string}` | `office/${string}` | `inventory/${string}`)
type FamilyOf<Code extends string> = Code extends `${infer Family}/${string}` ? Family : never
/** What no command does by itself, such as signing in or sending: one sentence a family is enough. */
type Other = FamilyOf<Exclude<FaultCode, Own>>

const fact = (facts: Facts, name: string): string => {
  const value = facts[name]
  return toPlainText(typeof value === 'object' ? value.join(', ') : String(value ?? ''))
}
const theFile = (facts: Facts): string => {
  const name = fact(facts, 'file') || fact(facts, 'path')
  return name === '' ? 'The file' : `“${name}”`
}
const folder = (facts: Facts): string => (fact(facts, 'folder') === '' ? 'the folder' : `“${fact(facts, 'folder')}”`)
const where = (facts: Facts, ...names: readonly string[]): string => {
  const told = names.flatMap(name => (fact(facts, name) === '' ? [] : [`${name} ${fact(facts, name)}`]))
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}
const limit = (facts: Facts): string =>
  fact(facts, 'limit') === ''
    ? ''
    : `: ${fact(facts, 'figure')} ${fact(facts, 'unit').replace(/^line$/, 'characters in one line')}, and the limit is ${fact(facts, 'limit')}`
const anew = 'Open it in a spreadsheet program and save it anew, or ask the sender for another copy.'
const fromApp = 'Do this in the window of Rabian.'

/** What was asked for and is not there, and what is there instead. */
function sayLacking(facts: Facts): readonly [wrong: string, todo: string] {
  const what = fact(facts, 'what')
  const [asked, those] = [fact(facts, what), fact(facts, `${what}s`)]
  const wrong = `There is no ${what || 'such thing'}${asked === '' ? '' : ` “${asked}”`}`
  return [wrong, those === '' ? 'Look at the words after the command.' : `Give one of these: ${those}`]
}

const own: { readonly [code in Own]: Say } = {
  'office/bad-base': f => [`“${fact(f, 'address')}” cannot be the address of an office`, fromApp],
  'app/bug': () => [
    'Something in the program went wrong that we had not foreseen',
    'Run it again; if it happens again, report it with the lines below.',
  ],
  'ask/stranger': () => ['The request was refused', fromApp],
  'ask/malformed': f =>
    fact(f, 'file') === ''
      ? ['What was asked is not in a form that can be taken', 'Look at the words after the command.']
      : [
          `${theFile(f)} is not a document that \`rabian recover --out\` wrote`,
          'Give the JSON document of an earlier recovery with --form.',
        ],
  'ask/ticket-spent': () => ['The file chosen was used already', 'Run the command again.'],
  'ask/not-found': f =>
    fact(f, 'sheet') === ''
      ? sayLacking(f)
      : [`${theFile(f)} has no sheet “${fact(f, 'sheet')}”`, `Give one of its sheets: ${fact(f, 'sheets')}`],
  'ask/cancelled': () => ['This was cancelled', 'Nothing was kept.'],
  'ask/busy': () => ['The work before is not done yet', 'Wait for it, then run the command again.'],
  'file/missing': f => [`${theFile(f)} is not there`, 'Look at the path; a name with blanks needs quotes around it.'],
  'file/empty': f => [`${theFile(f)} is empty`, 'Open it in a spreadsheet program to see whether it was saved whole.'],
  'file/too-large': f => [`${theFile(f)} is too large${limit(f)}`, 'Split it, by month or by sheet for example.'],
  'file/wrong-type': f => [
    `What is inside ${theFile(f)} does not fit its ending (it is ${sayInside(fact(f, 'sniffed'))}, not ${fact(f, 'extension') || 'that'})`,
    'Open it in the program that made it and save it as xlsx or csv.',
  ],
  'file/unknown-type': f => [
    `${theFile(f)} is not of a kind that can be read (it is ${sayInside(fact(f, 'sniffed'))})${where(f, 'field')}`,
    'Give an xlsx, xlsm, xlsb, xls, ods, fods, csv, tsv, txt, html or dbf file; of a picture or a PDF, ask for the spreadsheet behind it.',
  ],
  'file/encrypted': f => [
    `${theFile(f)} is protected by a password`,
    'Open it in a spreadsheet program, take the password off and save it.',
  ],
  'file/damaged': f =>
    fact(f, 'why') === 'changed'
      ? [`${theFile(f)} was changed while it was read`, 'Close the program that writes to it, then run the command again.']
      : [`${theFile(f)} is damaged and cannot be read whole${sayWhy(fact(f, 'why'))}${where(f, 'part', 'sheet', 'cell', 'row')}`, anew],
  'file/unsafe': f => [
    `${theFile(f)} does not look safe and was not opened${sayWhy(fact(f, 'why'))}${where(f, 'part', 'cell', 'figure', 'limit')}`,
    anew,
  ],
  'file/no-table': f => [
    `No table was found in ${theFile(f)}${where(f, 'sheet')}`,
    'See whether it has headings and data, or give another sheet with --sheet.',
  ],
  'file/took-too-long': f => [`Reading ${theFile(f)} was stopped after ${fact(f, 'seconds')} seconds`, `Split it. ${anew}`],
  'file/too-much-memory': f => [
    `${theFile(f)} needs more memory than the ${fact(f, 'limitMb')} MB allowed`,
    'Delete blank formatted rows after the table, or split the file.',
  ],
  'file/reader-died': f => [`The reader stopped in the middle of ${theFile(f)}`, `Run the command again. ${anew}`],
  'file/would-overwrite': f => [
    `Another ${theFile(f)} lies in ${folder(f)} already, and nothing is ever written over`,
    'Give another folder with --out, or move the file that lies there.',
  ],
  'file/cannot-hold': f => [
    `${fact(f, 'format')} cannot hold the table${sayHold(fact(f, 'what'))}${where(f, 'row', 'column', 'limit')}`,
    'Choose another format with --to, or split the table.',
  ],
  'file/not-readable': f => [
    `${theFile(f)} cannot be opened: the system forbids it or another program uses it`,
    'Close the program that has it open, or copy it to this machine.',
  ],
  'file/interrupted': f => [`Reading ${theFile(f)} was cut off`, 'Run the command again.'],
  'inventory/folder-gone': f => [
    `${folder(f)} has gone in the middle of the work: its disk was taken out, or the line to it is cut`,
    'Put it back and run the command again.',
  ],
  'inventory/interrupted': () => ['Looking through the folder was cut off', 'Run the command again.'],
  'disk/full': f => [`The disk of ${folder(f)} is full`, 'Make room on it, then run the command again.'],
  'disk/denied': f => [`The system does not allow writing to ${folder(f)}`, 'Give another folder, or ask who keeps this machine.'],
  'disk/write-failed': f => [`${folder(f)} could not be written to`, 'See that it is a folder, and that its disk is in and not locked.'],
  'office/from-future': () => ['The office was made by a newer Rabian and was not opened', 'Install the newest Rabian.'],
  'office/damaged': () => [
    'The database of the office is damaged',
    'Keep the folder as it is; an administrator restores the newest backup.',
  ],
  'office/in-use': () => ['Another program has this office open', 'Wait for it or close it, then run the command again.'],
  'office/not-an-office': f => [
    `${theFile(f)} is not the data of an office`,
    'Give the data folder of an office, its office.db or a ledger.jsonl.',
  ],
  'office/exists': () => ['There is an office already', 'Nothing is ever written over it.'],
  'office/none': f => [`There is no office in ${theFile(f)}`, 'Give the data folder of an office, its office.db or a ledger.jsonl.'],
}

const others: { readonly [family in Other]: readonly [wrong: string, todo: string] } = {
  vault: ['A file in the vault of the office is missing or altered', 'An administrator restores a backup.'],
  backup: ['The backup cannot be used', 'Use another backup, or copy this one again from where it was.'],
  clipboard: ['There is nothing that can be pasted', fromApp],
  people: ['This needs a person who is signed in', fromApp],
  version: ['The version does not allow this', fromApp],
  recipe: ['A step of the recipe does not fit this table', 'Look at the table in the window of Rabian.'],
  entry: ['The catalogue cannot take this entry', fromApp],
  value: ['The checklist of high value is not complete', fromApp],
  describe: ['The description form that came with the program cannot be read', 'Install the program anew.'],
  rules: ['The rules cannot be used', fromApp],
  hub: ['The hub did not take it', fromApp],
  outbox: ['The keys of the office are sealed', fromApp],
  exchange: ['The exchange did not take it', fromApp],
}

/** One sentence of what is wrong and one of what to do. A code or a family without words does not compile. */
export function sayFault({ code, facts }: FaultNote): string {
  const [wrong, todo] = isOwn(code) ? own[code](facts) : others[familyOf(code)]
  return `${wrong}. ${todo}`
}

const isOwn = (code: FaultCode): code is Own => Object.hasOwn(own, code)
const familyOf = (code: Exclude<FaultCode, Own>): Other => code.slice(0, code.indexOf('/')) as Other

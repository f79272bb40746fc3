import type { Facts } from '../../../shared/base/fault.ts'
import { toFactNumber, toFactText } from '../fact.ts'
import { createFormat } from '../format.ts'
import type { fileFaults as shape } from '../th/faults-of-files.ts'

const format = createFormat('en')
const file = (facts: Facts): string => {
  const name = toFactText(facts, 'file', 'name')
  return name === '' ? 'this file' : `the file “${name}”`
}
const theFile = (facts: Facts): string => {
  const words = file(facts)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
const units: { readonly [unit: string]: string } = {
  comments: 'comments',
  cells: 'cells',
  columns: 'columns',
  entries: 'parts',
  line: 'characters in one line',
  letters: 'characters',
}
const size = (facts: Facts, ...names: readonly string[]): string => {
  const figure = toFactNumber(facts, ...names)
  if (figure === null) return ''
  const unit = units[toFactText(facts, 'unit')]
  return unit === undefined ? format.bytes(figure) : `${format.number(figure)} ${unit}`
}
const whys: { readonly [why: string]: string } = {
  encoding: 'its letters are in no encoding that offices here use',
  quote: 'a quotation mark is opened and never closed',
  zeros: 'a stretch of it was lost and is filled with zeros',
  cut: 'it breaks off in the middle',
  repeat: 'it repeats a cell a number of times that is none',
  shrank: 'it grew shorter while it was read',
  changed: 'it was changed while it was read',
  number: 'a number in it is none',
  'cells-lost': 'some of its cells cannot be read',
  'sheets-lost': 'some of its sheets cannot be read',
  'text-missing': 'a cell names a text that is not there',
  reference: 'a cell lies beyond the edge of the sheet',
  columns: 'it describes more columns than a sheet has',
  size: 'a part is larger than it says',
  ratio: 'a part is packed too tightly',
  packing: 'a part is packed in an unknown way',
  dtd: 'it brings definitions of its own',
  'part-name': 'a part has a forbidden name',
  'part-twice': 'a part is in it twice',
  'parts-overlap': 'its parts overlap',
}
const because = (facts: Facts): string => {
  const why = toFactText(facts, 'why')
  const said = [whys[why] ?? why, toFactText(facts, 'reason', 'what', 'part')].filter(text => text !== '').join(' · ')
  return said === '' ? '' : ` (${said})`
}
const keep = 'Nothing of it was kept, and other work can go on.'

export const fileFaults: typeof shape = {
  'file/missing': {
    say: f => `${theFile(f)} is no longer there`,
    todo: () => 'It may have been moved or renamed, or the stick was taken out. Choose it again where it is now.',
    offer: 'choose-other-file',
  },
  'file/empty': {
    say: f => `${theFile(f)} is empty`,
    todo: () => 'Open it in a spreadsheet program to see whether it was saved whole, then choose it again.',
    offer: 'choose-other-file',
  },
  'file/too-large': {
    say: f =>
      `${theFile(f)} is too large${size(f, 'bytes', 'size', 'figure') && `: ${size(f, 'bytes', 'size', 'figure')}`}${size(f, 'limit') && ` (the limit is ${size(f, 'limit')})`}`,
    todo: () => 'Split it, by month or by sheet for example, and bring the files one by one.',
    offer: 'choose-other-file',
  },
  'file/wrong-type': {
    say: f => `What is inside ${file(f)} does not fit its name${because(f)}`,
    todo: () => 'Open it in the program that made it and save it anew as xlsx or csv.',
    offer: 'choose-other-file',
  },
  'file/unknown-type': {
    say: f => `${theFile(f)} is not of a kind that can be read`,
    todo: () =>
      'Use xlsx, xlsm, xlsb, xls, ods, fods, csv, tsv, txt, html or dbf. Of a picture or a PDF, ask for the spreadsheet behind it.',
    offer: 'choose-other-file',
  },
  'file/encrypted': {
    say: f => `${theFile(f)} is protected by a password`,
    todo: () => 'Open it in a spreadsheet program, take the password off, save it and bring it again.',
    offer: 'choose-other-file',
  },
  'file/damaged': {
    say: f => `${theFile(f)} is damaged and cannot be read whole${because(f)}`,
    todo: () => `Try to open it in a spreadsheet program and save it anew, or ask the sender for another copy. ${keep}`,
    offer: 'choose-other-file',
  },
  'file/unsafe': {
    say: f => `${theFile(f)} does not look safe and was not opened${because(f)}`,
    todo: () => `Ask the sender where it comes from, and for a file newly saved by a spreadsheet program. ${keep}`,
    offer: 'choose-other-file',
  },
  'file/no-table': {
    say: f => `No table was found in ${file(f)}${because(f)}`,
    todo: () => 'See whether the sheet has headings and data, or choose another sheet.',
    offer: 'choose-other-file',
  },
  'file/took-too-long': {
    say: f => `Reading ${file(f)} took too long and was stopped`,
    todo: () => `Save it anew in a spreadsheet program, or split it. ${keep}`,
    offer: 'choose-other-file',
  },
  'file/too-much-memory': {
    say: f => `${theFile(f)} needs more memory than allowed; reading was stopped`,
    todo: () => `Delete blank formatted rows after the table, or split the file. ${keep}`,
    offer: 'choose-other-file',
  },
  'file/reader-died': {
    say: f => `The reader stopped in the middle of ${file(f)}`,
    todo: () => `Try again. If it happens again, save the file anew in a spreadsheet program. ${keep}`,
    offer: 'retry',
  },
  'file/would-overwrite': {
    say: f => `Another file with the name of ${file(f)} lies there already`,
    todo: () => 'Choose another folder, or move the file that lies there; nothing is ever written over.',
  },
  'file/cannot-hold': {
    say: f => `A file of the format ${toFactText(f, 'format')} cannot hold this table as it is`,
    todo: () => 'Choose another format, or split the table.',
  },
  'file/interrupted': {
    say: f => `Reading ${file(f)} was cut off because the program closed`,
    todo: () => `Choose the file again to read it anew. ${keep}`,
    offer: 'choose-other-file',
  },
  'file/not-readable': {
    say: f => `${theFile(f)} cannot be opened: the system forbids it or another program uses it`,
    todo: () => 'Close the program that has it open, or copy it to this machine, and try again.',
    offer: 'retry',
  },
  'inventory/folder-gone': {
    say: f => `The folder “${toFactText(f, 'folder')}” has gone in the middle of the work: its disk was taken out, or the line is cut`,
    todo: () => 'Connect it again and the inventory goes on by itself where it stood; nothing that was found is lost.',
  },
  'inventory/interrupted': {
    say: () => 'The inventory was cut off because the program or the machine was closed',
    todo: () => 'Press “Go on” to continue where it stood.',
  },
  'clipboard/no-table': {
    say: () => 'The clipboard holds no table and no text to paste',
    todo: () => 'Choose the cells in a spreadsheet program, press Ctrl+C, then come back and paste again.',
  },
  'clipboard/too-large': {
    say: f => `What was copied is too large: ${size(f, 'figure')} (the limit for pasting is ${size(f, 'limit')})`,
    todo: () => 'Save it as an xlsx file in the spreadsheet program, and bring that file instead.',
  },
}

const insides: { readonly [sniffed: string]: string } = {
  zip: 'a zip archive or a workbook of another kind',
  ole: 'an Office file of the old kind',
  biff: 'a spreadsheet of the old kind',
  dbf: 'a dBASE table',
  text: 'plain text',
  utf16: 'plain text',
  pdf: 'a PDF',
  program: 'a program',
  image: 'a picture',
  html: 'a web page',
  xml: 'XML',
  rtf: 'formatted text',
  archive: 'a packed archive',
  folder: 'a folder or a device',
  word: 'a Word document',
  powerpoint: 'a PowerPoint document',
  office: 'an Office document without sheets',
  opendocument: 'an OpenDocument without sheets',
  xlsx: 'an Excel workbook',
  xlsm: 'an Excel workbook with macros',
  xlsb: 'a binary Excel workbook',
  ods: 'an OpenDocument spreadsheet',
}

/** What the bytes of a file are, in words. */
export const sayInside = (sniffed: string): string => insides[sniffed] ?? 'something that is not known here'

const reasons: { readonly [why: string]: string } = {
  encoding: 'its letters are in no encoding that offices here use',
  quote: 'a quotation mark is opened and never closed',
  zeros: 'a stretch of it was lost and is filled with zeros',
  cut: 'it breaks off in the middle',
  repeat: 'it repeats a cell a number of times that is none',
  shrank: 'it grew shorter while it was read',
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

/** Why a file was refused, in words. */
export const sayWhy = (why: string): string => (why === '' ? '' : `: ${reasons[why] ?? why}`)

const holds: { readonly [what: string]: string } = {
  tab: 'a value has a tab or a line break, which this format forbids',
  letters: 'a value has more letters than a cell may have',
  rows: 'it has more rows than a sheet may have',
  columns: 'it has more columns than a sheet may have',
  bytes: 'the file would grow larger than the format allows',
  type: 'a value is not of the type of its column',
  empty: 'it has no rows',
}

/** Why a format cannot hold a table, in words. */
export const sayHold = (what: string): string => `: ${holds[what] ?? what}`

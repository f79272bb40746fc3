import type { Facts } from '../../../shared/base/fault.ts'
import { countOf } from '../count-of.ts'
import { toFactText } from '../fact.ts'
import type { catalogueFiles as shape } from '../th/catalogue-files.ts'
import { describe } from './describe.ts'

const value = (facts: Facts): string => `“${toFactText(facts, 'value')}”`

export const catalogueFiles: typeof shape = {
  export: 'Export catalogue',
  asWorkbook: 'Excel file, as the government catalogue imports it (thai_gdc)',
  asDcat: 'DCAT file for other systems (JSON-LD)',
  written: n => `${countOf(n, 'dataset')} exported, read back and equal`,
  writtenAt: path => `Saved at ${path}`,
  left: n => `${countOf(n, 'more dataset')} not exported: the type is not chosen yet`,
  several: n => `${countOf(n, 'dataset')} with fields of several values; the hub takes one, and keeps them all together as “other”`,
  import: 'Import catalogue',
  lookTitle: file => `Import the catalogue “${file}”`,
  form: form => `Read as ${form}`,
  counts: { fresh: 'new', changed: 'changed', same: 'the same', heldHere: 'left alone', refused: 'cannot be imported' },
  heldHere: 'Datasets with a table in this system stay as they are; change them in the description of their version',
  take: n => `Import ${countOf(n, 'dataset')}`,
  nothingToTake: 'Nothing to import',
  readied: (done, total) => `${done} of ${total} datasets`,
  untilReady: 'Nothing is in the catalogue until all of it is ready; until then it can be cancelled',
  comesUp: 'All of them are in the catalogue; they are now made to be found. See how far in the line below, and go on with other work',
  taken: (fresh, changed) => `Catalogue imported: ${fresh} added, ${changed} changed`,
  datasets: 'Datasets',
  what: { new: 'new', same: 'the same', changed: 'changed', 'held-here': 'left alone' },
  remarks: 'Worth a look',
  stops: 'cannot be imported',
  note: 'to know',
  place: (sheet, cell) => (cell === '' ? sheet : `${sheet}, cell ${cell}`),
  placeOf: n => `dataset ${n}`,
  more: n => `and ${n} more`,
  remark: {
    ...describe.problem,
    'no-sheets': f => `None of the sheets of the import workbook is there: name them ${toFactText(f, 'wanted')}`,
    'sheet-missing': () => 'The sheet of the files is not there; the datasets come without any',
    'few-columns': f =>
      `There are ${toFactText(f, 'found')} columns, and the workbook has ${toFactText(f, 'wanted')}: add ${toFactText(f, 'missing')} and those behind it`,
    'many-columns': f =>
      `The column “${toFactText(f, 'text')}” is one more than the ${toFactText(f, 'wanted')} of the workbook: take it out`,
    'column-moved': f => `${toFactText(f, 'found')} stands where ${toFactText(f, 'wanted')} belongs: put the columns in order`,
    'no-datasets': () => 'There are no datasets: fill them in from row 6 on',
    nameless: () => 'There is no name for the web address: give it one of a-z, 0-9 and -',
    untitled: () => 'There is no title: give it one',
    'name-twice': f => `${value(f)} is the name of a dataset above: use another`,
    'level-unknown': f => `${value(f)} is no level: choose one of the five`,
    'file-of-nobody': f => `No dataset that can be taken has the name ${value(f)}: write it as in the sheet of the datasets`,
    'file-without-name': () => 'The file has no name: give it one',
    'file-address': f => `${value(f)} is no web address: write it from https:// on, or leave it blank`,
    'not-json': () => 'This cannot be read as JSON: export it again',
    'not-a-catalogue': () => 'There is no dataset of DCAT in this file: export it as DCAT (JSON-LD)',
    'unknown-property': f => `The form has no field ${value(f)}: it is left out`,
    'bad-day': f => `${value(f)} is no day: write it as 2567-01-31, in the Buddhist era`,
    'common-era-day': f => `${value(f)} is in the Common Era, and this form uses the Buddhist era: write it as 2567-01-31`,
    'taken-as-other': f => `${value(f)} is not in the list and is taken as “other”`,
    missing: () => 'Not filled in: it can be taken, and must be filled in before it is published',
    'other-missing': () => '“Other” without saying what: it can be taken, and must be said before it is published',
  },
}

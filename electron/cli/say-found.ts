import { toAddress } from '../../shared/model/cell.ts'
import type { Difference, DifferenceCode, Finding, FindingCode, Proof, Question, QuestionCode } from '../../shared/model/recovery.ts'

type Facts = Finding['facts']
const fact = (facts: Facts, name: string): string => String(facts[name] ?? '')

const findings: { readonly [code in FindingCode]: (facts: Facts) => string } = {
  'total-differs': f => `the printed total ${fact(f, 'printed')} is not the sum ${fact(f, 'sum')}`,
  'value-unreadable': f => `“${fact(f, 'text')}” cannot be read as a value of its column`,
  'heading-missing': f => `the column ${fact(f, 'column')} has no heading`,
  'row-ragged': () => 'something stands beside the table in this row',
  'text-in-numbers': f => `the text “${fact(f, 'text')}” stands among numbers`,
  'cell-error': f => `the cell holds the error ${fact(f, 'text')} of the spreadsheet`,
  'duplicate-row': f => `this row repeats row ${fact(f, 'row')} in every cell`,
  'missing-mark': f => `${fact(f, 'count')} marks for no value (${fact(f, 'text')}) in “${fact(f, 'column')}” are left blank`,
  'leading-zero-lost': f => `${fact(f, 'count')} numbers in “${fact(f, 'column')}” have lost their leading zero (${fact(f, 'text')})`,
  'bad-checksum': f => `“${fact(f, 'text')}” fails the check digit of its kind of number`,
  'bad-identifier': f => `“${fact(f, 'text')}” has not the form of “${fact(f, 'column')}”`,
  'comma-decimal': f => `numbers in “${fact(f, 'column')}” have decimal commas and are kept as text`,
  'mixed-kinds': f => `“${fact(f, 'column')}” is kept as text: only ${fact(f, 'count')} of ${fact(f, 'of')} are ${fact(f, 'kind')}`,
  'unit-scaled': f => `figures in ${fact(f, 'from')} are multiplied by ${fact(f, 'factor')} (${fact(f, 'count')} columns)`,
  'place-unmatched': f => `“${fact(f, 'text')}” has no official code, or more than one`,
  'ordinal-dropped': f => `the running number “${fact(f, 'column')}” is left out`,
  'value-withheld': f => `${fact(f, 'count')} cells of “${fact(f, 'column')}” left blank by the step ${fact(f, 'step')}`,
}

const questions: { readonly [code in QuestionCode]: (facts: Facts) => string } = {
  'total-unproven': f => `“${fact(f, 'label')}” calls itself a total and adds up nothing: is it a total or a row of data?`,
  'turn-long': f => `may ${fact(f, 'columns')} columns be turned into rows?`,
  'first-row-heading': f => `is the first row (“${fact(f, 'text')}”) a heading or data?`,
  'several-tables': f => `${fact(f, 'others')} more on this sheet, from row ${fact(f, 'row')}: is the table taken the right one?`,
  'join-sheets': f => `${fact(f, 'sheets')} sheets of one heading were joined: do they belong together?`,
  'join-parts': f => `${fact(f, 'sheets')} lists of one heading stand beside each other and were joined: is it one list that goes on?`,
  'date-order': f => `dates such as “${fact(f, 'text')}” in “${fact(f, 'column')}”: day or month first?`,
  'date-century': f => `two-figure years such as in “${fact(f, 'text')}” in “${fact(f, 'column')}”: 25xx or 20xx?`,
  'column-missing': f => `the column “${fact(f, 'label')}” of the form is not here: is it gone, or does it stand under another name?`,
}

const differences: { readonly [code in DifferenceCode]: (facts: Facts) => string } = {
  'step-lost': f => `the step ${fact(f, 'step')} of the form is not applied (${fact(f, 'why')})`,
  'column-gone': f => `the column “${fact(f, 'label')}” is gone`,
  'column-new': f => `the column “${fact(f, 'label')}” is new`,
  'column-moved': f => `the column “${fact(f, 'label')}” has moved`,
  'column-renamed': f => `the column “${fact(f, 'was')}” is called “${fact(f, 'label')}” now`,
  'unit-changed': f => `the unit of “${fact(f, 'label')}” was “${fact(f, 'was')}” and is “${fact(f, 'now')}”`,
  'type-changed': f => `the type of “${fact(f, 'label')}” was ${fact(f, 'was')} and is ${fact(f, 'now')}`,
  'figures-jumped': f => `the figures of “${fact(f, 'label')}” are ${fact(f, 'times')} times what they were`,
  'total-jumped': f => `the printed total “${fact(f, 'label')}” is ${fact(f, 'times')} times what it was`,
  'sheet-new': f => `the sheet “${fact(f, 'label')}” is new`,
  'sheet-gone': f => `the sheet “${fact(f, 'label')}” is gone`,
  'row-new': f => `the row “${fact(f, 'label')}” is new`,
  'row-gone': f => `the row “${fact(f, 'label')}” is gone`,
  'rows-other': f => `most rows are others: ${fact(f, 'came')} came, ${fact(f, 'went')} went`,
}

type At = { readonly sheet: string; readonly r: number; readonly c: number }
const at = ({ sheet, r, c }: At): string => `${sheet}!${toAddress(r, c)}`

export const sayFinding = ({ code, place, facts }: Finding): string => `${at(place)}: ${findings[code](facts)}`
export const sayQuestion = ({ code, place, facts }: Question): string => `${at(place)}: ${questions[code](facts)}`
export const sayProof = ({ place, label, printed, sum, difference }: Proof): string =>
  `${at(place)}: “${label}” is printed ${printed} and adds up to ${sum} (differs by ${difference})`
export const sayDifference = ({ code, place, facts }: Difference): string =>
  `${place === null ? '' : `${at(place)}: `}${differences[code](facts)}`

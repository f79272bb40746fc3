import type { Facts } from '../../../shared/base/fault.ts'
import type { LostReason } from '../../../shared/model/form.ts'
import type { StepName } from '../../../shared/model/recovery.ts'
import { countOf } from '../count-of.ts'
import { toFactNumber, toFactText } from '../fact.ts'
import { createFormat } from '../format.ts'
import type { review as shape } from '../th/review.ts'
import { refineName } from './refine.ts'

const format = createFormat('en')
const figure = (facts: Facts, name: string): string => {
  const value = toFactNumber(facts, name)
  return value === null ? toFactText(facts, name) : format.number(value)
}

/** The first and last of the headings that a question is about; a desk that asked before did not tell them. */
const spanOf = (facts: Facts): string =>
  toFactText(facts, 'first') === '' ? '' : ` (${toFactText(facts, 'first')} – ${toFactText(facts, 'last')})`

const stepName: typeof shape.stepName = {
  'choose-table': 'Bounds of the table',
  'set-header': 'Heading rows',
  'set-aside-totals': 'Totals set aside',
  'lift-groups': 'Group names lifted into a column',
  'fill-down': 'Blanks filled from above',
  'split-column': 'Two figures in one cell split into two columns',
  'read-values': 'Values read as numbers and dates',
  'scale-units': 'Figures multiplied by their unit',
  transpose: 'Rows turned into columns',
  'read-dates': 'Reading of dates settled',
  unpivot: 'Columns turned into rows',
  'join-sheets': 'Tables joined',
  'follow-form': 'Column names of the last version',
  answer: 'Question answered',
  'name-column': 'Column renamed',
  'type-column': 'Type of column changed',
  'drop-column': 'Column left out',
  'set-role': 'Role of cells set',
  'set-value': 'Value corrected',
  'match-column': 'Column matched with the last version',
  ...refineName,
}

const lostStep: typeof shape.lostStep = {
  row: 'the row that it speaks of is not here',
  column: 'the column that it speaks of is not here',
  sheet: 'the sheet that it speaks of is not here',
  'own-cells': 'it corrected a value of the file before',
}

export const review: typeof shape = {
  title: 'Review',
  listTitle: 'Datasets to review',
  listEmpty: 'No draft is waiting for review',
  listEmptyTodo: 'Bring in a table file first; your drafts are then listed here.',
  listOpen: 'Review',
  listFix: 'Mend what was returned',
  toIntake: 'Go to intake',
  backToList: 'Drafts',
  renew: 'Begin a new draft to change it',
  source: 'Original',
  table: 'Recovered table',
  steps: 'Steps',
  legend: 'What the colours and signs on the cells mean',
  doubtful: 'Doubtful',
  sheetTabs: 'Sheets of the original',
  otherSheet: sheet => `The sheet “${sheet}” is not used in this dataset`,
  fromSheets: n => `From ${countOf(n, 'sheet')}`,
  size: (rows, columns) => `${countOf(rows, 'row')} · ${countOf(columns, 'column')}`,
  readOnly: 'Read only: this version is locked',
  toDescribe: 'To description →',
  undo: 'Undo',
  redo: 'Redo',
  undoKey: 'Ctrl Z',
  redoKey: 'Ctrl Y',
  working: 'Making the table anew…',
  headingName: label => `Change the heading “${label}”`,
  proofsChip: (held, all) => `${held}/${all} totals agree`,
  proofsDifferChip: (differ, all) => `${differ}/${all} totals differ`,
  questionsChip: n => `Questions ${n}`,
  findingsChip: n => `Findings ${n}`,
  remarksChip: n => countOf(n, 'remark'),
  remarks: 'Remarks of those who decided',
  cleanTitle: 'Checked, no problems found',
  clean: (rows, columns, held) =>
    `${countOf(rows, 'row')}, ${countOf(columns, 'column')}; ${held === '1' ? 'its one total agrees' : `all ${held} totals agree`}; no open questions`,
  cleanNoProofs: (rows, columns) =>
    `${countOf(rows, 'row')}, ${countOf(columns, 'column')}; no open questions (the paper prints no totals to compare with)`,
  tab: { questions: 'Questions', proofs: 'Totals as proof', findings: 'Findings', lifted: 'Description found' },
  drawer: 'What to look at',
  noQuestions: 'No questions: nothing in this table had to be guessed',
  noProofs: 'The original prints no totals, so there is nothing to compare',
  noLifted: 'No title, unit or source was found around the table',
  proof: (label, printed, sum) => `${label}: printed ${printed}, adds up to ${sum}`,
  proofParts: n => `from ${countOf(n, 'value')}`,
  proofHolds: 'Agrees',
  proofRounded: 'Agrees when rounded',
  proofDiffers: difference => `Differs by ${difference}`,
  proofNoLabel: 'Total',
  showAll: n => `Show all ${n}`,
  showFewer: 'Show fewer',
  goThere: address => `Go to ${address}`,
  stepName,
  stepByPerson: 'Changed by a person',
  stepEmpty: 'No steps yet',
  stepHeader: rows => `${/^\d+$/.test(rows) ? 'Row' : 'Rows'} ${rows}`,
  stepProven: n => `${countOf(n, 'value')} proven`,
  stepColumn: name => `Column ${name}`,
  stepFigures: 'Values',
  stepSecond: name => `${name}, second figure`,
  stepDimension: 'Headings turned into rows',
  stepRenamed: (from, to) => `${from} → ${to}`,
  stepRole: (box, role) => `${box} is ${role.toLowerCase()}`,
  stepValue: (address, text) => `${address} is “${text}”`,
  stepType: (column, type) => `${column} is ${type.toLowerCase()}`,
  stepBox: box => `Cells ${box}`,
  stepTotals: (rows, columns) =>
    [rows === '0' ? '' : countOf(rows, 'row'), columns === '0' ? '' : countOf(columns, 'column')].filter(part => part !== '').join(', '),
  stepGroups: rows => countOf(rows, 'row'),
  stepColumns: letters => `${/^[A-Z]+$/.test(letters) ? 'Column' : 'Columns'} ${letters}`,
  stepInto: label => `into “${label}”`,
  question: {
    'total-unproven': f =>
      `“${toFactText(f, 'label')}” in row ${toFactText(f, 'row')} calls itself a total, yet it is the sum of no other rows. What is this row?`,
    'turn-long': f => `Are the ${toFactText(f, 'columns')} headed columns${spanOf(f)} one and the same matter?`,
    'first-row-heading': f => `Is the first row, which begins with “${toFactText(f, 'text')}”, a heading or data?`,
    'several-tables': f =>
      `The sheet holds ${countOf(toFactText(f, 'others'), 'more table')} (the first begins in row ${toFactText(f, 'row')}). Is the one that was taken right?`,
    'join-sheets': f =>
      `${toFactText(f, 'sheets')} sheets have the same heading and were laid into one table, with the sheet's name as a column. Do they belong together?`,
    'join-parts': f =>
      `${toFactText(f, 'sheets')} lists of the same heading stand beside each other and were laid into one table. Is it one list that goes on?`,
    'date-order': f =>
      `Dates such as “${toFactText(f, 'text')}” in “${toFactText(f, 'column')}” can be read both ways. Which stands first, the day or the month?`,
    'date-century': f =>
      `Years of two figures such as in “${toFactText(f, 'text')}” (“${toFactText(f, 'column')}”) may be 25xx or 20xx. Which are they?`,
    'column-missing': f =>
      `The column “${toFactText(f, 'label')}” of the last version is not here. Is it gone, or does it stand under another name?`,
  },
  answer: {
    total: 'A total: set it aside',
    data: 'Data: keep it',
    long: 'Yes: turn them into rows',
    wide: 'No: keep them as columns',
    heading: 'A heading',
    'this-one': 'Use this table',
    'one-table': 'Yes: one table',
    apart: 'No: this table alone',
    'day-first': 'The day stands first',
    'month-first': 'The month stands first',
    buddhist: 'Buddhist era (25xx)',
    common: 'Common Era (20xx)',
    gone: 'Gone for good',
    'here-as': 'It is the column',
  },
  lostStep,
  differences: n => `Different from version ${n}`,
  noDifferences: 'Nothing but the figures differs from the version before',
  differencesChip: n => countOf(n, 'difference'),
  stepChange: name => `Change the step “${name}”`,
  stepUse: 'Use this',
  stepJoined: sheet => `Sheets joined to “${sheet}”`,
  stepField: { rows: 'Rows', letters: 'Columns', box: 'Cells' },
  stepFieldHint: { rows: 'such as 3–4, 7', letters: 'such as C–F, H', box: 'such as A3:F20' },
  stepFieldBad: 'Not written in this way',
  stepNotApplied: 'Not applied',
  stepMatched: (kept, all) => `${kept} of ${all} columns found`,
  stepParts: n => `${countOf(n, 'part')} of one sheet`,
  stepSheets: (n, by) => (by === '' ? countOf(n, 'sheet') : `${countOf(n, 'sheet')}, as the column “${by}”`),
  stepSummaries: n => `${countOf(n, 'summary sheet')} as proof`,
  stepOnSheet: (sheet, said) => `${sheet}: ${said}`,
  difference: {
    'step-lost': f => `“${stepName[toFactText(f, 'step') as StepName]}” is not applied: ${lostStep[toFactText(f, 'why') as LostReason]}`,
    'column-gone': f => `The column “${toFactText(f, 'label')}” is gone`,
    'column-new': f => `The column “${toFactText(f, 'label')}” is new`,
    'column-moved': f => `The column “${toFactText(f, 'label')}” has moved`,
    'column-renamed': f => `The heading “${toFactText(f, 'was')}” is now “${toFactText(f, 'label')}”`,
    'unit-changed': f =>
      `The unit of “${toFactText(f, 'label')}” was ${toFactText(f, 'was') || 'not told'} and is ${toFactText(f, 'now') || 'not told'}`,
    'type-changed': f => `The type of “${toFactText(f, 'label')}” is not what it was`,
    'figures-jumped': f => `The figures of “${toFactText(f, 'label')}” are ${figure(f, 'times')} times what they were: another unit?`,
    'total-jumped': f => `The total “${toFactText(f, 'label')}” is ${figure(f, 'times')} times what it was: another unit?`,
    'sheet-new': f => `The sheet “${toFactText(f, 'label')}” is new`,
    'sheet-gone': f => `The sheet “${toFactText(f, 'label')}” is gone`,
    'row-new': f => `The row “${toFactText(f, 'label')}” is new`,
    'row-gone': f => `The row “${toFactText(f, 'label')}” is gone`,
    'rows-other': f => `Most rows are others: ${figure(f, 'came')} came, ${figure(f, 'went')} went`,
  },
  finding: {
    'total-differs': f => `The printed total ${figure(f, 'printed')} is not the sum ${figure(f, 'sum')}`,
    'value-unreadable': f =>
      `“${toFactText(f, 'text', 'value')}” cannot be read as ${toFactText(f, 'type') === '' ? 'a number' : 'the type of its column'}`,
    'heading-missing': () => 'This column has no heading',
    'row-ragged': () => 'This row has not as many cells as the others',
    'text-in-numbers': f => `The text “${toFactText(f, 'text', 'value')}” stands among numbers`,
    'cell-error': f => `The cell holds an error of the spreadsheet ${toFactText(f, 'text', 'value')}`.trimEnd(),
    'duplicate-row': () => 'This row repeats an earlier one in every cell',
    'missing-mark': f =>
      `${countOf(figure(f, 'count'), 'cell')} of “${toFactText(f, 'column')}” left blank, marked as having no value (${toFactText(f, 'text')})`,
    'leading-zero-lost': f =>
      `${countOf(figure(f, 'count'), 'number')} in “${toFactText(f, 'column')}” without the leading zero, such as ${toFactText(f, 'text')}`,
    'bad-checksum': f => `“${toFactText(f, 'text')}” fails the check digit of its kind of number`,
    'bad-identifier': f => `“${toFactText(f, 'text')}” has not the form that “${toFactText(f, 'column')}” has`,
    'comma-decimal': f => `Numbers in “${toFactText(f, 'column')}” have a comma where a point is expected: kept as text, not guessed`,
    'mixed-kinds': f =>
      `“${toFactText(f, 'column')}” is kept as text: only ${figure(f, 'count')} of its ${figure(f, 'of')} values are ${toFactText(f, 'kind')}`,
    'unit-scaled': f =>
      `${countOf(figure(f, 'count'), 'column')} from “${toFactText(f, 'column')}” on, in ${toFactText(f, 'from')}: multiplied by ${figure(f, 'factor')} into ${toFactText(f, 'to') || 'single units'}`,
    'place-unmatched': f => `“${toFactText(f, 'text')}” has no official code, or more than one: the code is left blank`,
    'ordinal-dropped': f => `The running number “${toFactText(f, 'column')}” is left out: it counts the rows of the paper`,
    'value-withheld': f =>
      `${countOf(figure(f, 'count'), 'cell')} of “${toFactText(f, 'column')}” left blank by the step “${stepName[toFactText(f, 'step') as StepName]}”`,
  },
  lifted: { title: 'Title', unit: 'Unit', period: 'Period', area: 'Area', source: 'Source', note: 'Note', comment: 'Comment' },
  editValue: 'Correct the value of this cell…',
  value: {
    title: address => `Correct the value at ${address}`,
    say: 'The original file does not change; the correction is a step that can be switched off or undone.',
    was: text => `Was “${text}”`,
    field: 'The right value',
    save: 'Use this value',
  },
  roleIs: role => `This is: ${role.toLowerCase()}`,
  roleOf: box => `Set the role of ${box}`,
  column: {
    title: 'Column heading',
    label: 'Name for people',
    name: 'Name for machines',
    nameHint: 'Small English letters, digits and _, beginning with a letter, 63 at most',
    nameBad: 'Only small English letters, digits and _, beginning with a letter, 63 at most',
    nameTwice: 'Another column has this name',
    labelMissing: 'A name is needed',
    type: 'Type of value',
    unit: unit => `Unit ${unit}`,
    save: 'Use this heading',
    drop: 'Leave this column out',
    from: addresses => `From ${addresses}`,
  },
  foot: {
    one: value => `1 cell selected · ${value}`,
    blank: '1 cell selected · blank',
    many: n => `${countOf(n, 'cell')} selected`,
    sum: (sum, average) => `sum ${sum} · average ${average}`,
    from: addresses => `from ${addresses}`,
    headings: addresses => `headings ${addresses}`,
    whither: n => `became ${n} cells of the recovered table`,
    proven: 'a printed total that adds up',
    differs: difference => `a printed total that differs by ${difference}`,
    nowhere: 'not used in the recovered table',
    more: n => `and ${n} more`,
  },
  commented: 'has a comment',
  copyTooLarge: 'Too many cells to copy; select fewer',
  answerKept: 'Answered; the table follows. Ctrl Z takes it back',
}

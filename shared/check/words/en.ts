import { figureOf, type QualityWords, textOf } from './saying.ts'

/** Quality: what the checks say, in English. */
export const en: QualityWords = {
  check: {
    types: 'Types of values',
    missing: 'Missing values',
    'repeated-rows': 'Repeated rows',
    keys: 'Codes and names that must stand once',
    ranges: 'Possible ranges',
    outliers: 'Unusual figures',
    'official-names': 'Official names and codes of places',
    postcodes: 'Postcodes',
    order: 'Earlier and later, lowest and highest',
    parts: 'Parts that add up to a total',
    shares: 'Shares that agree with counts',
    within: 'Places within places',
    ages: 'Ages that agree with birth dates',
    sums: 'Printed totals',
    gaps: 'Gaps in time',
    units: 'Units within a column',
    spelling: 'Spelling of one name',
    scars: 'Broken letters',
    spaces: 'Spaces and line breaks',
  },
  severity: { must: 'Must mend', should: 'Should check', info: 'For information' },
  idle: {
    'no-such-column': 'the table has no column of this kind',
    'too-few-rows': 'too few rows to tell',
    'too-many-values': 'too many different values to tell',
    'no-totals': 'the original has no printed totals',
  },
  finding: {
    'type-differs': {
      say: f =>
        textOf(f, 'text') === '' ? `Values that are no ${textOf(f, 'type')}` : `“${textOf(f, 'text')}” is no ${textOf(f, 'type')}`,
      todo: 'Give the values the type of their column, or the column another type.',
    },
    'value-lost': {
      say: f => `“${textOf(f, 'text')}” cannot be read as a value of its column and is left blank`,
      todo: 'Put the value right on the original or in review.',
    },
    'number-wrong': {
      say: f => `The number “${textOf(f, 'text')}” has not its form, or fails its check digit`,
      todo: 'Compare the number with the original; a figure may be mistyped.',
    },
    'numbers-in-text': {
      say: f => `Nearly all are figures, but words such as “${textOf(f, 'text')}” keep the column from being added up`,
      todo: 'Make these figures, or leave them blank where nothing is known.',
    },
    'days-in-text': { say: f => `Nearly all are days, but “${textOf(f, 'text')}” is none that exists`, todo: 'Put in days that exist.' },
    'column-empty': { say: () => 'The column is blank in every row', todo: 'Leave the column out if there is nothing to tell.' },
    'value-missing': { say: f => `Blank in some of ${figureOf(f, 'of')} rows`, todo: 'Fill in what is known; what is not may stay blank.' },
    'mostly-missing': {
      say: f => `Blank in more than half of ${figureOf(f, 'of')} rows`,
      todo: 'Consider whether the column is still needed.',
    },
    'missing-together': {
      say: f => `${figureOf(f, 'many')} columns are blank in the same rows: ${textOf(f, 'columns')}`,
      todo: 'See whether these rows were not filled in, or are about something else.',
    },
    'row-nearly-blank': { say: () => 'The row says hardly anything', todo: 'Leave the row out, or fill it in.' },
    'number-for-nothing': {
      say: f => `${figureOf(f, 'value')} seems to stand for nothing known; sums over it will be wrong`,
      todo: 'Leave these cells blank.',
    },
    'word-for-nothing': {
      say: f => `Words that say that nothing is known: ${textOf(f, 'text')}`,
      todo: 'Leave them blank, unless they are an answer of their own.',
    },
    'row-repeated': {
      say: () => 'The row says in every column what a row before it says',
      todo: 'Leave the repeated rows out if they are one record.',
    },
    'key-repeated': {
      say: () => 'The code stands twice, while all others stand once',
      todo: 'See whether it is one record, or a mistyped code.',
    },
    'key-missing': { say: () => 'There is no code, so nobody can refer to the row', todo: 'Fill in the codes.' },
    'same-names-other-figures': {
      say: f => `The same names (${textOf(f, 'columns')}) with other figures; nobody can tell which row is right`,
      todo: 'Compare with the original and keep one, or tell the names apart.',
    },
    'share-out-of-range': {
      say: f => `A share of ${figureOf(f, 'value')} lies outside 0 to 100`,
      todo: 'Compare the decimal point and the divisor with the original.',
    },
    'age-out-of-range': {
      say: f => `Nobody is ${figureOf(f, 'value')} years old`,
      todo: 'Compare with the original; it may be a year of birth or a slip.',
    },
    'year-out-of-range': {
      say: f => `The year ${textOf(f, 'value')} is hardly meant`,
      todo: 'Compare the year and its era with the original.',
    },
    'negative-count': { say: f => `A count of ${figureOf(f, 'value')} is below nothing`, todo: 'Compare the sign with the original.' },
    'broken-count': {
      say: f => `A count of ${figureOf(f, 'value')} is no whole number`,
      todo: 'See whether it is an average, or the decimal point is misplaced.',
    },
    'day-to-come': { say: f => `${textOf(f, 'value')} has not come yet`, todo: 'Compare the year and its era with the original.' },
    'coordinate-outside': {
      say: f => `The coordinate ${figureOf(f, 'value')} lies outside ${figureOf(f, 'least')} to ${figureOf(f, 'most')}`,
      todo: 'See whether latitude and longitude are exchanged, or another system is used.',
    },
    'far-off': {
      say: f =>
        `${figureOf(f, 'value')} is far from the usual ${figureOf(f, 'usual')}${textOf(f, 'among') === '' ? '' : ` of “${textOf(f, 'among')}”`}`,
      todo: 'Compare unit and decimal point with the original; keep it if it is right.',
    },
    'name-unofficial': {
      say: f =>
        `“${textOf(f, 'text')}” is no official ${textOf(f, 'level')}${textOf(f, 'official') === '' ? '' : `; “${textOf(f, 'official')}” is probably meant`}`,
      todo: 'Use the official name.',
    },
    'code-unofficial': {
      say: f => `The list of official codes has no ${textOf(f, 'level')} ${textOf(f, 'text')}`,
      todo: 'Compare the code with the name of the place.',
    },
    'postcode-unknown': { say: f => `Thailand has no postcode ${textOf(f, 'text')}`, todo: 'Put the postcode right.' },
    'postcode-elsewhere': {
      say: f => `The postcode ${textOf(f, 'text')} is not of ${textOf(f, 'province')}`,
      todo: 'Compare postcode and province; a few subdistricts are served from the province beside theirs.',
    },
    'ends-before-start': {
      say: f => `${textOf(f, 'high')} (${textOf(f, 'end')}) lies before ${textOf(f, 'low')} (${textOf(f, 'start')})`,
      todo: 'Compare both with the original; they may be exchanged.',
    },
    'least-above-most': {
      say: f => `${textOf(f, 'low')} ${figureOf(f, 'start')} is above ${textOf(f, 'high')} ${figureOf(f, 'end')}`,
      todo: 'Compare both with the original; they may be exchanged.',
    },
    'parts-differ': {
      say: f =>
        `The total ${figureOf(f, 'printed')} is not ${textOf(f, 'parts')} = ${figureOf(f, 'sum')} (${figureOf(f, 'difference')} apart)`,
      todo: 'Compare the parts and the total of the row with the original.',
    },
    'share-differs': {
      say: f => `The share ${figureOf(f, 'value')} is not ${textOf(f, 'part')} ÷ ${textOf(f, 'whole')} = ${figureOf(f, 'expected')}`,
      todo: 'Work the share out anew, or look at the counts of the row.',
    },
    'place-elsewhere': {
      say: f =>
        `“${textOf(f, 'text')}” does not lie in “${textOf(f, 'around')}”${textOf(f, 'official') === '' ? '' : ` but in ${textOf(f, 'official')}`}`,
      todo: 'Compare both names of the row.',
    },
    'age-differs': {
      say: f =>
        `The age ${figureOf(f, 'value')} does not agree with the birth date ${textOf(f, 'birth')} (about ${figureOf(f, 'expected')})`,
      todo: 'Compare age and birth date with the original.',
    },
    'total-differs': {
      say: f => `Printed totals that differ from their sum, of ${figureOf(f, 'of')} in all`,
      todo: 'Look at the proofs and compare with the original.',
    },
    'period-missing': {
      say: f => `Nothing is told of ${textOf(f, 'text')} (from ${textOf(f, 'first')} to ${textOf(f, 'last')})`,
      todo: 'Add what is missing, or say why in the description.',
    },
    'series-broken': {
      say: f => `“${textOf(f, 'name')}” tells nothing of ${textOf(f, 'text')}`,
      todo: 'Add the rows, or see whether the name is spelled otherwise there.',
    },
    'units-mixed': { say: f => `One column has several units: ${textOf(f, 'text')}`, todo: 'Bring them to one unit before publishing.' },
    'spelled-differently': {
      say: f => `Spelled in several ways and probably one thing: ${textOf(f, 'text')} and “${textOf(f, 'common')}”`,
      todo: 'Use one spelling in every row.',
    },
    'nearly-same': {
      say: f => `“${textOf(f, 'text')}” is nearly “${textOf(f, 'common')}” and may be a slip`,
      todo: 'Mend it if it is a slip; keep it if it is another thing.',
    },
    'letters-broken': {
      say: f => `Letters were broken by a wrong encoding: “${textOf(f, 'text')}”`,
      todo: 'Type the words anew from the original, or bring in a file saved in the right encoding.',
    },
    'letters-scarred': {
      say: f => `Letters look right and are put together wrongly, so nobody finds them: “${textOf(f, 'text')}”`,
      todo: 'Put the letters in their standard form.',
    },
    'space-astray': { say: f => `Spaces too many, or line breaks: “${textOf(f, 'text')}”`, todo: 'Take the spaces out.' },
  },
  report: {
    sheets: { summary: 'Summary', findings: 'Findings', table: 'Table' },
    fileName: title => `Quality ${title}`,
    headings: ['No.', 'Weight', 'Check', 'Column', 'What was found', 'Count', 'Where in the original', 'What to do'],
    note: 'What was found in the row',
    wholeRow: 'whole row',
    facts: {
      file: 'Original',
      table: 'Table',
      rows: 'Rows',
      columns: 'Columns',
      seen: 'Rows looked at',
      day: 'Day of the check',
      legend:
        'Red cells must be mended, orange ones should be looked at; the last column of the sheet “Table” says why, and where in the original',
      totals: 'Findings',
      checks: 'Checks',
      clean: 'Nothing found',
      more: 'and more:',
      cut: 'This sheet has the first rows only: the table is longer than a sheet can be',
    },
    checked: (columns, findings) => `${columns} looked at, ${findings === 0 ? 'nothing' : findings} found`,
  },
}

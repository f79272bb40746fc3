import type { Remark, RemarkCode } from '../../shared/publish/gdc/remark.ts'

/** What is wrong, and what to do about it. */
type Say = (facts: Remark['facts'], key: string) => readonly [wrong: string, todo: string]

const value = (facts: Remark['facts']): string => `“${facts.value ?? ''}”`
const leave = 'Correct it, or clear the cell.'

const words: { readonly [code in RemarkCode]: Say } = {
  'no-sheets': f => ['there is none of the sheets of the import workbook', `Name them as the workbook does: ${f.wanted ?? ''}.`],
  'sheet-missing': () => [
    'the sheet of the files is not there',
    'Add it where the datasets have files; without it they are taken without any.',
  ],
  'few-columns': f => [
    `there are ${f.found ?? ''} columns, and ${f.wanted ?? ''} are read by their places`,
    `Add the column ${f.missing ?? ''} here and those behind it.`,
  ],
  'many-columns': f => [
    `a column stands behind the last that is read (${f.text ?? ''})`,
    `Take it out: the sheet has ${f.wanted ?? ''} columns.`,
  ],
  'column-moved': f => [`${f.found ?? ''} stands where ${f.wanted ?? ''} belongs`, 'Put the columns into the order of the workbook.'],
  'no-datasets': () => ['there are no datasets below row 5', 'Fill them in from row 6 on.'],
  nameless: () => ['the dataset has no name for its web address', 'Give it one: a-z, 0-9, hyphen, 2 to 70 letters.'],
  untitled: () => ['the dataset has no title', 'Give it one.'],
  'name-twice': f => [`${value(f)} is the name of a dataset above`, 'Give each dataset a name of its own.'],
  'level-unknown': f => [`${value(f)} is no level`, 'Write เปิดเผย, ชั้นเผยแพร่ภายในองค์กร, ลับ, ลับมาก or ลับที่สุด.'],
  'file-of-nobody': f => [
    `no dataset that can be taken has the name ${value(f)}`,
    'Write the name of its dataset as it stands in the sheet of the datasets.',
  ],
  'file-without-name': () => ['the file has no name', 'Give it one.'],
  'file-address': f => [`${value(f)} is no web address`, 'Write it from https:// on, or clear the cell.'],
  'not-json': f => [`this is not JSON (${f.reason ?? ''})`, 'Export the catalogue again as JSON-LD.'],
  'not-a-catalogue': () => ['there is no dataset of DCAT in it', 'Export the catalogue as DCAT in JSON-LD.'],
  'unknown-property': f => [`${value(f)} is no field of this form`, 'It is left out.'],
  'bad-day': f => [`${value(f)} is no day`, 'Write it as 2567-01-31, in the Buddhist era.'],
  'common-era-day': f => [
    `${value(f)} is in the Common Era`,
    'Write the year in the Buddhist era, as 2567-01-31: the importer takes 543 off.',
  ],
  'taken-as-other': f => [`${value(f)} is no code of the list, and is taken as “other”`, 'Write a code of the list if one is meant.'],
  missing: (_, key) => [`${key} is not filled in`, 'It can be taken; fill it in before it is published.'],
  'wrong-shape': () => ['the value has the wrong shape', leave],
  'not-in-list': f => [`${value(f)} does not stand in the list`, 'Write a code of the list, letter for letter.'],
  twice: f => [`${value(f)} stands there twice`, 'Leave one of them out.'],
  'other-missing': () => ['“other” is chosen without saying what', 'It can be taken; say what it is before it is published.'],
  'too-long': f => [`it has ${f.length ?? ''} letters, and ${f.max ?? ''} is the most`, 'Shorten it.'],
  'bad-email': f => [`${value(f)} is no e-mail address`, leave],
  'bad-date': f => [`${value(f)} is no day of the Common Era`, 'Write it as 2024-01-31.'],
  'bad-url': f => [`${value(f)} is no web address`, 'Write it from https:// on, or clear the cell.'],
  'bad-year': f => [`${value(f)} is no year`, 'Write four figures.'],
  'bad-number': f => [`${value(f)} is no whole number`, 'Write figures alone.'],
  'bad-longitude': f => [`${value(f)} is no longitude`, 'Write degrees from -180 to 180, such as 100.5231.'],
  'bad-latitude': f => [`${value(f)} is no latitude`, 'Write degrees from -90 to 90, such as 13.7367.'],
  reversed: f => [`it comes before ${value(f)}, which must be the first of the two`, 'Change them about.'],
  'slug-bad': f => [`${value(f)} cannot stand in a web address`, 'Use a-z, 0-9, hyphen and underscore.'],
  'slug-length': f => [`${value(f)} is too short or too long`, `Use 2 to ${f.max ?? ''} letters.`],
  'slug-reserved': f => [`${value(f)} is kept by the hub for itself`, 'Use another name.'],
  'slug-taken': f => [`${value(f)} is the name of another dataset`, 'Use another name.'],
  'tag-bad': f => [`the keyword ${value(f)} cannot be taken`, 'Use letters, figures, blanks, hyphen, underscore and dot, at least two.'],
  'not-as-decided': () => ['the category is another than was decided', leave],
  'unknown-key': (_, key) => [`${key} is no field of this form`, 'Leave it out.'],
}

/** A remark in a sentence for the terminal: where, what is wrong, what to do. */
export function sayRemark({ sheet, at, key, code, facts }: Remark): string {
  const place = at.startsWith('#') ? `dataset ${at.slice(1)}, ${key}` : [sheet, at].filter(part => part !== '').join(' ')
  const [wrong, todo] = words[code](facts, key)
  return `${place === '' ? '' : `${place}: `}${wrong}. ${todo}`
}

import type { profile as shape } from '../th/profile.ts'

const schemaWhy: Readonly<Record<string, string>> = {
  none: 'there is no form of thai_gdc to be read',
  'not-json': 'it is no JSON',
  'no-list': 'a list is wanted there',
  'no-field': 'that is no field',
  'no-name': 'a field has no name',
  'no-value': 'a choice has no value',
  twice: 'a field stands there twice',
  'bad-field': 'a field cannot be used',
}

/** Why a hub's form cannot be used, for the fault that says so. */
export const saySchemaWhy = (why: string): string => schemaWhy[why] ?? why

export const profile: typeof shape = {
  inForce: 'The form in force',
  fromOf: { house: () => 'comes with the program', hub: name => `read from the hub “${name}”`, file: name => `from the file “${name}”` },
  sinceStart: 'in force since the office was founded',
  since: (who, when) => `chosen by ${who}, ${when}`,
  useHouse: 'Use a form of the program',
  useHub: 'Read from a hub',
  useFile: 'Read from a file…',
  notesTitle: n => `Handled differently from the hub: ${n}`,
  note: {
    'preset-unknown': detail => `the way “${detail}” is not known: it is filled in as text`,
    'validator-unknown': detail => `the hub checks it by “${detail}”, which this desk cannot: the hub will when it is sent`,
    'choices-elsewhere': detail => `its list lies at the hub (${detail}): the standard list is used, or it is typed`,
    'type-unknown': detail => `the type of dataset “${detail}” is not known`,
    'has-parts': () => 'it is made of parts: fill it in at the hub',
    'same-key': () => 'a field of the files has the name of one of the dataset, and is left out',
  },
  fieldsTitle: n => `All ${n} fields`,
  columns: { field: 'Field', how: 'Filled in as', types: 'Meant for', required: 'Required' },
  kind: {
    ...{ text: 'text', long: 'long text', one: 'one choice', many: 'several choices', tags: 'keywords', email: 'e-mail', date: 'day' },
    slug: 'name in the web address',
  },
  codes: n => `of ${n}`,
  everyType: 'every type',
  byProfile: title => `by ${title}`,
  ofFiles: 'Of each file (optional)',
  filledOf: (filled, all) => `${filled} of ${all} filled`,
  hasProposals: 'has proposals',
  idle: (n, names) => `Filled in for another type of dataset: ${n} (${names.join(', ')}). Kept, but not sent`,
}

import { valueStates } from '../../../shared/catalogue/entry.ts'
import { categories, levels, officeRoles } from '../../../shared/model/version.ts'
import { isOneOf } from '../../words/fact.ts'
import type { Format } from '../../words/format.ts'
import type { Words } from '../../words/th.ts'
import { dropIds, type Entry } from './entry.ts'

/** One fact of a line: in words where the window knows it, else as the ledger holds it. */
export type FactLine = { readonly name: string; readonly label: string; readonly text: string; readonly exact: boolean }
type Speech = { readonly words: Pick<Words, 'ledger' | 'domain' | 'common' | 'entries'>; readonly format: Format }
type Say = (text: string, speech: Speech) => string

const asIs: Say = text => text
const asNumber: Say = (text, { format }) => (Number.isFinite(Number(text)) ? format.number(Number(text)) : text)
const asBytes: Say = (text, { format }) => (Number.isFinite(Number(text)) ? format.bytes(Number(text)) : text)
const asYes: Say = (text, { words }) => (text === 'true' ? words.common.yes : words.common.no)
const asLevel: Say = (text, { words }) => (isOneOf(levels, text) ? words.domain.level[text] : text)
const asCategory: Say = (text, { words }) => (isOneOf(categories, text) ? words.domain.category[text] : text)
const asValue: Say = (text, { words }) => (isOneOf(valueStates, text) ? words.entries.value[text] : text)
const asRoles: Say = (text, { words }) =>
  officeRoles
    .filter(role => text.includes(`"${role}"`))
    .map(role => words.domain.officeRole[role])
    .join(', ')

const asLevels: Say = (text, { words }) =>
  levels
    .filter(level => text.includes(`"${level}"`))
    .map(level => words.domain.level[level])
    .join(', ') || words.common.none

type Told = keyof Words['ledger']['fact']
const say: { readonly [fact in Told]: Say } = {
  title: asIs,
  number: asNumber,
  file: asIs,
  person: asIs,
  hub: asIs,
  address: asIs,
  organisation: asIs,
  remark: asIs,
  roles: asRoles,
  active: asYes,
  level: asLevel,
  category: asCategory,
  proposedLevel: asLevel,
  proposedCategory: asCategory,
  decided: asValue,
  overridden: asYes,
  changedAnswers: asNumber,
  stars: asNumber,
  rows: asNumber,
  fields: asNumber,
  columnsDescribed: asNumber,
  files: asNumber,
  bytes: asBytes,
  damaged: asNumber,
  automatic: asYes,
  tries: asNumber,
  idleMinutes: asNumber,
  sessionHours: asNumber,
  backupsKept: asNumber,
  onePersonEnough: asLevels,
  privateHubs: asYes,
}
const told = Object.keys(say) as readonly Told[]

/** The facts of a line: those with words first, in a steady order, then the rest by their names. */
export function tellFacts({ facts }: Entry, speech: Speech): readonly FactLine[] {
  const readable = dropIds(facts)
  const inWords = told.flatMap(name => {
    const text = readable[name]
    if (text === undefined || text === '') return []
    return [{ name, label: speech.words.ledger.fact[name], text: say[name](text, speech), exact: false }]
  })
  const shown = new Set<string>(inWords.map(({ name }) => name))
  const rest = Object.entries(facts)
    .filter(([name, text]) => !shown.has(name) && text !== '')
    .map(([name, text]) => ({ name, label: name, text, exact: true }))
  return [...inWords, ...rest]
}

import { type Place, toAddress } from '../../model/cell.ts'
import type { ColumnCode, ColumnWords } from '../../model/dictionary.ts'
import type { Lifted, RecoverySummary } from '../../model/recovery.ts'
import { type Column, isNumeric } from '../../model/table.ts'
import { dropMark, dropNoteMark, readNoteMark } from '../../text/footnote-marks.ts'
import { toComparable } from '../../text/tidy-text.ts'
import { unitOfLine } from '../../values/units.ts'
import { knownCodes } from './known-codes.ts'
import { knownColumn } from './known-columns.ts'
import { readPairs } from './read-pairs.ts'
import type { ColumnSurvey } from './survey-columns.ts'
import type { WordProposal } from './word-proposal.ts'

/** What the office has said of a column of this machine name in another dataset. */
export type WordHabit = { readonly name: string; readonly title: string; readonly words: ColumnWords }

/** A heading of a column on the paper, with the mark of a footnote where it bears one. */
export type PaperHeading = Place & { readonly text: string }

/** All that words are proposed from. `headings` are those of each column on the paper, `surveys` its values where they were looked at. */
export type WordsGround = {
  readonly summary: Pick<RecoverySummary, 'columns' | 'lifted'>
  readonly headings: readonly (readonly PaperHeading[])[]
  readonly surveys: readonly ColumnSurvey[] | null
  readonly habits: readonly WordHabit[]
}

const longest = 2000

/** What can be said of each column, the best first for each field. No value is proposed twice for a field. */
export const proposeWords = (ground: WordsGround): readonly (readonly WordProposal[])[] =>
  ground.summary.columns.map((column, i) =>
    keepDistinct([
      ...fromPaper(column, ground.headings[i] ?? [], ground.summary.lifted, ground.surveys?.[i]?.values ?? null),
      ...ground.habits.filter(habit => habit.name === column.name).flatMap(habit => fromHabit(habit, ground.surveys?.[i]?.values ?? null)),
      ...fromLists(column, ground.surveys?.[i]?.values ?? null),
      ...fromUnitLine(column, ground.summary.lifted),
    ]),
  )

/** Comments on the headings of a column, notes that speak of it by name, and codes that any of them, or the heading itself, spells out. */
function fromPaper(
  column: Column,
  headings: readonly PaperHeading[],
  lifted: readonly Lifted[],
  values: readonly string[] | null,
): WordProposal[] {
  const placed = lifted.flatMap((line): { readonly from: 'comment' | 'note'; readonly text: string; readonly place: Place }[] => {
    if (line.item === 'comment' && headings.some(place => isSame(place, line.place)))
      return [{ from: 'comment', text: line.text, place: line.place }]
    const isNote = line.item === 'note' || line.item === 'comment'
    const about = isNote ? (readFootnote(line.text, headings) ?? readAbout(line.text, column.label)) : null
    return about === null ? [] : [{ from: 'note', text: about, place: line.place }]
  })
  const [head] = headings.slice(-1)
  // A note may begin with the name of the column and go on with its codes: ประเภท ก = เกษตรกร, ข = ค้าขาย.
  const inNotes = lifted.flatMap(({ item, text, place }) => {
    const rest = item === 'note' || item === 'comment' ? afterName(text, column.label) : null
    return rest === null ? [] : codesFrom(rest, values, 'note', toFacts(place))
  })
  const inHeading = codesFrom(column.label, values, 'heading', head ? toFacts(head) : {})
  return [
    ...readEnglish(column.label, head),
    ...placed.flatMap(({ from, text, place }): WordProposal[] => [
      { field: 'meaning', value: text.replace(/\s+/g, ' ').trim().slice(0, longest), from, facts: toFacts(place) },
      ...codesFrom(text, values, from, toFacts(place)),
    ]),
    ...inHeading,
    ...inNotes,
  ]
}

const isSame = (one: Place, other: Place): boolean => one.sheet === other.sheet && one.r === other.r && one.c === other.c
const toFacts = ({ sheet, r, c }: Place): WordProposal['facts'] => ({ sheet, cell: toAddress(r, c) })

/** What a footnote says of the column whose heading bears its mark. */
function readFootnote(text: string, headings: readonly PaperHeading[]): string | null {
  const mark = readNoteMark(text)
  if (mark === null) return null
  const marks = new Set([mark])
  return headings.some(heading => dropMark(heading.text, marks) !== heading.text) ? dropNoteMark(text) : null
}

/** What follows the name of a column in a note that begins with it; null where it begins with other words. */
function afterName(text: string, label: string): string | null {
  const bare = text.replace(/^\s*(?:หมายเหตุ|note)\s*[:：]?\s*/i, '')
  return label.length > 1 && bare.startsWith(label) && /^[\s:：(]/.test(bare.slice(label.length)) ? bare.slice(label.length) : null
}

/** What a note says of a column that it names: ครัวเรือนเกษตร หมายถึง … */
function readAbout(text: string, label: string): string | null {
  const bare = text.replace(/^\s*(?:หมายเหตุ|note)\s*[:：]?\s*/i, '').replace(/^[-–•*]?\s*(?:\d{1,2}[./)]\s*)?/, '')
  const [, named = '', meaning = ''] =
    /^[“"']?(.{1,200}?)[”"']?\s*(?:หมายถึง|หมายความถึง|หมายความว่า|คือ|ได้แก่|=|means|refers to)\s*[:：]?\s*(.+)$/s.exec(bare) ?? []
  const spelled = toComparable(named)
  return spelled.length > 1 && spelled === toComparable(label) ? meaning : null
}

/** English that stands in the heading beside the Thai: จังหวัด (Province), จังหวัด/Province. */
function readEnglish(label: string, head: Place | undefined): WordProposal[] {
  const [, english = ''] = /[฀-๿]\)?\s*[(/|:–-]?\s*([A-Za-z][A-Za-z .,'&-]{2,80})\)?\s*$/.exec(label) ?? []
  return english === '' ? [] : [{ field: 'english', value: english.trim(), from: 'heading', facts: head ? toFacts(head) : {} }]
}

function codesFrom(
  text: string,
  values: readonly string[] | null,
  from: 'heading' | 'comment' | 'note',
  facts: WordProposal['facts'],
): WordProposal[] {
  const codes = readPairs(text.slice(0, longest))
  return codes.length > 0 && values !== null && fitsSome(codes, values) ? [{ field: 'codes', value: codes, from, facts }] : []
}

// A code of a value that is not there says nothing against the list; codes of which no value is one are of something else.
const fitsSome = (codes: readonly ColumnCode[], values: readonly string[]): boolean =>
  values.filter(value => codes.some(({ code }) => code === value)).length * 2 >= Math.min(values.length, codes.length)

function fromHabit({ title, words }: WordHabit, values: readonly string[] | null): WordProposal[] {
  const [from, facts] = ['office' as const, { title }]
  return [
    ...(words.meaning === '' ? [] : [{ field: 'meaning' as const, value: words.meaning, from, facts }]),
    ...(words.english === '' ? [] : [{ field: 'english' as const, value: words.english, from, facts }]),
    ...(words.unit === null || words.unit === '' ? [] : [{ field: 'unit' as const, value: words.unit, from, facts }]),
    ...(words.codes.length === 0 || values === null || !fitsSome(words.codes, values)
      ? []
      : [{ field: 'codes' as const, value: words.codes, from, facts }]),
  ]
}

function fromLists(column: Column, values: readonly string[] | null): WordProposal[] {
  const known = knownColumn(column)
  const codes = values === null ? null : knownCodes(column, values)
  return [
    ...(known?.meaning === undefined ? [] : [{ field: 'meaning' as const, value: known.meaning, from: 'house-list' as const, facts: {} }]),
    ...(known?.english === undefined ? [] : [{ field: 'english' as const, value: known.english, from: 'house-list' as const, facts: {} }]),
    ...(known?.unit === undefined || column.unit !== null
      ? []
      : [{ field: 'unit' as const, value: known.unit, from: 'house-list' as const, facts: {} }]),
    ...(codes === null
      ? []
      : [{ field: 'codes' as const, value: codes.codes, from: 'official-list' as const, facts: { list: codes.list } }]),
  ]
}

/** The unit of the whole table, for figures that have none of their own and are no share of it. */
function fromUnitLine({ type, unit, label }: Column, lifted: readonly Lifted[]): WordProposal[] {
  const line = lifted.find(({ item }) => item === 'unit')
  const said = line === undefined ? null : unitOfLine(line.text)
  if (line === undefined || said === null || unit !== null || !isNumeric(type) || /ร้อยละ|เปอร์เซ็นต์|%|อัตรา|สัดส่วน|^ปี|^รหัส/.test(label))
    return []
  return [{ field: 'unit', value: said, from: 'sheet-unit', facts: toFacts(line.place) }]
}

function keepDistinct(proposals: readonly WordProposal[]): readonly WordProposal[] {
  const seen = new Set<string>()
  return proposals.filter(({ field, value }) => {
    const text = `${field} ${JSON.stringify(value)}`
    return value.length > 0 && !seen.has(text) && seen.add(text)
  })
}

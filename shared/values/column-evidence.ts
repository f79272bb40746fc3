import type { Cell } from '../model/cell.ts'
import { isBuddhistYear, isMonthFormat, isYear, isYearLabel, readDayPart, readMoment } from './calendar.ts'
import { figureOf, isClock, isSerial, measureOf } from './cell-figures.ts'
import { type ColumnRule, textRule } from './column-rule.ts'
import { createDateTally } from './date-tally.ts'
import { isCitizenId, isJuristicId } from './id-number.ts'
import { type IdentifierKind, identifierOf, isCodeLabel, readIdentifier } from './identifiers.ts'
import { isMissingFigure } from './missing.ts'
import { readMonth } from './months.ts'
import { compactDate, readDate, readMonthFigures } from './read-date.ts'
import { decimalsOfPlain } from './read-number.ts'
import { readSeason, type SeasonKind, seasonKinds } from './read-season.ts'
import { readDateTime, readTime } from './read-time.ts'
import { readYearLabel } from './series.ts'

/** Gathers in one pass what the cells of a column show, and decides how they are read. */
export type ColumnEvidence = {
  /** `times` is how often the same cell stands there. */
  readonly add: (cell: Cell, times?: number) => void
  /** True once it is a column of words whatever else comes. */
  readonly isSettled: () => boolean
  readonly decide: () => ColumnRule
}

type Counts = {
  told: number
  /** Words of which nothing is told below. */
  lost: number
  flags: number
  figures: number
  shares: number
  wholes: number
  years: number
  buddhists: number
  padded: number
  ids: number
  commas: number
  days: number
  months: number
  moments: number
  times: number
  compact: number
  wordYears: number
  /** Figures with บาท behind them. */
  bahts: number
  /** Cells that have the form of the identifier that the heading announces. */
  fits: number
  /** Two figures, a dot, two figures under a heading of times. */
  clocks: number
  /** Names of months, and times that October came before any other or anew. */
  monthNames: number
  firstMonth: number
}
type Ground = {
  readonly label: string
  readonly counts: Counts
  /** Figures whose unit stands in their own cell, by unit. */
  readonly units: Map<string, { count: number; wholes: number }>
  readonly dates: ReturnType<typeof createDateTally>
  readonly timed: ReturnType<typeof createDateTally>
  readonly seasons: Map<SeasonKind, { count: number; buddhist: boolean; years: Set<string> }>
  readonly yearKinds: Set<string>
  readonly identifier: IdentifierKind | null
  /** True under a heading of times. */
  readonly isTimed: boolean
}

const isPrice = /฿|บาท|baht|thb|\.[-=]\s*$/i
const mostly = (part: number, whole: number): boolean => whole > 0 && (part >= whole * 0.9 || (whole >= 5 && whole - part === 1))
// A number is shown with zeros before it only where its format begins with them.
const isPadded = (cell: Cell): boolean =>
  (cell.kind !== 'number' || /^\W*00/.test(cell.format ?? '')) && /^[0๐][\d๐-๙]+$/.test(cell.text.trim())
// Nobody pads a measure: 06.00 and 09.30 under เวลา are of the clock; so are numbers that are shown with two figures behind the point.
const paddedClock = /^(?:[01]\d|2[0-3])\.[0-5]\d$/
const shownClock = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/
const decimalComma = /^-?\d{1,3}(?:\.\d{3})*,\d{1,2}$|^-?\d{1,3}(?:\.\d{3}){2,}$/

/** Begins to gather. `label` is the heading over the column, `most` how many cells there are at most. Every count can be taken cell by cell, in any order. */
export function createColumnEvidence(label: string, most = Number.POSITIVE_INFINITY): ColumnEvidence {
  const counts: Counts = {
    told: 0,
    lost: 0,
    flags: 0,
    figures: 0,
    shares: 0,
    wholes: 0,
    years: 0,
    buddhists: 0,
    padded: 0,
    ids: 0,
    commas: 0,
    days: 0,
    months: 0,
    moments: 0,
    times: 0,
    compact: 0,
    wordYears: 0,
    bahts: 0,
    fits: 0,
    clocks: 0,
    monthNames: 0,
    firstMonth: 0,
  }
  const ground: Ground = {
    label,
    counts,
    units: new Map(),
    dates: createDateTally(),
    timed: createDateTally(),
    seasons: new Map(),
    yearKinds: new Set(),
    identifier: identifierOf(label),
    isTimed: isTimeLabel.test(label),
  }
  return {
    add: (cell, times = 1) => {
      if (!addPlain(ground, cell, times)) addDressed(ground, cell, times)
    },
    // No kind of column bears more words of another kind than a tenth, or one.
    isSettled: () => ground.identifier === null && counts.lost > most * 0.1 + 1,
    decide: () => decide(ground),
  }
}

// How long something took is no time of day.
const isTimeLabel = /^(?!.*(?:ชั่วโมง|ชม\.|นาที|รวม|เฉลี่ย|ที่ใช้|hours?|minutes?))(?:เวลา|.*time)/i

/** Nearly every figure of a text file is plain, and nothing else needs to be asked about it. False where it is anything else. */
function addPlain(ground: Ground, cell: Cell, times: number): boolean {
  if (cell.kind !== 'text' || ground.identifier !== null || ground.isTimed) return false
  const decimals = decimalsOfPlain(cell.text)
  if (decimals < 0) return false
  ground.counts.told += times
  countFigure(ground, Number(cell.text), decimals === 0, times)
  return true
}

function addDressed(ground: Ground, cell: Cell, times: number): void {
  if (cell.kind === 'error' || (cell.kind === 'text' && isMissingFigure(cell.text))) return
  const { counts } = ground
  counts.told += times
  if (fits(ground.identifier, cell)) counts.fits += times
  if (ground.isTimed && (cell.kind === 'number' ? shownClock : paddedClock).test(cell.text.trim())) counts.clocks += times
  if (cell.kind === 'boolean') counts.flags += times
  else if (isPadded(cell)) counts.padded += times
  else if (isSerial(cell)) addSerial(ground, cell, times)
  else if (isClock(cell)) counts.times += readDayPart(Number(cell.value)) === null ? 0 : times
  else if (!addFigure(ground, cell, times)) addWords(ground, cell.text, times)
}

const fits = (kind: IdentifierKind | null, cell: Cell): boolean =>
  kind === 'code' || (kind !== null && readIdentifier(kind, cell.text, cell.kind === 'number').problem !== 'bad-identifier')

function addSerial({ counts }: Ground, cell: Cell, times: number): void {
  const moment = readMoment(Number(cell.value))
  if (moment === null) return
  if (moment.time !== null) counts.moments += times
  else if (moment.day.endsWith('-01') && isMonthFormat(cell.format)) counts.months += times
  else counts.days += times
}

function addFigure(ground: Ground, cell: Cell, times: number): boolean {
  const figure = figureOf(cell)
  if (figure === null) return false
  const { value, whole, share } = figure
  const { counts, units } = ground
  if (share) counts.shares += times
  if (cell.kind === 'text' && isPrice.test(cell.text)) {
    counts.bahts += times
    addUnit(units, 'บาท', whole, times)
  }
  countFigure(ground, value, whole, times)
  return true
}

function countFigure({ counts, label }: Ground, value: number, whole: boolean, times: number): void {
  counts.figures += times
  if (!whole) return
  counts.wholes += times
  if (isYear(value)) counts.years += times
  if (isBuddhistYear(value)) counts.buddhists += times
  if (value >= 1e11 && value < 1e13 && isIdNumber(value)) counts.ids += times
  if (value >= 1e7 && value < 1e8 && /วัน|date/i.test(label) && compactDate(value) !== null) counts.compact += times
}

const isIdNumber = (value: number): boolean => {
  const digits = String(value)
  return digits.length === 13 ? isCitizenId(digits) || isJuristicId(digits) : isJuristicId(digits.padStart(13, '0'))
}

function addUnit(units: Ground['units'], unit: string, whole: boolean, times: number): void {
  const known = units.get(unit) ?? { count: 0, wholes: 0 }
  units.set(unit, { count: known.count + times, wholes: known.wholes + (whole ? times : 0) })
}

function addWords(ground: Ground, text: string, times: number): void {
  const { counts, label } = ground
  const month = text.length <= 14 ? readMonth(text) : null
  if (month !== null) {
    counts.monthNames += times
    if (counts.firstMonth === 0) counts.firstMonth = month
  }
  // Nearly all that stands in columns of words has no figure in it, and only figures and parts of a year are told apart below.
  if (!/[\d๐-๙]|ครึ่ง|ภาค/.test(text)) {
    if (month === null) counts.lost += times
    return
  }
  if (decimalComma.test(text.trim())) counts.commas += times
  const measured = measureOf({ kind: 'text', value: text, text })
  if (measured !== null) addUnit(ground.units, measured.unit, measured.whole, times)
  const date = readDate(text) ?? (/เดือน|month/i.test(label) ? readMonthFigures(text) : null)
  if (date !== null) {
    ground.dates.add(date, times)
    return
  }
  const moment = readDateTime(text)
  if (moment !== null) ground.timed.add(moment.date, times)
  else if (readTime(text) !== null) counts.times += times
  else if (!addYears(ground, text, label, times) && month === null && measured === null && !decimalComma.test(text.trim()))
    counts.lost += times
}

function addYears({ counts, seasons, yearKinds }: Ground, text: string, label: string, times: number): boolean {
  const year = readYearLabel(text)
  if (year !== null) {
    counts.wordYears += times
    if (isBuddhistYear(year.year)) counts.buddhists += times
    yearKinds.add(year.kind)
    return true
  }
  const season = readSeason(text, label)
  if (season === null) return false
  const known = seasons.get(season.kind) ?? { count: 0, buddhist: false, years: new Set<string>() }
  known.years.add(season.count)
  seasons.set(season.kind, { count: known.count + times, buddhist: known.buddhist || season.buddhist, years: known.years })
  return true
}

function decide(ground: Ground): ColumnRule {
  const { counts } = ground
  const { told, figures } = counts
  // Mobile banking is headed like telephones: the cells must bear the heading out.
  const identifier = counts.fits * 2 >= told ? ground.identifier : isCodeLabel(ground.label) ? 'code' : null
  const rule: ColumnRule = { ...textRule, identifier, commas: mostly(counts.commas, told) && counts.commas >= 2 }
  if (told === 0) return rule
  if (counts.flags === told) return { ...rule, type: 'boolean' }
  if (identifier !== null) return rule
  if (counts.padded > 0 && counts.padded + figures >= told * 0.9) return rule
  if (counts.compact >= 2 && counts.compact === told) return { ...rule, type: 'date' }
  if (counts.clocks >= 2 && counts.clocks === told) return { ...rule, type: 'time' }
  if (counts.ids >= 3 && mostly(counts.ids, told)) return { ...rule, identifier: 'tax_id' }
  if (mostly(figures, told)) return decideFigures(ground, rule)
  return (
    decideMeasured(ground, rule) ??
    decideYears(ground, rule) ??
    decideTimes(ground, rule) ??
    decideSeason(ground, rule) ??
    decideMonths(ground, rule) ?? { ...rule, mixed: findMixed(ground) }
  )
}

function decideFigures({ counts, label, units }: Ground, rule: ColumnRule): ColumnRule {
  const { figures } = counts
  const percent = counts.shares > figures / 2
  const unit = [...units].find(([, { count }]) => count > figures / 2)?.[0] ?? null
  if (counts.wholes < figures) return { ...rule, type: 'number', percent, unit }
  if (isYearLabel(label) && counts.years === figures) return { ...rule, type: 'year', buddhist: counts.buddhists > 0 }
  return { ...rule, type: percent ? 'number' : 'integer', percent, unit }
}

/** Every figure carries its unit, and it is one: a figure without may be meant in another. */
function decideMeasured({ counts, units }: Ground, rule: ColumnRule): ColumnRule | null {
  const [only, ...others] = units
  if (only === undefined || others.length > 0) return null
  const [unit, { count, wholes }] = only
  if (!mostly(count, counts.told) || counts.figures > counts.bahts) return null
  return { ...rule, type: wholes === count ? 'integer' : 'number', unit }
}

function decideYears({ counts, label, yearKinds }: Ground, rule: ColumnRule): ColumnRule | null {
  const bare = isYearLabel(label) ? counts.years : 0
  if (counts.wordYears === 0 || !mostly(counts.wordYears + bare, counts.told)) return null
  const kinds = [...yearKinds]
  const years = kinds.length === 1 && (kinds[0] === 'fiscal' || kinds[0] === 'academic') ? kinds[0] : null
  return { ...rule, type: 'year', buddhist: counts.buddhists > 0, years }
}

function decideTimes({ counts, dates, timed }: Ground, rule: ColumnRule): ColumnRule | null {
  const tally = timed.seen().dates > dates.seen().dates ? timed : dates
  const read = tally.rule()
  const written = dates.fit(read)
  const clocked = timed.fit(read).days + counts.moments
  const days = written.days + counts.days
  const told = { ...rule, dates: read, seen: tally.seen().dates === 0 ? null : tally.seen(), doubts: tally.doubts() }
  if (clocked > 0 && mostly(clocked + days, counts.told)) return { ...told, type: 'datetime' }
  const months = written.months + counts.months
  // A first of the month shown as a month among days is a day.
  if (mostly(days + (days > 0 ? counts.months : 0), counts.told)) return { ...told, type: 'date' }
  if (months >= 2 && mostly(months, counts.told)) return { ...told, type: 'yearmonth' }
  return counts.times >= 2 && mostly(counts.times, counts.told) ? { ...rule, type: 'time' } : null
}

function decideSeason({ counts, seasons, label }: Ground, rule: ColumnRule): ColumnRule | null {
  for (const kind of seasonKinds) {
    const found = seasons.get(kind)
    if (found === undefined || !mostly(found.count, counts.told)) continue
    const fiscal = found.years.size === 1 && found.years.has('fiscal')
    return { ...rule, season: { kind, label }, buddhist: found.buddhist, years: fiscal ? 'fiscal' : null }
  }
  return null
}

/** Names of months alone: a year that the paper names elsewhere makes dates of them. A list that begins with October is of a fiscal year. */
const decideMonths = ({ counts }: Ground, rule: ColumnRule): ColumnRule | null =>
  counts.monthNames >= 2 && counts.monthNames === counts.told ? { ...rule, months: counts.firstMonth === 10 ? 'fiscal' : 'calendar' } : null

/** Half of the cells or more are of one kind and the others are not: the column stays words, which a person should know. */
function findMixed({ counts, dates }: Ground): ColumnRule['mixed'] {
  const { days, months } = dates.fit(dates.rule())
  const most = Math.max(counts.figures, days + months + counts.days + counts.months)
  if (counts.told < 3 || most * 2 < counts.told) return null
  return { kind: most === counts.figures ? 'figures' : 'dates', count: most, of: counts.told }
}

/** Decides how a column is read from its own cells (blank ones left out) and its heading. */
export function decideColumn(cells: Iterable<Cell>, label: string): ColumnRule {
  const evidence = createColumnEvidence(label)
  for (const cell of cells) evidence.add(cell)
  return evidence.decide()
}

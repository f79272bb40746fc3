import type { Lifted } from '../model/recovery.ts'
import { readNoteMark } from '../text/footnote-marks.ts'
import { dropTime } from '../values/drop-time.ts'
import { isArea } from '../values/find-area.ts'
import { isPeriodLine, type Period, readPeriod } from '../values/read-period.ts'
import { readBracketed, readUnitLine, splitLine } from '../values/units.ts'
import { joinTitles } from './join-titles.ts'
import { type RoleMap, roleAt } from './role-map.ts'
import { filledIn, type Sheet, textAt } from './sheet-cells.ts'
import { dropContinued, isPageLine, isSignature, isTableNumber, readOrdinal } from './words.ts'

type Line = { readonly text: string; readonly r: number; readonly c: number; readonly above: boolean }

const source = /^(?:ที่มา(?:ของข้อมูล)?|แหล่งที่มา|แหล่งข้อมูล|แหล่ง(?=\s*[:：])|ข้อมูลจาก|อ้างอิง|sources?)\s*[:：.]?\s*(.*)$/i
const note = /^(?:หมายเหตุ|คำอธิบาย|notes?|remarks?)\s*[:：.]?\s*(.*)$/i
const office =
  /^(กลุ่ม|กอง|สำนัก|กรม|กระทรวง|ฝ่าย|ศูนย์|สถาบัน|เทศบาล|องค์การ|องค์กร|โรงเรียน|มหาวิทยาลัย|โรงพยาบาล|แผนก|ส่วน|การไฟฟ้า|การประปา|ธนาคาร)(?=[ก-๎])/

/** The words around a table, each as what it tells: title, unit, period, area, source, note. In the order of the paper. */
export function liftLines(sheet: Sheet, roles: RoleMap): Lifted[] {
  const lines = findLines(sheet, roles)
  const lifted = lines.flatMap(line =>
    tellAll(line).map((told): Lifted => ({ ...told, place: { sheet: sheet.grid.name, r: line.r, c: line.c } })),
  )
  const titles = new Set(lifted.filter(({ item }) => item === 'title').map(({ text }) => text))
  const goesOn = ({ item, text }: Lifted): boolean => item === 'title' && dropContinued(text) !== text && titles.has(dropContinued(text))
  return sayOnce(lifted.filter(line => line.text !== '' && !goesOn(line)))
}

const spell = ({ item, text }: Lifted): string => `${item}\n${text}`

/** The lines without those that say what one before them said. */
export function sayOnce(lines: readonly Lifted[]): Lifted[] {
  const seen = new Set<string>()
  return lines.filter(line => !seen.has(spell(line)) && seen.add(spell(line)))
}

function findLines(sheet: Sheet, roles: RoleMap): Line[] {
  const lines: Line[] = []
  let signed: { readonly r: number; readonly c: number } | null = null
  for (let r = 0; r < sheet.rows; r++) {
    const filled = filledIn(sheet, r).filter(c => ['metadata', 'notes'].includes(roleAt(roles, r, c) ?? ''))
    const texts = filled.map(c => textAt(sheet, r, c))
    const first = filled[0]
    if (first === undefined || texts.every(isPageLine)) continue
    const above = roleAt(roles, r, first) === 'metadata'
    // Right below where somebody signs stand their office and the day.
    const under =
      signed !== null && signed.r === r - 1 && Math.abs(signed.c - first) <= 1 && !texts.some(text => source.test(text) || note.test(text))
    if (!above && (under || texts.some(isSignature))) {
      signed = { r, c: first }
      continue
    }
    if (isOfAnother(texts, above) || (!above && texts.every(text => readOrdinal(text) !== null))) continue
    // A name with a colon, or the number of a table, goes with the cell beside it.
    if (texts.length >= 2 && (/[:：]$|^(ตาราง(ที่)?|table)\s*\S{1,8}$/i.test(texts[0] ?? '') || isMark(texts)))
      lines.push({ text: texts.join(' '), r, c: first, above })
    else for (const [i, c] of filled.entries()) lines.push({ text: texts[i] ?? '', r, c, above })
  }
  return lines
}

const isMark = ([first = '', second = '']: readonly string[]): boolean => first.length <= 3 && readNoteMark(`${first} ${second}`) === first

/** Rows of several cells, and below the table the title over them, are another table and no words about this one. */
function isOfAnother(texts: readonly string[], above: boolean): boolean {
  const [first = ''] = texts
  if (!above && isTableNumber(first)) return true
  if (texts.length < (above ? 3 : 2) || /[:：]$/.test(first) || readNoteMark(first) !== null || isMark(texts)) return false
  return !texts.some(text => source.test(text) || note.test(text) || readUnitLine(text) !== null)
}

/** What a line tells. */
type Told = { readonly item: Lifted['item']; readonly text: string }

/** A unit at the end of a title says something of its own. */
function tellAll(line: Line): Told[] {
  const parted = readUnitLine(line.text) === null ? splitLine(line.text) : null
  return parted === null ? [tell(line)] : [tell({ ...line, text: parted.rest }), { item: 'unit', text: parted.unit }]
}

function tell({ text, above }: Line): Told {
  const unit = readUnitLine(text) ?? readBracketed(text)
  if (unit !== null) return { item: 'unit', text: unit }
  const said = tellSource(text)
  if (said !== null) return said
  if (isArea(text)) return { item: 'area', text }
  if (isPeriodLine(text)) return { item: 'period', text }
  if (above) return { item: 'title', text }
  return { item: office.test(text) ? 'source' : 'note', text }
}

/** What words tell that call themselves a source or a note; null where they do not. */
export function tellSource(text: string): Told | null {
  const from = source.exec(text)
  if (from) return { item: 'source', text: from[1] || text }
  const said = note.exec(text)
  return said ? { item: 'note', text: said[1] || text } : null
}

/**
 * The words around several sheets of one table: what all or most of them say, and every note and source. The time or place that a sheet says
 * of itself alone is left to the column that says so, and what stands beside it is kept, with the years of all; the time of a summary sheet
 * stands for all. `words` are those by which the sheets are told apart.
 */
export function joinLifted(
  papers: readonly (readonly Lifted[])[],
  summaries: readonly (readonly Lifted[])[],
  words: readonly string[] = [],
): Lifted[] {
  if (papers.length < 2) return [...(papers[0] ?? [])]
  const count = (lifted: readonly (readonly Lifted[])[]): ((line: Lifted) => boolean) => {
    const counts = new Map<string, number>()
    for (const lines of lifted) for (const key of new Set(lines.map(spell))) counts.set(key, (counts.get(key) ?? 0) + 1)
    return line => (counts.get(spell(line)) ?? 0) * 2 > papers.length
  }
  const isCommon = count(papers)
  const isCommonBesides = count(papers.map(lines => lines.map(withoutTime)))
  const joinTitle = joinTitles(papers.map((lines, n) => ({ word: words[n] ?? '', lines: textsOf(lines, 'title') })))
  const keep = (line: Lifted, n: number): Lifted[] => {
    if (line.item === 'note' || line.item === 'source' || isCommon(line)) return [line]
    if (line.item !== 'title' && line.item !== 'area') return []
    const joined = line.item === 'title' ? joinTitle(line.text, n) : null
    if (joined !== null) return [{ ...line, text: joined }]
    const rest = withoutTime(line)
    return rest.text !== '' && isCommonBesides(rest) ? [rest] : []
  }
  const kept = papers.flatMap((lines, n) => lines.flatMap(line => keep(line, n)))
  const times = summaries.flat().filter(({ item }) => item === 'period')
  return sayOnce([...kept, ...times])
}

const withoutTime = (line: Lifted): Lifted => ({ ...line, text: dropTime(line.text) })

/** The time that the lifted words speak of, the plainest first; null when they name none. */
export function periodOf(lifted: readonly Lifted[]): Period | null {
  for (const item of ['period', 'title', 'note'] as const)
    for (const line of lifted) {
      const period = line.item === item ? readPeriod(line.text) : null
      if (period) return period
    }
  return null
}

/** The words of the lines that tell one of these items. */
export const textsOf = (lifted: readonly Lifted[], ...items: readonly Lifted['item'][]): string[] =>
  lifted.filter(({ item }) => items.includes(item)).map(({ text }) => text)

/** The unit that holds for the whole table. */
export const unitOf = (lifted: readonly Lifted[]): string | null => lifted.find(({ item }) => item === 'unit')?.text ?? null

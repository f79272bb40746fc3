import { cellAt } from '../model/grid.ts'
import { joinPhrase, tidyHeading } from '../text/tidy-text.ts'
import { isUnit } from '../values/units.ts'
import { partHeading, type SecondHeading } from './pair-headings.ts'
import { type RoleMap, roleAt, rowsWith } from './role-map.ts'
import { isBlank, mergeAt, type Sheet } from './sheet-cells.ts'
import { isRateHeading, readOrdinal } from './words.ts'

/** One name over a column, from the top of the heading down. `c0` to `c1` are the columns that share it. */
export type HeadingPart = { readonly text: string; readonly r: number; readonly c: number; readonly c0: number; readonly c1: number }

/** What stands over one column: the parts from the top down, a unit that has a row of its own, and the cells that say so. */
export type Heading = {
  readonly parts: readonly HeadingPart[]
  readonly unit: string | null
  readonly places: readonly { r: number; c: number }[]
  /** What it calls the second of two figures in each of its cells. */
  readonly second?: SecondHeading
}

type Cover = { readonly r: number; readonly c: number; readonly c0: number; readonly c1: number; readonly repeated: boolean }

/** Reads the heading of columns `c0` to `c1`: merged names cover their span, unmerged ones spread only in a heading without merges. */
export function readHeadings(sheet: Sheet, roles: RoleMap, c0: number, c1: number): ReadonlyMap<number, Heading> {
  const rows = chooseRows(sheet, roles)
  const merged = rows.some(r => rangeOf(c0, c1).some(c => isWide(sheet, r, c)))
  const covers: ReadonlyMap<number, Cover>[] = []
  for (const [i, r] of rows.entries()) covers.push(layRow({ sheet, roles, r, below: rows[i + 1], above: covers.at(-1), c0, c1, merged }))
  const units = endsInUnits(sheet, covers, c0, c1)
  const headings = new Map<number, Heading>()
  for (let c = c0; c <= c1; c++) {
    const heading = readColumn(sheet, covers, c, { merged, units })
    headings.set(c, sheet.pairs.has(c) ? partHeading(heading) : heading)
  }
  return headings
}

const rangeOf = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
const isWide = (sheet: Sheet, r: number, c: number): boolean => {
  const merge = mergeAt(sheet, r, c)
  return merge !== null && merge.c1 > merge.c0
}

/** Repeats of the heading further down say nothing new: the first run of rows counts. */
function chooseRows(sheet: Sheet, roles: RoleMap): number[] {
  const rows = rowsWith(roles, 'header')
  const firstData = rowsWith(roles, 'data')
    .concat(rowsWith(roles, 'derived'))
    .reduce((least, r) => Math.min(least, r), Number.POSITIVE_INFINITY)
  const above = rows.filter(r => r < firstData)
  return (above.length > 0 ? above : rows).filter(r => !isNumbering(sheet, roles, r))
}

function isNumbering(sheet: Sheet, roles: RoleMap, r: number): boolean {
  const texts = rangeOf(0, sheet.columns - 1)
    .filter(c => roleAt(roles, r, c) === 'header')
    .map(c => cellAt(sheet.grid, r, c)?.text.trim() ?? '')
  return texts.length >= 2 && texts.every(text => text.startsWith('(') && readOrdinal(text.replace(/\s*=.*$/, '')) !== null)
}

type HeadingRow = {
  readonly sheet: Sheet
  readonly roles: RoleMap
  readonly r: number
  /** The next row of the heading, and what the one before it covers. */
  readonly below: number | undefined
  readonly above: ReadonlyMap<number, Cover> | undefined
  readonly c0: number
  readonly c1: number
  readonly merged: boolean
}

function layRow(row: HeadingRow): ReadonlyMap<number, Cover> {
  const { sheet, roles, r, below, c0, c1, merged } = row
  const covers = new Map<number, Cover>()
  let open: { cover: Cover; columns: number[] } | null = null
  for (let c = c0; c <= c1; c++) {
    const merge = mergeAt(sheet, r, c)
    if (merge && roleAt(roles, merge.r0, merge.c0) === 'header') {
      covers.set(c, { r: merge.r0, c: merge.c0, c0: merge.c0, c1: merge.c1, repeated: merge.r0 < r })
      open = null
    } else if (roleAt(roles, r, c) === 'header') {
      const end = endOfSame(row, c)
      open = { cover: { r, c, c0: c, c1: end, repeated: false }, columns: [c] }
      for (const cover = open.cover; c <= end; c++) covers.set(c, { ...cover, c })
      c = end
      if (end > open.cover.c0) open = null
    } else if (
      !merged &&
      open &&
      isBlank(sheet, r, c) &&
      below !== undefined &&
      roleAt(roles, below, c) === 'header' &&
      roleAt(roles, below, open.cover.c) === 'header'
    ) {
      const cover: Cover = { ...open.cover, c1: c }
      open = { cover, columns: [...open.columns, c] }
      for (const column of open.columns) covers.set(column, cover)
    } else open = null
  }
  return covers
}

/** The last column of a name that stands over each of its columns, as a merge that was filled out does; the row below tells these apart. */
function endOfSame({ sheet, roles, r, below, above, c1 }: HeadingRow, c: number): number {
  const text = (row: number, at: number): string => tidyHeading(cellAt(sheet.grid, row, at)?.text ?? '')
  let end = c
  while (
    below !== undefined &&
    end < c1 &&
    roleAt(roles, r, end + 1) === 'header' &&
    mergeAt(sheet, r, end + 1) === null &&
    text(r, end + 1) === text(r, c) &&
    above?.get(end + 1)?.c0 === above?.get(c)?.c0
  )
    end++
  const names = rangeOf(c, end).map(at => text(below ?? r, at))
  return names.every(name => name !== '') && names.some(name => name !== names[0]) ? end : c
}

const textOf = (sheet: Sheet, { r, c }: Cover): string => tidyHeading(cellAt(sheet.grid, r, c)?.text ?? '')
const isSingle = (cover: Cover | undefined): cover is Cover => cover !== undefined && cover.c0 === cover.c1
const placeUnit = /^(?:ตำบล|อำเภอ|หมู่บ้าน|จังหวัด|รายการ|กลุ่ม|สาย|ปี|เดือน|วัน)$/

/** True where the last row of the heading says the units of columns that have their names above, each its own. */
function endsInUnits(sheet: Sheet, covers: readonly ReadonlyMap<number, Cover>[], c0: number, c1: number): boolean {
  const last = covers.at(-1)
  const names: string[] = []
  for (const c of rangeOf(c0, c1)) {
    const cover = last?.get(c)
    const above = covers
      .slice(0, -1)
      .map(row => row.get(c))
      .findLast(one => one !== undefined && !one.repeated)
    if (!isSingle(cover) || cover.repeated || !isSingle(above)) continue
    const text = textOf(sheet, cover)
    if (!isUnit(text) || placeUnit.test(text)) return false
    names.push(textOf(sheet, above))
  }
  return names.length >= 2 && new Set(names).size === names.length
}

// What a pivot table prints around its names: over the columns the words say nothing, and over the rows the figure counted names no row.
const columnFrame = /^(ป้ายชื่อคอลัมน์|ป้ายคอลัมน์|column labels)$/i
const rowFrame = /^(ป้ายชื่อแถว|ป้ายแถว|row labels)$/i

type Ways = { readonly merged: boolean; readonly units: boolean }

function readColumn(sheet: Sheet, covers: readonly ReadonlyMap<number, Cover>[], c: number, { merged, units }: Ways): Heading {
  const parts: HeadingPart[] = []
  const places: { r: number; c: number }[] = []
  let unit: string | null = null
  for (const row of covers) {
    const cover = row.get(c)
    if (!cover || cover.repeated) continue
    const text = textOf(sheet, cover)
    places.push({ r: cover.r, c: cover.c })
    if (columnFrame.test(text)) continue
    if (rowFrame.test(text)) parts.length = 0
    const part: HeadingPart = { text, r: cover.r, c: cover.c, c0: cover.c0, c1: cover.c1 }
    const last = parts.at(-1)
    const below = last !== undefined && cover.c0 === cover.c1 && last.c0 === last.c1
    if (parts.length > 0 && isUnit(text) && (/^[([]|%/.test(text) || (units && below && row === covers.at(-1))))
      unit = text.replace(/^[([]\s*|\s*[)\]]$/g, '')
    else if (last?.text === text) continue
    else if (below && last) {
      // Where spans are drawn by merging, a name over one single column goes on in the cell below it.
      parts[parts.length - 1] = { ...last, text: merged ? joinPhrase(last.text, text) : `${last.text} ${text}` }
    } else parts.push(part)
  }
  return { parts, unit, places }
}

/** The whole name of a column, from the top down. */
export const spellHeading = (heading: Pick<Heading, 'parts'> | undefined): string => heading?.parts.map(({ text }) => text).join(' ') ?? ''

/** True of a column of shares, averages or rates, by its name or by its unit. */
export const isRateColumn = (heading: Heading | undefined): boolean => isRateHeading(spellHeading(heading)) || hasRateUnit(heading)

/** True where the unit alone tells a share, as in a row of units below the names. */
export const hasRateUnit = (heading: Heading | undefined): boolean => isRateHeading(heading?.unit ?? '')

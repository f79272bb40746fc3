import { filledIn, isBlank, look, lookOf, numberAt, type Sheet, textAt } from '../sheet-cells.ts'
import { leadAt } from './lead-at.ts'
import { sampleRows } from './sample-rows.ts'

/** What a cell is by its looks alone, for telling roles. Blank is 0. */
export const kind = { blank: 0, words: 1, figure: 2, mark: 3, year: 4, date: 5 } as const
export type Kind = (typeof kind)[keyof typeof kind]

/** A cell that holds something. `k` is its column on the page. */
export type Spot = { readonly k: number; readonly c: number; readonly kind: Kind; readonly text: string; readonly lead: number }

/** A row that holds something. `gap` counts the blank rows between it and the line above. */
export type Line = { readonly r: number; readonly gap: number; readonly spots: readonly Spot[] }

/** What is looked at of a sheet: its lines, and its used columns as one flat field of figures (NaN where there is none) and kinds. */
export type Page = {
  readonly sheet: Sheet
  readonly lines: readonly Line[]
  /** Columns of the sheet that hold something, from the left. */
  readonly columns: readonly number[]
  readonly kinds: Uint8Array
  readonly numbers: Float64Array
  /** How far a figure may lie from another because it was rounded: half a last printed place. */
  readonly halves: Float64Array
}

const mostColumns = 256

/** Looks at the lines of a sheet; at head, tail and a sample of those of a long one. */
export function readPage(sheet: Sheet): Page {
  const rows = sampleRows(sheet)
  const columns = findUsed(sheet, rows)
  const places = new Map(columns.map((c, k) => [c, k]))
  const width = columns.length
  const kinds = new Uint8Array(rows.length * width)
  const numbers = new Float64Array(rows.length * width).fill(Number.NaN)
  const halves = new Float64Array(rows.length * width)
  const lines = rows.map(({ r, gap }, i): Line => {
    const spots = filledIn(sheet, r).flatMap(c => {
      const k = places.get(c)
      if (k === undefined) return []
      const spot = readSpot(sheet, r, c, k)
      kinds[i * width + k] = spot.kind
      if (spot.kind === kind.figure || spot.kind === kind.year) {
        numbers[i * width + k] = figureAt(sheet, r, c, spot.text)
        halves[i * width + k] = halfOf(sheet, r, c)
      }
      return [spot]
    })
    return { r, gap, spots }
  })
  return { sheet, lines, columns, kinds, numbers, halves }
}

function findUsed(sheet: Sheet, rows: readonly { readonly r: number }[]): number[] {
  const used: number[] = []
  for (let c = 0; c < sheet.columns && used.length < mostColumns; c++) if (rows.some(({ r }) => !isBlank(sheet, r, c))) used.push(c)
  return used
}

function readSpot(sheet: Sheet, r: number, c: number, k: number): Spot {
  const text = textAt(sheet, r, c)
  return { k, c, kind: kindOf(sheet, r, c, text), text, lead: leadAt(sheet, r, c) }
}

const yearText = /^(?:(?:พ\.?ศ\.?|ค\.?ศ\.?|ปี|fy)\s*)?(?:1[89]|2[0-7])\d\d(?:\s*[-–/]\s*(?:\d{2}|\d{4}))?\s*\D{0,3}\d?$/i
// (NA), (X), n.a. and single signs stand where figures stand.
const markText = /^\(?[a-z]{1,2}\)$|^\(?n\.?\s?[ade]\.?\)?$|^[^\p{L}\d]{1,3}$|^[xz]$/iu
const isYear = (n: number): boolean => Number.isInteger(n) && ((n >= 1850 && n <= 2100) || (n >= 2440 && n <= 2640))

// A figure that a program wrote out with the noise of its last bits has more digits than a person's.
const noisy = /^-?\d{1,15}\.\d{6,20}$/

const figureAt = (sheet: Sheet, r: number, c: number, text: string): number =>
  lookOf(sheet, r, c) === look.text && noisy.test(text) ? Number(text) : numberAt(sheet, r, c)

function kindOf(sheet: Sheet, r: number, c: number, text: string): Kind {
  const seen = lookOf(sheet, r, c)
  if (seen === look.number) return isYear(numberAt(sheet, r, c)) && !text.includes(',') ? kind.year : kind.figure
  if (seen === look.mark || seen === look.error) return kind.mark
  if (seen === look.date) return kind.date
  if (seen === look.text && noisy.test(text)) return kind.figure
  if (seen === look.text && text.length <= 16 && yearText.test(text)) return kind.year
  return seen === look.text && text.length <= 6 && markText.test(text) ? kind.mark : kind.words
}

/** Figures of the file itself have no printed places: as many are counted as the figure has. */
function halfOf(sheet: Sheet, r: number, c: number): number {
  const printed = /\.(\d+)/.exec(textAt(sheet, r, c))?.[1]?.replace(/0+$/, '').length ?? 0
  return 0.5 * 10 ** -Math.min(printed, 6)
}

/** True where a figure stands, or what stands in place of one. */
export const isFigureKind = (seen: number): boolean => seen === kind.figure || seen === kind.mark || seen === kind.year

import { type Column, isNumeric, type Value } from '../model/table.ts'
import { createWordTable, type WordTable } from './word-table.ts'

/**
 * The values of a column, held so that millions of them fit: figures in `numbers` (NaN where there is none), anything else as a code in
 * `codes` (-1 where there is nothing) that counts in `words`, `times` and `firsts`. A column of figures has codes only where words stand in it.
 */
export type SurveyColumn = {
  readonly column: Column
  readonly index: number
  readonly numbers: Float64Array | null
  readonly codes: Int32Array | null
  readonly words: readonly string[]
  readonly times: readonly number[]
  /** The row in which each word stands first. */
  readonly firsts: readonly number[]
  readonly filled: number
  /** True where there are more different words than are held: those beyond are none of `words`, and their code is -2. */
  readonly crowded: boolean
}

/** A table as the checks see it. `rows` were looked at, of `all`. */
export type Survey = { readonly columns: readonly SurveyColumn[]; readonly rows: number; readonly all: number }

// Eight bytes each at most: as much as the reader process may hold beside its heap.
const mostCells = 60_000_000
// With what lies around it, a word takes about 150 bytes.
const mostWords = 4_000_000
const tellEvery = 20_000
const batchRows = 256

type Growing = { -readonly [key in keyof SurveyColumn]: SurveyColumn[key] } & {
  readonly times: number[]
  readonly firsts: number[]
  readonly table: WordTable
}

/** Takes in a table row by row. `tell` hears how many rows are in. */
export function takeSurvey(
  columns: readonly Column[],
  rows: Iterable<readonly Value[]>,
  all: number,
  tell: (done: number) => void = () => undefined,
): Survey {
  const most = Math.min(all, Math.floor(mostCells / Math.max(1, columns.length)))
  const held = columns.map((column, index) => growColumn(column, index, most))
  const budget = { words: mostWords }
  let [n, batch] = [0, [] as (readonly Value[])[]]
  // Column by column within a few rows: what is written to lies close together.
  const settle = (): void => {
    for (const column of held) addValues(column, n, batch, budget)
    n += batch.length
    batch = []
    if (n % tellEvery < batchRows) tell(n)
  }
  for (const row of rows) {
    if (n + batch.length >= most) break
    batch.push(row)
    if (batch.length === batchRows) settle()
  }
  settle()
  return { columns: held, rows: n, all }
}

function growColumn(column: Column, index: number, rows: number): Growing {
  const figures = isNumeric(column.type) || column.type === 'year'
  const table = createWordTable()
  return {
    ...{ column, index, table, words: table.words, times: [], firsts: [], filled: 0, crowded: false },
    numbers: figures ? new Float64Array(rows).fill(Number.NaN) : null,
    codes: figures ? null : new Int32Array(rows).fill(-1),
  }
}

function addValues(held: Growing, from: number, rows: readonly (readonly Value[])[], budget: { words: number }): void {
  const { index, numbers } = held
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]?.[index]
    if (value === null || value === undefined || value === '') continue
    held.filled++
    if (typeof value === 'number' && numbers !== null) numbers[from + i] = value
    else addWord(held, from + i, typeof value === 'string' ? value : String(value), budget)
  }
}

function addWord(held: Growing, n: number, text: string, budget: { words: number }): void {
  held.codes ??= new Int32Array(held.numbers?.length ?? 0).fill(-1)
  const { times, firsts, codes } = held
  const code = held.table.codeOf(text, budget.words > 0)
  if (code < 0) {
    held.crowded = true
    codes[n] = -2
    return
  }
  codes[n] = code
  if (code < times.length) times[code] = (times[code] ?? 0) + 1
  else {
    budget.words--
    times.push(1)
    firsts.push(n)
  }
}

/** What a column says in a row, as the table has it; null where it says nothing. */
export function valueAt({ numbers, codes, words }: SurveyColumn, row: number): string | number | null {
  const figure = numbers?.[row]
  if (figure !== undefined && !Number.isNaN(figure)) return figure
  const code = codes?.[row] ?? -1
  return code < 0 ? null : (words[code] ?? null)
}

/** True where a column says nothing in a row. */
export const isBlank = ({ numbers, codes }: SurveyColumn, row: number): boolean =>
  (numbers === null || Number.isNaN(numbers[row] ?? Number.NaN)) && (codes === null || codes[row] === -1)

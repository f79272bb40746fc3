import { type Keys, numberKeys } from './number-keys.ts'

/** Codes of a column with how many there may be. `map` tells for each code the coarser one that counts instead; `count` is then how many of those there are. */
export type Codes = { readonly codes: Int32Array; readonly count: number; readonly map?: Int32Array | undefined }

/** Folds the codes of a row into one number. Where they would outgrow a double, what was folded is numbered through first. */
export function foldKeys(columns: readonly Codes[], rows: number, some: Int32Array | null): Keys {
  let keys = new Float64Array(some?.length ?? rows)
  let span = 1
  for (const column of columns) {
    if (column.count <= 1) continue
    if (span * column.count > Number.MAX_SAFE_INTEGER) {
      const { ids, count } = numberKeys({ keys, span })
      keys = Float64Array.from(ids)
      span = Math.max(1, count)
    }
    fold(keys, column, some)
    span *= column.count
  }
  return { keys, span }
}

// Each way has a loop of its own: this is where a million rows spend their time.
function fold(keys: Float64Array, { codes, count, map }: Codes, some: Int32Array | null): void {
  if (some === null && map === undefined) for (let i = 0; i < keys.length; i++) keys[i] = (keys[i] as number) * count + (codes[i] as number)
  else if (some === null && map !== undefined)
    for (let i = 0; i < keys.length; i++) keys[i] = (keys[i] as number) * count + (map[codes[i] as number] as number)
  else if (some !== null && map === undefined)
    for (let i = 0; i < keys.length; i++) keys[i] = (keys[i] as number) * count + (codes[some[i] as number] as number)
  else if (some !== null && map !== undefined)
    for (let i = 0; i < keys.length; i++) keys[i] = (keys[i] as number) * count + (map[codes[some[i] as number] as number] as number)
}

import type { Origins } from '../../../shared/recover/origins.ts'
import type { Sqlite } from '../sqlite.ts'

/** Where each row of a table stands: the part that it was joined from, the line of it and the leaf; and the line that a value of column `k` was filled from. */
export type Way = {
  readonly sheetOf: Int32Array | null
  readonly lines: Int32Array
  readonly leaves: Int32Array | null
  /** Null where no value of the column was moved; -1 where this one was not, or was filled from nowhere. */
  readonly moved: (k: number) => Int32Array | null
}

const keyOfMoved = (k: number): string => `moved ${k}`

/** Keeps the way back of `count` rows; `kept` tells of each its place among those that were recovered. */
export function writeWay(db: Sqlite, { sheetOf, lines, leaves, columns }: Origins, count: number, kept: Int32Array | null): void {
  const placeOf = (n: number): number => (kept === null ? n : (kept[n] ?? 0))
  const add = db.prepare('INSERT INTO way (key, numbers) VALUES (?, ?)')
  const keep = (key: string, numbers: ArrayLike<number>): void => {
    const bytes = Buffer.alloc(count * 4)
    for (let n = 0; n < count; n++) bytes.writeInt32LE(numbers[placeOf(n)] ?? 0, n * 4)
    add.run(key, bytes)
  }
  keep('lines', lines)
  if (sheetOf !== null) keep('sheetOf', sheetOf)
  if (leaves !== null) keep('leaves', leaves)
  for (const [k, origin] of columns.entries()) {
    const laid = origin.kind === 'each' ? origin.of : [origin]
    if (!laid.some(one => one.kind === 'line' && one.lines !== null)) continue
    const moved = new Int32Array(lines.length).fill(-1)
    for (let n = 0; n < lines.length; n++) {
      const own = origin.kind === 'each' ? origin.of[sheetOf?.[n] ?? 0] : origin
      if (own?.kind === 'line' && own.lines !== null) moved[n] = own.lines[n] ?? -1
    }
    keep(keyOfMoved(k), moved)
  }
}

/** Reads the way back, each part of it when it is first asked for. */
export function readWay(db: Sqlite): () => Way {
  const get = db.prepare<[string], Buffer>('SELECT numbers FROM way WHERE key = ?').pluck()
  const read = (key: string): Int32Array | null => {
    const bytes = get.get(key)
    if (bytes === undefined) return null
    const numbers = new Int32Array(bytes.length >>> 2)
    for (let n = 0; n < numbers.length; n++) numbers[n] = bytes.readInt32LE(n * 4)
    return numbers
  }
  const movedOf = new Map<number, Int32Array | null>()
  const moved: Way['moved'] = k => {
    const known = movedOf.get(k)
    if (known !== undefined) return known
    const numbers = read(keyOfMoved(k))
    movedOf.set(k, numbers)
    return numbers
  }
  let way: Way | null = null
  return () => {
    way ??= { sheetOf: read('sheetOf'), lines: read('lines') ?? new Int32Array(), leaves: read('leaves'), moved }
    return way
  }
}

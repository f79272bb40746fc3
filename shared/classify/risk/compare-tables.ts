import type { Table, Value } from '../../model/table.ts'

/** A table whose rows are known again in another by their ids, each once, in one order in both. */
export type Known = Table & { readonly ids: ArrayLike<number> }

/** A column that is not what it was: `cells` have another value, `blanked` of them none. */
export type ColumnChange = {
  readonly name: string
  readonly label: string
  readonly cells: number
  readonly blanked: number
  readonly gone: boolean
}
export type TableChange = {
  readonly columns: readonly ColumnChange[]
  readonly sample: {
    readonly columns: readonly string[]
    readonly before: readonly (readonly Value[])[]
    readonly after: readonly (readonly Value[])[]
  }
}

const sampled = 10
const tellEvery = 20_000

/** Tells what two makings of one table have otherwise: cells by the column's name, in the rows that both have. A row that is left out is blank in the sample. */
export function compareTables(before: Known, after: Known, tell: (done: number, total: number) => void = () => undefined): TableChange {
  const inAfter = before.columns.map(({ name }) => after.columns.findIndex(column => column.name === name))
  const [cells, blanked] = [new Uint32Array(inAfter.length), new Uint32Array(inAfter.length)]
  const shown: { readonly before: readonly Value[]; readonly after: readonly Value[] | null }[] = []
  let done = 0
  for (const [was, now] of pairRows(before, after)) {
    if (done++ % tellEvery === 0) tell(done, before.rows.length)
    if (shown.length < sampled) shown.push({ before: was, after: now })
    if (now === null) continue
    for (let c = 0; c < inAfter.length; c++) {
      const to = inAfter[c] as number
      if (to < 0 || (was[c] ?? null) === (now[to] ?? null)) continue
      cells[c] = (cells[c] as number) + 1
      if ((now[to] ?? null) === null) blanked[c] = (blanked[c] as number) + 1
    }
  }
  const changed = before.columns.flatMap((_, c) => ((inAfter[c] as number) < 0 || (cells[c] as number) > 0 ? [c] : []))
  return {
    columns: changed.map(c => ({
      ...{ name: before.columns[c]?.name ?? '', label: before.columns[c]?.label ?? '' },
      ...{ cells: cells[c] as number, blanked: blanked[c] as number, gone: (inAfter[c] as number) < 0 },
    })),
    sample: {
      columns: changed.map(c => before.columns[c]?.label ?? ''),
      before: shown.map(one => changed.map(c => one.before[c] ?? null)),
      after: shown.map(one => changed.map(c => one.after?.[inAfter[c] as number] ?? null)),
    },
  }
}

/** Each row of the one with the same row of the other, null where that has it no more. Rows that only the other has are passed over. */
function* pairRows(before: Known, after: Known): IterableIterator<readonly [was: readonly Value[], now: readonly Value[] | null]> {
  const mine = new Set(Array.from(before.ids))
  const others = after.rows[Symbol.iterator]()
  let at = -1
  let other: readonly Value[] | null = null
  const next = (): void => {
    do {
      const step = others.next()
      other = step.done === true ? null : step.value
      at++
    } while (other !== null && !mine.has(after.ids[at] as number))
  }
  next()
  let n = 0
  for (const row of before.rows) {
    const isSame = other !== null && after.ids[at] === before.ids[n]
    n++
    yield [row, isSame ? other : null]
    if (isSame) next()
  }
}

import type { ColumnMatch, FormColumn, TableForm } from '../../model/form.ts'
import { toComparable } from '../../text/tidy-text.ts'
import { isDated, likenessOf, toFormWords } from './form-words.ts'

/** A column of the last issue with the one of this issue that it became; null where a person has to say. */
export type AlignedColumn = { readonly was: FormColumn; readonly now: FormColumn | null; readonly how: ColumnMatch }

/** Two issues laid over each other, column by column, and the columns that came. */
export type Alignment = { readonly columns: readonly AlignedColumn[]; readonly added: readonly FormColumn[] }

/** Wordings as alike as this are of one thing, wherever they stand. */
export const surelyAlike = 0.72
const besideAlike = 0.5

type Pairs = Map<FormColumn, FormColumn>

/** Lays the columns of two issues over each other: by their words first, then by words that are nearly the same where the place agrees. */
export function alignColumns(before: readonly FormColumn[], after: readonly FormColumn[]): Alignment {
  const pairs: Pairs = new Map()
  const taken = new Set<FormColumn>()
  const pair = (was: FormColumn, now: FormColumn): void => {
    pairs.set(was, now)
    taken.add(now)
  }
  for (const spell of [toSpelled, toGeneral]) pairEqual(before, after, spell, pairs, taken, pair)
  pairAlike(before, after, pairs, taken, pair)
  const moved = findMoved(before, after, pairs)
  return {
    columns: before.map((was): AlignedColumn => {
      const now = pairs.get(was)
      return now ? { was, now, how: howOf(was, now, moved.has(was)) } : { was, now: null, how: 'gone' }
    }),
    added: after.filter(now => !taken.has(now)),
  }
}

// What a heading turned into rows became, or a group, has no heading of its own: the kind of its key stands for it.
const stem = ({ key, heading }: FormColumn): string => (heading !== '' && /^(c|was):/.test(key) ? 'c' : key.replace(/:.*/, ''))
const toSpelled = (column: FormColumn): string => `${stem(column)} ${toComparable(column.heading)}`
const toGeneral = (column: FormColumn): string => `${stem(column)} ${toFormWords(column.heading)}`

function pairEqual(
  before: readonly FormColumn[],
  after: readonly FormColumn[],
  spell: (column: FormColumn) => string,
  pairs: Pairs,
  taken: ReadonlySet<FormColumn>,
  pair: (was: FormColumn, now: FormColumn) => void,
): void {
  const free = Map.groupBy(
    after.filter(now => !taken.has(now)),
    spell,
  )
  for (const was of before) {
    if (pairs.has(was)) continue
    const now = free.get(spell(was))?.shift()
    if (now) pair(was, now)
  }
}

/** Columns between the same neighbours, or with much the same words, the likeliest first. Words and figures are never taken for each other. */
function pairAlike(
  before: readonly FormColumn[],
  after: readonly FormColumn[],
  pairs: Pairs,
  taken: ReadonlySet<FormColumn>,
  pair: (was: FormColumn, now: FormColumn) => void,
): void {
  const tried: { readonly was: FormColumn; readonly now: FormColumn; readonly like: number; readonly beside: boolean }[] = []
  for (const [i, was] of before.entries())
    for (const [j, now] of after.entries()) {
      if (pairs.has(was) || taken.has(now) || was.kind !== now.kind || stem(was) !== stem(now)) continue
      const like = likenessOf(was.heading, now.heading)
      const beside = isBeside(before, after, pairs, i, j)
      if (like >= besideAlike) tried.push({ was, now, like, beside })
    }
  tried.sort((a, b) => weigh(b) - weigh(a))
  // What only stands in the same place may be another thing: it is asked, not taken.
  for (const { was, now, like, beside } of tried)
    if (!pairs.has(was) && !taken.has(now) && (like >= surelyAlike || (beside && like >= besideAlike))) pair(was, now)
}

const weigh = ({ like, beside }: { readonly like: number; readonly beside: boolean }): number => like + (beside ? 0.3 : 0)

/** True where the neighbours on both sides are the same columns, or the edges of both tables. */
function isBeside(before: readonly FormColumn[], after: readonly FormColumn[], pairs: Pairs, i: number, j: number): boolean {
  const same = (was: FormColumn | undefined, now: FormColumn | undefined): boolean =>
    was === undefined || now === undefined ? was === now : pairs.get(was) === now
  return same(before[i - 1], after[j - 1]) && same(before[i + 1], after[j + 1])
}

function howOf(was: FormColumn, now: FormColumn, moved: boolean): ColumnMatch {
  if (toComparable(was.heading) !== toComparable(now.heading)) {
    if (toFormWords(was.heading) === toFormWords(now.heading)) return 'dated'
    return isDated(was.heading) && isDated(now.heading) ? 'dated' : 'renamed'
  }
  return moved ? 'moved' : 'same'
}

/** Columns that left the order of the others: all outside the longest run that kept it. */
function findMoved(before: readonly FormColumn[], after: readonly FormColumn[], pairs: Pairs): ReadonlySet<FormColumn> {
  const kept = before.filter(was => pairs.has(was))
  const places = kept.map(was => after.indexOf(pairs.get(was) ?? was))
  const best = places.map(() => 1)
  const from = places.map(() => -1)
  for (let i = 0; i < places.length; i++)
    for (let j = 0; j < i; j++)
      if ((places[j] ?? 0) < (places[i] ?? 0) && (best[j] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[j] ?? 0) + 1
        from[i] = j
      }
  const inOrder = new Set<FormColumn>()
  let at = best.indexOf(Math.max(0, ...best))
  while (at >= 0) {
    const was = kept[at]
    if (was) inOrder.add(was)
    at = from[at] ?? -1
  }
  return new Set(kept.filter(was => !inOrder.has(was)))
}

/** Columns of this issue that a missing one may stand under, the likeliest first. */
export const candidatesFor = (was: Pick<FormColumn, 'heading' | 'kind'>, added: readonly FormColumn[]): readonly FormColumn[] =>
  added
    .filter(({ key }) => /^(?:in:)?(?:c|value):/.test(key))
    .map(now => ({ now, like: likenessOf(was.heading, now.heading) + (was.kind === now.kind ? 0.5 : 0) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, 4)
    .map(({ now }) => now)

/** How a table fits the form of an earlier issue. `same`: nothing is missing and nothing came. Null where it is another form. */
export type FormFit = { readonly same: boolean; readonly share: number; readonly alignment: Alignment }

const leastShare = 0.6
const leastTitle = 0.3

function countShared(before: TableForm, after: TableForm): number {
  const words = new Set(before.columns.map(toGeneral))
  return after.columns.filter(column => words.has(toGeneral(column))).length
}

/** Tells whether a table is of the form of an earlier issue, or nearly so. */
export function fitForm(before: TableForm, after: TableForm): FormFit | null {
  if ((before.series === null) !== (after.series === null)) return null
  // Most forms of an office have nothing to do with each other: that is told at once.
  if (before.print !== after.print && countShared(before, after) * 3 < Math.max(before.columns.length, after.columns.length)) return null
  const alignment = alignColumns(before.columns, after.columns)
  const kept = alignment.columns.filter(({ now }) => now !== null).length
  const share = (2 * kept) / Math.max(1, before.columns.length + after.columns.length)
  const same = share === 1 && alignment.columns.every(({ how }) => how === 'same' || how === 'dated')
  // Few columns of common words say little: then the titles must not speak against it.
  const named = alignment.columns.filter(({ was, now }) => now !== null && was.heading !== '').length
  const alike = before.title === '' || after.title === '' || likenessOf(before.title, after.title) >= leastTitle
  if (share < leastShare || named === 0 || ((named < 4 || !same) && !alike)) return null
  return { same, share, alignment }
}

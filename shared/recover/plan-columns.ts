import type { PairPart } from '../values/read-pair.ts'
import { findSeries } from '../values/series.ts'
import { type Heading, spellHeading } from './headings.ts'
import type { Structure } from './run-roles.ts'
import { secondKey } from './second-key.ts'
import { columnsToSplit } from './split-pairs.ts'
import type { ParamsOf, ReadStep } from './step-params.ts'

type UnpivotParams = ParamsOf<'unpivot'>

/** A column that the table will have. Its key stays the same whatever else is switched on or off. */
export type PlannedColumn =
  | { readonly key: string; readonly kind: 'sheet'; readonly c: number; readonly part: PairPart | null }
  | { readonly key: string; readonly kind: 'group'; readonly level: number }
  | { readonly key: string; readonly kind: 'dimension'; readonly dimension: UnpivotParams['dimensions'][number] }
  | { readonly key: string; readonly kind: 'value'; readonly i: number; readonly measure: string | null; readonly part: PairPart | null }
  | { readonly key: string; readonly kind: 'row'; readonly r: number }

/** One combination of dimension words, with the sheet's column of each measure under it (-1 where there is none). */
export type Leaf = { readonly words: readonly string[]; readonly columns: readonly number[] }

export type ColumnPlan = {
  readonly columns: readonly PlannedColumn[]
  readonly leaves: readonly Leaf[]
  readonly unpivot: UnpivotParams | null
  /** Set where the table lies on its side: its rows are the leaves. */
  readonly across: ParamsOf<'transpose'> | null
}

/** Lists the columns that the table has before any is renamed or dropped, and the leaves of a heading that is turned into rows. */
export function planColumns(structure: Structure, headings: ReadonlyMap<number, Heading>, steps: readonly ReadStep[]): ColumnPlan {
  const across = steps.findLast(step => step.name === 'transpose')?.params ?? null
  if (across !== null && across.columns.length > 0) return planAcross(structure, headings, across)
  const asked = steps.findLast(step => step.name === 'unpivot')?.params ?? null
  const turned = asked?.columns.filter(c => structure.columns.includes(c)) ?? []
  const unpivot = asked !== null && asked.dimensions.length > 0 && turned.length >= 1 ? { ...asked, columns: turned } : null
  const columns: PlannedColumn[] = []
  const pairs = new Set(columnsToSplit(steps))
  const levels = [...new Set(structure.heads.map(({ level }) => level))].sort((a, b) => a - b)
  for (const level of levels) columns.push({ key: level === 0 ? 'group' : `group:${level}`, kind: 'group', level })
  for (const c of structure.columns) {
    if (!unpivot?.columns.includes(c)) columns.push(...planSplit(pairs.has(c), part => ({ key: `c:${c}`, kind: 'sheet', c, part })))
    else if (c === unpivot.columns[0]) columns.push(...planTurned(unpivot, headings, pairs))
  }
  return { columns, leaves: unpivot ? findLeaves(unpivot, headings) : [], unpivot, across: null }
}

/** A column whose cells print two figures is planned once for each. */
const planSplit = (isPair: boolean, plan: (part: PairPart | null) => PlannedColumn): PlannedColumn[] => {
  if (!isPair) return [plan(null)]
  const second = plan('second')
  return [plan('first'), { ...second, key: secondKey(second.key) }]
}

const genericCorner = /^(หัวข้อ|ตัวชี้วัด|ข้อมูล|รายละเอียด|item|items|indicator)?$/i

/** Each row of the paper is a column; what stands over the records, if anything, is one more. */
function planAcross(structure: Structure, headings: ReadonlyMap<number, Heading>, across: ParamsOf<'transpose'>): ColumnPlan {
  const words = across.columns.map(c => spellHeading(headings.get(c)))
  const columns: PlannedColumn[] = structure.rows.map(r => ({ key: `r:${r}`, kind: 'row', r }))
  const leaves = across.columns.map((c, i): Leaf => ({ words: [words[i] ?? ''], columns: [c] }))
  if (words.some(word => word !== '')) {
    const corner = spellHeading(headings.get(across.names))
    const kind = findSeries(words) ?? 'class'
    // What stands over the names of the fields names the records only where these do not count through something.
    const label = kind !== 'class' ? '' : genericCorner.test(corner) ? 'รายการ' : corner
    const dimension = { level: 'leaf', kind, label } as const
    columns.unshift({ key: 'over:0', kind: 'dimension', dimension })
  }
  return { columns, leaves, unpivot: null, across }
}

function planTurned(unpivot: UnpivotParams, headings: ReadonlyMap<number, Heading>, pairs: ReadonlySet<number>): PlannedColumn[] {
  const measures = measuresOf(unpivot, headings)
  return [
    ...unpivot.dimensions.map((dimension, i): PlannedColumn => ({ key: `over:${i}`, kind: 'dimension', dimension })),
    ...measures.flatMap((measure, i) =>
      planSplit(
        unpivot.columns.some(c => pairs.has(c) && (unpivot.measures === null || wordAt(headings.get(c), unpivot.measures) === measure)),
        part => ({ key: `value:${i}`, kind: 'value', i, measure, part }),
      ),
    ),
  ]
}

/** The word of a heading at one of its two levels. */
export function wordAt(heading: Pick<Heading, 'parts'> | undefined, level: 'upper' | 'leaf'): string {
  const parts = heading?.parts ?? []
  if (level === 'leaf') return parts.at(-1)?.text ?? ''
  return parts
    .slice(0, -1)
    .map(({ text }) => text)
    .join(' ')
}

function measuresOf(unpivot: UnpivotParams, headings: ReadonlyMap<number, Heading>): (string | null)[] {
  const { measures } = unpivot
  return measures === null ? [null] : [...new Set(unpivot.columns.map(c => wordAt(headings.get(c), measures)))]
}

function findLeaves(unpivot: UnpivotParams, headings: ReadonlyMap<number, Heading>): Leaf[] {
  const measures = measuresOf(unpivot, headings)
  const leaves = new Map<string, { words: string[]; columns: number[] }>()
  for (const c of unpivot.columns) {
    const words = unpivot.dimensions.map(({ level }) => wordAt(headings.get(c), level))
    const measure = unpivot.measures === null ? 0 : measures.indexOf(wordAt(headings.get(c), unpivot.measures))
    // Two columns of one word are two leaves: no value may hide another.
    let key = words.join('\n')
    while ((leaves.get(key)?.columns[measure] ?? -1) >= 0) key += '\n'
    const leaf = leaves.get(key) ?? { words, columns: measures.map(() => -1) }
    leaf.columns[measure] = c
    leaves.set(key, leaf)
  }
  return [...leaves.values()]
}

import type { Finding } from '../model/recovery.ts'
import { readScale } from '../values/units.ts'
import type { Draft, SettledColumn } from './draft-columns.ts'
import type { Structure } from './run-roles.ts'
import type { Sheet } from './sheet-cells.ts'
import type { ReadStep } from './step-params.ts'

/** What a person should know of how values were read: figures multiplied by their unit, decimal commas left alone, a running number left out. */
export const valueFindings = (
  sheet: Sheet,
  structure: Structure,
  drafts: readonly Draft[],
  columns: readonly SettledColumn[],
  steps: readonly ReadStep[],
): Finding[] => [
  ...tellScales(sheet, structure, columns),
  ...tellCommas(sheet, structure, columns),
  ...tellMixed(sheet, structure, columns),
  ...tellOrdinals(sheet, structure, drafts, steps),
]

/** One for each unit that multiplied, at the first of its columns. */
function tellScales({ grid }: Sheet, structure: Structure, columns: readonly SettledColumn[]): Finding[] {
  const units = new Set(columns.flatMap(({ scaledFrom }) => scaledFrom ?? []))
  return [...units].flatMap(from => {
    const scaled = columns.filter(({ scaledFrom }) => scaledFrom === from)
    const first = scaled[0]
    if (first === undefined) return []
    const facts = {
      from,
      to: first.column.unit ?? '',
      factor: 10 ** (readScale(from)?.power ?? 0),
      column: first.column.label,
      count: scaled.length,
    }
    return [{ code: 'unit-scaled', place: { sheet: grid.name, ...headOf(first.draft, structure) }, facts }]
  })
}

const tellCommas = ({ grid }: Sheet, structure: Structure, columns: readonly SettledColumn[]): Finding[] =>
  columns
    .filter(({ rule }) => rule.type === 'string' && rule.commas)
    .map(({ draft, column }) => ({
      code: 'comma-decimal',
      place: { sheet: grid.name, ...headOf(draft, structure) },
      facts: { column: column.label },
    }))

/** Columns that stay words although most of their cells are something else. */
const tellMixed = ({ grid }: Sheet, structure: Structure, columns: readonly SettledColumn[]): Finding[] =>
  columns.flatMap(({ draft, column, rule: { type, mixed } }) =>
    type !== 'string' || mixed === null
      ? []
      : [{ code: 'mixed-kinds', place: { sheet: grid.name, ...headOf(draft, structure) }, facts: { column: column.label, ...mixed } }],
  )

/** The column of running numbers that the desk itself leaves out. */
function tellOrdinals({ grid }: Sheet, structure: Structure, drafts: readonly Draft[], steps: readonly ReadStep[]): Finding[] {
  const dropped = new Set(steps.flatMap(step => (step.name === 'drop-column' && step.by === 'desk' ? [step.params.column] : [])))
  return drafts
    .filter(({ key }) => dropped.has(key))
    .map(draft => ({
      code: 'ordinal-dropped',
      place: { sheet: grid.name, ...headOf(draft, structure) },
      facts: { column: draft.label, rows: structure.rows.length },
    }))
}

/** The cell that names a column, or the first that it has. */
function headOf({ source }: Draft, structure: Structure): { readonly r: number; readonly c: number } {
  if (source.kind === 'line') return source.headings.at(-1) ?? { r: structure.rows[0] ?? 0, c: source.c }
  const c = source.kind === 'leaf' ? (source.columns.find(column => column >= 0) ?? 0) : 0
  return (source.kind === 'leaf' ? source.headings.find(spots => spots.length > 0)?.at(-1) : undefined) ?? { r: structure.rows[0] ?? 0, c }
}

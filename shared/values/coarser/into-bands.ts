import type { Coarser } from '../../model/refine-params.ts'
import type { Value } from '../../model/table.ts'
import { tidy } from './tidy-multiple.ts'

type Of<Kind extends Coarser['kind']> = Extract<Coarser, { readonly kind: Kind }>

/** Figures into bands of one width: 30-39 where all are whole numbers, 1.5-<2 where they are not. */
export const intoBands =
  ({ width, from = 0 }: Of<'bands'>) =>
  (value: Value): Value => {
    if (typeof value !== 'number') return null
    const low = tidy(from + Math.floor((value - from) / width + 1e-9) * width, finer(width, from))
    return spellBand(low, tidy(low + width, finer(width, from)), Number.isInteger(width) && Number.isInteger(from))
  }

const finer = (a: number, b: number): number => (String(a).length > String(b).length || Number.isInteger(b) ? a : b)

/** Figures into bands between given edges. */
export const intoEdges = ({ edges }: Of<'edges'>): ((value: Value) => Value) => {
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  const whole = sorted.every(Number.isInteger)
  return value => {
    if (typeof value !== 'number') return null
    const above = sorted.findIndex(edge => value < edge)
    if (above === 0) return `<${sorted[0]}`
    if (above < 0) return `${sorted.at(-1)}+`
    return spellBand(sorted[above - 1] ?? 0, sorted[above] ?? 0, whole)
  }
}

/** A band from its lower edge to just below its upper one. */
export const spellBand = (low: number, high: number, whole: boolean): string =>
  !whole ? `${low}-<${high}` : high - low === 1 ? String(low) : low < 0 ? `${low}..${high - 1}` : `${low}-${high - 1}`

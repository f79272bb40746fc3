import { tidy } from '../values/coarser/tidy-multiple.ts'
import { changeColumn, type RefineStep } from './refine-step.ts'

/**
 * Rounds figures to multiples of a base: to the nearest, halves away from zero; or `unbiased`, up or down with the chance that keeps the
 * mean (random rounding: Hundepool et al., Handbook on Statistical Disclosure Control, 2010, 5.4). Which way is drawn from a keyed
 * hash of the place and the figure, so that the same table is rounded the same way and nobody outside can draw again.
 */
export const round: RefineStep<'round'> = (table, [at = 0], { base, how }, { hash }) => {
  const { name, type } = table.columns[at] ?? { name: '', type: 'number' as const }
  const draw = (value: number, n: number): number => Number.parseInt(hash('round', `${name} ${n} ${value}`).slice(0, 12), 16) / 2 ** 48
  return changeColumn(
    table,
    at,
    (value, n) => {
      if (typeof value !== 'number') return null
      const sign = value < 0 ? -1 : 1
      const size = Math.abs(value)
      const low = Math.floor(size / base + 1e-9)
      const rest = Math.max(0, size / base - low)
      const up = how === 'nearest' ? rest + 1e-9 >= 0.5 : draw(value, n) < rest
      return tidy(sign * (low + (up ? 1 : 0)) * base, base)
    },
    { type: type === 'integer' && !Number.isInteger(base) ? 'number' : type },
  )
}

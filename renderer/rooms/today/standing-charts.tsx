import type { Out } from '../../../shared/contract/desk.ts'
import { isSecret } from '../../../shared/model/version.ts'
import { type Bar, BarChart } from '../../parts/charts/bar-chart.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { Stars } from '../../parts/stars.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

/** Fewer stars than an open hub takes. */
const enoughStars = 3

/** Where the datasets of the office stand: their stars and their levels, newest version each. */
export function StandingCharts({ byStars, byLevel }: Pick<Out<'today:list'>, 'byStars' | 'byLevel'>) {
  const { today } = useWords()
  const format = useFormat()
  const says = (count: number): string => today.datasets(format.number(count))
  const stars = byStars
    .map((count, n): Bar & { readonly n: number } => ({
      n,
      id: String(n),
      mark: <Stars count={n} bare />,
      count,
      says: says(count),
      pale: n < enoughStars,
    }))
    .filter(({ n, count }) => n > 0 || count > 0)
    .toReversed()
  const levelled = byLevel.reduce((sum, { count }) => sum + count, 0)
  const unlevelled = byStars.reduce((sum, count) => sum + count, 0) - levelled
  const levels: readonly Bar[] = [
    ...byLevel
      .filter(({ level, count }) => count > 0 || !isSecret(level))
      .map(({ level, count }) => ({ id: level, mark: <LevelMark level={level} />, count, says: says(count) })),
    ...(unlevelled > 0 ? [{ id: 'none', mark: <LevelMark level={null} />, count: unlevelled, says: says(unlevelled), pale: true }] : []),
  ]
  return (
    <>
      <BarChart title={today.byStars} bars={stars} empty={today.noDatasets} />
      <BarChart title={today.byLevel} bars={levels} empty={today.noDatasets} />
    </>
  )
}

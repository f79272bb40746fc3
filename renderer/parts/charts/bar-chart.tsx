import type { ReactNode } from 'react'
import { Card } from '../card.tsx'

/** `says` is the number in words. `pale` sets a bar back, beside what its mark says. */
export type Bar = {
  readonly id: string
  readonly mark: ReactNode
  readonly count: number
  readonly says: string
  readonly pale?: boolean | undefined
}

/** A small chart that is a list for who cannot see it: each line has its mark, its bar, and its number in words. */
export function BarChart({ title, bars, empty }: { readonly title: string; readonly bars: readonly Bar[]; readonly empty: string }) {
  const most = Math.max(1, ...bars.map(bar => bar.count))
  return (
    <Card title={title}>
      {bars.every(bar => bar.count === 0) ? (
        <p className="quiet">{empty}</p>
      ) : (
        <ul className="bars" aria-label={title}>
          {bars.map(({ id, mark, count, says, pale = false }) => (
            <li key={id}>
              <span className="bar-mark">{mark}</span>
              <svg className={pale ? 'bar pale' : 'bar'} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x="0" y="0" height="10" width={count === 0 ? 0 : Math.max(2, (count / most) * 100)} />
              </svg>
              <span className="bar-count number">{says}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

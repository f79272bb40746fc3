import { useId } from 'react'
import { Card } from '../card.tsx'

/** One number for each month. The first series is drawn filled, the second hatched; each is named in the legend. */
export type MonthSeries = { readonly id: string; readonly name: string; readonly values: readonly number[] }
type Props = {
  readonly title: string
  readonly months: readonly string[]
  readonly series: readonly [MonthSeries, MonthSeries]
  /** What has come together by the end of each month, as a line with its last number. */
  readonly sum: MonthSeries
  readonly say: (value: number) => string
  readonly empty: string
}

const slot = 100
const high = 120

/** Months side by side, and their sum as a line. Who cannot see it has a table of the same numbers. */
export function MonthChart({ title, months, series, sum, say, empty }: Props) {
  const hatch = useId()
  const most = Math.max(1, ...series.flatMap(({ values }) => values))
  const total = Math.max(1, ...sum.values)
  const line = sum.values.map((value, at) => `${at * slot + slot / 2},${high - (value / total) * (high - 8)}`).join(' ')
  return (
    <Card title={title}>
      {sum.values.every(value => value === 0) && series.every(({ values }) => values.every(value => value === 0)) ? (
        <p className="quiet">{empty}</p>
      ) : (
        <>
          <div className="months" aria-hidden="true">
            <svg viewBox={`0 0 ${months.length * slot} ${high}`} preserveAspectRatio="none" aria-hidden="true">
              <defs>
                <pattern id={hatch} width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                  <rect className="months-hatch" width="4" height="10" />
                </pattern>
              </defs>
              {series.map(({ id, values }, n) =>
                values.map((value, at) => (
                  <rect
                    // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
                    key={`${id} ${at}`}
                    className={n === 0 ? 'months-full' : 'months-open'}
                    x={at * slot + 14 + n * 36}
                    width={34}
                    y={high - (value / most) * (high - 8)}
                    height={(value / most) * (high - 8)}
                    {...(n === 0 ? {} : { fill: `url(#${hatch})` })}
                  />
                )),
              )}
              <polyline className="months-sum" points={line} />
            </svg>
            <div className="months-labels">
              {months.map(month => (
                <span key={month}>{month}</span>
              ))}
            </div>
          </div>
          <ul className="months-legend">
            {series.map(({ id, name, values }, n) => (
              <li key={id}>
                <svg width="16" height="12" aria-hidden="true">
                  <rect
                    className={n === 0 ? 'months-full' : 'months-open'}
                    width="16"
                    height="12"
                    {...(n === 0 ? {} : { fill: `url(#${hatch})` })}
                  />
                </svg>
                {name} <strong className="number">{say(values.at(-1) ?? 0)}</strong>
              </li>
            ))}
            <li>
              <svg width="16" height="12" aria-hidden="true">
                <line className="months-sum" x1="0" y1="6" x2="16" y2="6" />
              </svg>
              {sum.name} <strong className="number">{say(sum.values.at(-1) ?? 0)}</strong>
            </li>
          </ul>
          <MonthTable title={title} months={months} columns={[...series, sum]} say={say} />
        </>
      )}
    </Card>
  )
}

type TableProps = Pick<Props, 'title' | 'months' | 'say'> & { readonly columns: readonly MonthSeries[] }

function MonthTable({ title, months, columns, say }: TableProps) {
  return (
    <table className="unseen">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th />
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month, at) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {columns.map(({ id, values }) => (
              <td key={id}>{say(values[at] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

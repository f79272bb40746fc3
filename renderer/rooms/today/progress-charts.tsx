import type { Out } from '../../../shared/contract/desk.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { BarChart } from '../../parts/charts/bar-chart.tsx'
import { MonthChart } from '../../parts/charts/month-chart.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

/** How far the office has come, month by month, and what waits how long. */
export function ProgressCharts() {
  const shown = useAsk('today:progress', {})
  return <WhenHere shown={shown}>{progress => <Charts progress={progress} />}</WhenHere>
}

function Charts({ progress }: { readonly progress: Out<'today:progress'> }) {
  const { progress: words } = useWords()
  const format = useFormat()
  const { months, publishedBefore, waits } = progress
  let sum = publishedBefore
  const sums = months.map(({ published }) => {
    sum += published
    return sum
  })
  const now = Date.now()
  return (
    <>
      <MonthChart
        title={words.byMonth}
        months={months.map(({ month }) => format.month(month))}
        series={[
          { id: 'published', name: words.published, values: months.map(({ published }) => published) },
          { id: 'submitted', name: words.submitted, values: months.map(({ submitted }) => submitted) },
        ]}
        sum={{ id: 'sum', name: words.sum, values: sums }}
        say={value => format.number(value)}
        empty={words.nothingYet}
      />
      <BarChart
        title={words.waiting}
        empty={words.nothingWaits}
        bars={waits.map(({ state, count, oldest }) => {
          const days = format.days(oldest, now)
          // Something that waits since today is a bar too.
          return {
            id: state,
            mark: <StateMark state={state} />,
            count: days + 1,
            says: words.waits(format.number(count), format.number(days)),
          }
        })}
      />
    </>
  )
}

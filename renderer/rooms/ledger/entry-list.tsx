import { type KeyboardEvent, useMemo } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { type Entry, kindIcons, kindOf, sayEntry } from './entry.ts'
import { groupByDay } from './group-by-day.ts'
import { sealOf, type Verification } from './verification.ts'

type Props = {
  readonly entries: readonly Entry[]
  readonly open: number | null
  readonly found: Verification | null
  readonly onOpen: (seq: number) => void
}

/** Lines under their days, the newest first; one tab stop, arrows go on. */
export function EntryList({ entries, open, found, onOpen }: Props) {
  const { ledger } = useWords()
  const format = useFormat()
  const days = useMemo(() => groupByDay(entries, format.longDate), [entries, format])
  const stop = entries.some(({ seq }) => seq === open) ? open : (entries[0]?.seq ?? null)
  return (
    <div className="entry-days" role="toolbar" aria-orientation="vertical" aria-label={ledger.title} onKeyDown={moveFocus}>
      {days.map(({ day, first, entries: ofDay }) => (
        <section key={`${day} ${ofDay[0]?.seq}`}>
          <h2 className="entry-day">
            <When iso={first} as="long-date" />
          </h2>
          <ol>
            {ofDay.map(entry => (
              <li key={entry.seq}>
                <EntryLine
                  entry={entry}
                  on={entry.seq === open}
                  stop={entry.seq === stop}
                  seal={sealOf(entry.seq, found)}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

type LineProps = {
  readonly entry: Entry
  readonly on: boolean
  readonly stop: boolean
  readonly seal: ReturnType<typeof sealOf>
  readonly onOpen: (seq: number) => void
}

function EntryLine({ entry, on, stop, seal, onOpen }: LineProps) {
  const words = useWords()
  const { ledger } = words
  const format = useFormat()
  return (
    <button
      type="button"
      className={on ? 'entry on' : 'entry'}
      tabIndex={stop ? 0 : -1}
      {...(on ? { 'aria-current': 'true' as const } : {})}
      {...(stop ? { 'data-pane-start': true } : {})}
      onClick={() => onOpen(entry.seq)}
    >
      <span className="entry-time">
        <When iso={entry.at} as="time" />
      </span>
      <span className={`entry-icon ${kindOf(entry.action)}`}>
        <Icon name={kindIcons[kindOf(entry.action)]} />
      </span>
      <span className="entry-say">{sayEntry(entry, words)}</span>
      {seal === 'none' ? null : (
        <span className={`entry-seal ${seal}`}>
          <Icon name={seal === 'good' ? 'badge' : 'warning'} />
          <span className="unseen">{ledger.seal[seal]}</span>
        </span>
      )}
      <span className="entry-seq tiny">
        <span className="unseen">{ledger.entry(format.number(entry.seq))}</span>
        <span aria-hidden="true">{format.number(entry.seq)}</span>
      </span>
    </button>
  )
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.entry')]
  const at = lines.findIndex(line => line.matches(':focus'))
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key]
  const line = to === undefined ? undefined : lines[Math.min(Math.max(to, 0), lines.length - 1)]
  if (line === undefined || at < 0) return
  event.preventDefault()
  line.focus()
  line.click()
}

import type { Out } from '../../../shared/contract/desk.ts'
import { LevelMark } from '../../parts/level-mark.tsx'
import { Stars } from '../../parts/stars.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words/words-context.ts'

export type Waiting = Out<'life:waiting'>['versions'][number]
type Desk = 'review' | 'approve'
type Props = {
  readonly desks: readonly { readonly desk: Desk; readonly versions: readonly Waiting[] }[]
  readonly open: string | null
  readonly onOpen: (version: string) => void
}

/** What waits for this person, the longest waiting first, by what is asked. */
export function WaitingList({ desks, open, onOpen }: Props) {
  const { approve } = useWords()
  return (
    <nav className="waiting" aria-label={approve.list} data-pane>
      {desks
        .filter(({ versions }) => versions.length > 0)
        .map(({ desk, versions }) => (
          <section key={desk}>
            <h2 className="waiting-head">{approve.desk[desk]}</h2>
            <ul>
              {versions.map(line => (
                <li key={line.version}>
                  <button
                    type="button"
                    className={line.version === open ? 'waiting-line on' : 'waiting-line'}
                    {...(line.version === open ? { 'aria-current': 'true' as const, 'data-pane-start': true } : {})}
                    onClick={() => onOpen(line.version)}
                  >
                    <strong>{line.title}</strong>
                    <span className="row">
                      <LevelMark level={line.level} />
                      <Stars count={line.stars} />
                    </span>
                    <span className="tiny">
                      {line.by} · <When iso={line.at} as="date" />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  )
}

import { useFormat, useWords } from '../../words/words-context.ts'
import type { MemoView } from './memo-view.ts'

/** What is different from the version before. */
export function MemoChanges({ memo }: { readonly memo: MemoView }) {
  const { approve } = useWords()
  const format = useFormat()
  const { changes } = memo
  if (changes === null)
    return (
      <section>
        <h2>{approve.changes}</h2>
        <p className="quiet">{approve.first}</p>
      </section>
    )
  const signed = (n: number): string => (n > 0 ? `+${format.number(n)}` : n === 0 ? approve.same : format.number(n))
  return (
    <section>
      <h2>{approve.changes}</h2>
      <p className="tiny">{approve.changesFrom(format.number(changes.previous))}</p>
      <dl className="changes">
        <dt>{approve.changeRows}</dt>
        <dd>{signed(changes.rows)}</dd>
        <dt>{approve.changeColumns}</dt>
        <dd>{changes.columns === 0 ? approve.same : format.number(changes.columns)}</dd>
        <dt>{approve.changeDescription}</dt>
        <dd>{changes.description === 0 ? approve.same : approve.fields(format.number(changes.description))}</dd>
        <dt>{approve.changeLevel}</dt>
        <dd>{changes.level ? approve.changed : approve.same}</dd>
      </dl>
    </section>
  )
}

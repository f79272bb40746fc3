import { Icon } from '../../parts/icon.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import { toPlaceText } from '../review/address.ts'
import { showValue } from '../review/show-value.ts'
import { type MemoView, plainSheetOf, type SampleCell } from './memo-view.ts'

type Props = {
  readonly memo: MemoView
  readonly cell: SampleCell | null
  readonly seen: ReadonlySet<SampleCell>
  readonly onCell: (cell: SampleCell) => void
}

/** Ten values spread over the table, each with the address of its original; a press or Space opens it beside. */
export function SampleList({ memo, cell, seen, onCell }: Props) {
  const { approve } = useWords()
  const format = useFormat()
  const { language } = useLanguage()
  const show = ({ value, column, type }: SampleCell): string =>
    value === null ? approve.blank : showValue(value, { label: column, type }, format, language)
  return (
    <section>
      <h2>{approve.sample(format.number(memo.sample.length))}</h2>
      <ul className="samples">
        {memo.sample.map(one => {
          const address = one.from[0] ? toPlaceText(one.from[0], plainSheetOf(memo)) : ''
          return (
            <li key={`${one.row} ${one.column}`}>
              <button
                type="button"
                className={one === cell ? 'sample on' : 'sample'}
                aria-pressed={one === cell}
                disabled={one.from.length === 0}
                onClick={() => onCell(one)}
              >
                <span className="sample-seen">{seen.has(one) ? <Icon name="check" size={0.875} /> : null}</span>
                <span className="cut" title={`${one.label} · ${one.column}`}>
                  {one.label} · {one.column}
                </span>
                <span className="number">{show(one)}</span>
                <span className="sample-place">{address}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className="tiny">
        {approve.sampleSeen(format.number(seen.size), format.number(memo.sample.length))} · <span className="kbd">{approve.sampleKey}</span>{' '}
        {approve.sampleHint}
      </p>
    </section>
  )
}

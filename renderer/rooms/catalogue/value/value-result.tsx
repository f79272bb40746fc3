import { type ValueSide, valueSides } from '../../../../shared/catalogue/value/value-book.ts'
import type { ValueScore } from '../../../../shared/catalogue/value/weigh-value.ts'
import { Choice } from '../../../parts/check.tsx'
import { Chip } from '../../../parts/chip.tsx'
import { TextArea } from '../../../parts/text-input.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'
import type { ValueDraft } from './use-value.ts'

const tones = { high: 'green', 'not-high': 'plain', open: 'amber' } as const

/** What the answers come to, and what a person decides. */
export function ValueResult({ draft }: { readonly draft: ValueDraft }) {
  const { value, entries } = useWords()
  const format = useFormat()
  const { verdict, other, needsReason } = draft
  return (
    <section className="value-result" aria-label={value.outcomeTitle}>
      <h3>{value.outcomeTitle}</h3>
      <div className="row" role="status">
        <Chip tone={tones[verdict.outcome]} icon={verdict.outcome === 'high' ? 'star' : undefined}>
          {value.outcome[verdict.outcome]}
        </Chip>
        {verdict.missing.length === 0 ? null : <span className="quiet">{value.lacks(format.number(verdict.missing.length))}</span>}
      </div>
      <ul className="value-parts">
        {(['all', ...valueSides] as const).map(part => (
          <Part key={part} part={part} score={verdict.parts[part]} />
        ))}
      </ul>
      <Choice
        label={value.decision}
        value={other ?? 'as'}
        options={[
          { id: 'as', label: value.asOutcome },
          { id: 'yes', label: entries.value.yes },
          { id: 'no', label: entries.value.no },
          { id: 'open', label: entries.value.open },
        ]}
        onChange={id => draft.choose(id === 'as' ? null : id)}
      />
      {needsReason ? (
        <TextArea
          label={value.reason}
          value={draft.reason}
          onChange={draft.explain}
          required
          help={value.reasonHelp}
          rows={2}
          maxLength={500}
        />
      ) : null}
    </section>
  )
}

function Part({ part, score: { now, most, least } }: { readonly part: 'all' | ValueSide; readonly score: ValueScore }) {
  const { value } = useWords()
  const { number } = useFormat()
  const [low, high] = [Math.round(now), Math.round(most)]
  return (
    <li className={now >= least ? 'reached' : undefined}>
      <span>{part === 'all' ? value.all : value.side[part]}</span>
      <span className="value-figure">
        {low === high ? value.part(number(low), number(least)) : value.partOpen(number(low), number(high), number(least))}
      </span>
      <span className="value-bar" aria-hidden="true">
        <span className="value-most" style={{ width: `${most}%` }} />
        <span className="value-now" style={{ width: `${now}%` }} />
        <span className="value-least" style={{ insetInlineStart: `${least}%` }} />
      </span>
    </li>
  )
}

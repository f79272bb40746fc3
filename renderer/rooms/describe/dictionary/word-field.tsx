import { wordLimits } from '../../../../shared/model/dictionary.ts'
import { Button } from '../../../parts/button.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'
import type { WordField as Field, Proposal } from './dictionary-view.ts'

type TextProps = {
  readonly field: 'label' | 'english' | 'unit' | 'meaning'
  readonly column: string
  readonly value: string
  readonly disabled: boolean
  /** What is said where nothing stands. */
  readonly blank: string
  readonly onChange: (value: string) => void
}

/** One text of a column. There may be hundreds on a page, so that it is the plain field of the window itself. */
export function WordText({ field, column, value, disabled, blank, onChange }: TextProps) {
  const { dictionary } = useWords()
  const most = field === 'english' ? wordLimits.label : wordLimits[field]
  const shared = {
    className: 'input',
    value,
    disabled,
    maxLength: most,
    'aria-label': dictionary.ofColumn(dictionary[field], column),
    placeholder: blank,
  }
  if (field === 'meaning') return <textarea {...shared} rows={2} onChange={event => onChange(event.target.value)} />
  return <input {...shared} type="text" onChange={event => onChange(event.target.value)} />
}

type OfferProps = {
  readonly column: string
  readonly field: Field
  readonly proposal: Proposal | undefined
  readonly taken: boolean
  readonly onTake: (proposal: Proposal) => void
  readonly onUndo: () => void
}

/** What the desk could say here, with where it comes from; once it was used, the way back. */
export function WordOffer({ column, field, proposal, taken, onTake, onUndo }: OfferProps) {
  const { dictionary } = useWords()
  const format = useFormat()
  if (taken)
    return (
      <span className="word-offer taken">
        <Icon name="check" size={0.875} />
        <span className="tiny">{dictionary.taken}</span>
        <Button small kind="quiet" label={dictionary.undoName(dictionary[field], column)} onPress={onUndo}>
          {dictionary.undo}
        </Button>
      </span>
    )
  if (proposal === undefined) return null
  const { value, from, facts } = proposal
  const shown =
    typeof value === 'string'
      ? value
      : dictionary.codesProposed(
          format.number(value.length),
          value
            .slice(0, 2)
            .map(({ code, th }) => (th === '' || th === code ? code : `${code} = ${th}`))
            .join(', ') + (value.length > 2 ? '…' : ''),
        )
  return (
    <span className="word-offer">
      <Icon name="magic" size={0.875} />
      <span className="word-offer-says">
        <span>{shown}</span>
        <span className="tiny">{dictionary.source[from](facts)}</span>
      </span>
      <Button small kind="quiet" label={dictionary.takeName(dictionary[field], column)} onPress={() => onTake(proposal)}>
        {dictionary.take}
      </Button>
    </span>
  )
}

import { memo } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Chip } from '../../../parts/chip.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'
import type { Column, Looked, WordField, Words } from './dictionary-view.ts'
import { openProposals, putField } from './dictionary-view.ts'
import type { Taken } from './use-dictionary.ts'
import { WordOffer, WordText } from './word-field.tsx'

type Props = {
  readonly column: Column
  readonly words: Words
  readonly looked: Looked | undefined
  /** Fields of this column into which a proposal was taken, behind each other. */
  readonly taken: string
  readonly disabled: boolean
  readonly onPut: (words: readonly Words[]) => void
  readonly onTake: (taken: readonly Taken[]) => void
  readonly onUndo: (name: string, field: WordField) => void
  readonly onCodes: (name: string) => void
}

/** One column of the data: its names, unit, meaning and codes, with what could be said of it. Drawn anew only when something of it changed. */
export const DictionaryRow = memo(function DictionaryRow(props: Props) {
  const { column, words, looked, taken, disabled, onPut, onTake, onUndo, onCodes } = props
  const { dictionary, domain } = useWords()
  const format = useFormat()
  const { name, heading, personal, fresh } = column
  const offers = disabled ? [] : openProposals(words, looked?.proposals ?? [])
  const wasTaken = new Set(taken.split(' '))
  const codes = words.codes.length === 0 ? dictionary.addCodes : dictionary.openCodes(format.number(words.codes.length))
  const blanks = {
    label: heading,
    english: dictionary.english,
    unit: column.lacks.includes('unit') ? dictionary.lack.unit : dictionary.unit,
    meaning: dictionary.lack.meaning,
  }
  const text = (field: 'label' | 'english' | 'unit' | 'meaning') => (
    <WordText
      field={field}
      column={heading}
      value={words[field]}
      disabled={disabled}
      blank={blanks[field]}
      onChange={value => onPut([putField(words, field, value)])}
    />
  )
  const offer = (field: WordField) => (
    <WordOffer
      column={heading}
      field={field}
      proposal={offers.find(one => one.field === field)}
      taken={!disabled && wasTaken.has(field)}
      onTake={({ value }) => onTake([{ name, field, value }])}
      onUndo={() => onUndo(name, field)}
    />
  )
  return (
    <tr>
      <th scope="row" className="word-names">
        {text('label')}
        {text('english')}
        {offer('english')}
        <span className="tiny">
          <code>{name}</code> · {domain.columnType[column.type]}
        </span>
        {words.label === heading ? null : <span className="tiny">{dictionary.heading(heading)}</span>}
      </th>
      <td>
        {text('unit')}
        {offer('unit')}
      </td>
      <td>
        {text('meaning')}
        {offer('meaning')}
        {looked === undefined || looked.examples.length === 0 ? null : (
          <span className="tiny cut">{dictionary.examples(looked.examples.join(', '))}</span>
        )}
      </td>
      <td className="word-codes">
        <Button small kind="quiet" icon="tag" label={`${codes}: ${heading}`} onPress={() => onCodes(name)}>
          {codes}
        </Button>
        {offer('codes')}
        {words.codes.some(({ th }) => th === '') ? <span className="tiny">{dictionary.lack['code-meaning']}</span> : null}
        {personal.length === 0 ? null : (
          <Chip icon="shield-alert">{dictionary.personal(personal.map(kind => domain.personalKind[kind]).join(', '))}</Chip>
        )}
        {fresh ? <Chip icon="add">{dictionary.fresh}</Chip> : null}
      </td>
    </tr>
  )
})

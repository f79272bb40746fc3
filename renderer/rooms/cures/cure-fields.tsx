import { type CureDraft, type CureField, fieldsOf, newDraft } from '../../../shared/classify/risk/by-hand/cure-draft.ts'
import { curesFor, type HandCure } from '../../../shared/classify/risk/by-hand/hand-cures.ts'
import { areas, periods } from '../../../shared/model/refine-params.ts'
import { type Column, isNumeric } from '../../../shared/model/table.ts'
import { Check, Choice } from '../../parts/check.tsx'
import { Field } from '../../parts/field.tsx'
import { Pick as PickList } from '../../parts/pick.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'

type Props = {
  readonly draft: CureDraft
  readonly columns: readonly Column[]
  readonly known: readonly string[]
  readonly goal: number
  /** Column and kind stay: one that is there is written otherwise. */
  readonly isFixed: boolean
  readonly isWrong: boolean
  readonly onChange: (draft: CureDraft) => void
}

/** What a person says of a cure: the column, what is done to it, and the figures of that. */
export function CureFields({ draft, columns, known, goal, isFixed, isWrong, onChange }: Props) {
  const { cures } = useWords()
  const at = columns.find(({ name }) => name === draft.column)
  const start = (kind: HandCure, column: string): void => {
    onChange(newDraft(kind, column, kind === 'records' && known.length > 0 ? known : [column], goal, cures.otherValue))
  }
  const toColumn = (name: string | null): void => {
    const column = columns.find(one => one.name === name)
    if (column === undefined) return
    const fits = curesFor(column)
    start(fits.includes(draft.kind) ? draft.kind : (fits[0] ?? 'drop'), column.name)
  }
  return (
    <>
      {isFixed ? null : (
        <>
          <PickList
            label={cures.column}
            value={draft.column}
            options={columns.map(({ name, label }) => ({ id: name, label, also: name }))}
            onChange={toColumn}
            required
          />
          <Choice
            label={cures.how}
            value={draft.kind}
            onChange={kind => start(kind, draft.column)}
            options={curesFor(at ?? { type: 'string' }).map(id => ({ id, label: cures.kind[id] }))}
          />
        </>
      )}
      <p className="quiet cure-about">{cures.about[draft.kind]}</p>
      <Chosen draft={draft} onChange={onChange} />
      {fieldsOf[draft.kind].map((field, n) => (
        <TextInput
          key={field}
          label={cures.field[field]}
          help={helpOf(field, cures.hint)}
          value={draft.texts[field]}
          onChange={text => onChange({ ...draft, texts: { ...draft.texts, [field]: text } })}
          error={isWrong && n === 0 ? cures.wrong[draft.kind] : undefined}
        />
      ))}
      {isFixed || (draft.kind !== 'cells' && draft.kind !== 'records') ? null : (
        <Several draft={draft} columns={columns} onChange={onChange} />
      )}
    </>
  )
}

const helpOf = (field: CureField, hints: { readonly [name in CureField]?: string }): string | undefined => hints[field]

function Chosen({ draft, onChange }: Changing) {
  const { cures } = useWords()
  const { kind } = draft
  if (kind === 'period')
    return (
      <Choice
        label={cures.to}
        value={draft.to}
        onChange={to => onChange({ ...draft, to })}
        across
        options={periods.map(id => ({ id, label: cures.period[id] }))}
      />
    )
  if (kind === 'place')
    return (
      <Choice
        label={cures.to}
        value={draft.area}
        onChange={area => onChange({ ...draft, area })}
        across
        options={areas.map(id => ({ id, label: cures.area[id] }))}
      />
    )
  if (kind === 'round')
    return (
      <Choice
        label={cures.rounding}
        value={draft.how}
        onChange={how => onChange({ ...draft, how })}
        options={(['nearest', 'unbiased'] as const).map(id => ({ id, label: cures.round[id] }))}
      />
    )
  if (kind !== 'records') return null
  return (
    <Choice
      label={cures.hides}
      value={draft.hides}
      onChange={hides => onChange({ ...draft, hides })}
      options={(['blank', 'drop'] as const).map(id => ({ id, label: cures.record[id] }))}
    />
  )
}

type Changing = Omit<Props, 'columns' | 'known' | 'goal' | 'isFixed' | 'isWrong'>

/** The columns of a cure that looks at several together. */
function Several({ draft, columns, onChange }: Changing & Pick<Props, 'columns'>) {
  const { cures } = useWords()
  const fits = columns.filter(({ type }) => draft.kind === 'records' || isNumeric(type))
  const turn = (name: string, on: boolean): void =>
    onChange({ ...draft, columns: fits.map(one => one.name).filter(one => (one === name ? on : draft.columns.includes(one))) })
  return (
    <Field label={draft.kind === 'cells' ? cures.counts : cures.known}>
      <div className="cure-columns">
        {fits.map(({ name, label }) => (
          <Check key={name} checked={draft.columns.includes(name)} onChange={on => turn(name, on)}>
            {label}
          </Check>
        ))}
      </div>
    </Field>
  )
}

import { useId } from 'react'
import { levels, versionStates } from '../../../shared/model/version.ts'
import { TextInput } from '../../parts/text-input.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import { countBy, type DatasetLine, type ListFilter } from './list-filter.ts'

type Props = { readonly lines: readonly DatasetLine[]; readonly filter: ListFilter; readonly onChange: (filter: ListFilter) => void }

const levelKeys = [...levels, 'none'] as const

/** Search, state and level: what of the catalogue is shown. */
export function ChooseFilter({ lines, filter, onChange }: Props) {
  const { catalogue, common, domain } = useWords()
  const states = countBy(lines, line => line.state)
  const byLevel = countBy(lines, line => line.level ?? 'none')
  return (
    <search className="catalogue-filter">
      <TextInput
        label={catalogue.searchLabel}
        type="search"
        placeholder={catalogue.searchHint}
        maxLength={200}
        value={filter.text}
        onChange={text => onChange({ ...filter, text })}
      />
      <Narrow
        label={catalogue.stateFilter}
        all={catalogue.allStates}
        value={filter.state}
        options={versionStates.map(id => ({ id, label: domain.versionState[id], count: states.get(id) ?? 0 }))}
        onChange={state => onChange({ ...filter, state: isOneOf(versionStates, state) ? state : null })}
      />
      <Narrow
        label={catalogue.levelFilter}
        all={catalogue.allLevels}
        value={filter.level}
        options={levelKeys.map(id => ({
          id,
          label: id === 'none' ? common.noLevel : domain.level[id],
          count: byLevel.get(id) ?? 0,
        }))}
        onChange={level => onChange({ ...filter, level: isOneOf(levelKeys, level) ? level : null })}
      />
    </search>
  )
}

type NarrowProps = {
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly options: readonly { readonly id: string; readonly label: string; readonly count: number }[]
  readonly onChange: (value: string) => void
}

/** One of the choices that would show something, with how many it shows. */
function Narrow({ label, all, value, options, onChange }: NarrowProps) {
  const format = useFormat()
  const id = useId()
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value ?? ''} onChange={event => onChange(event.target.value)}>
        <option value="">{all}</option>
        {options
          .filter(option => option.count > 0 || option.id === value)
          .map(option => (
            <option key={option.id} value={option.id}>
              {option.label} ({format.number(option.count)})
            </option>
          ))}
      </select>
    </div>
  )
}

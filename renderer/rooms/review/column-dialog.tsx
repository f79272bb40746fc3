import { type FormEvent, useId, useState } from 'react'
import type { In } from '../../../shared/contract/desk.ts'
import type { Column, ColumnType } from '../../../shared/model/table.ts'
import { columnTypes } from '../../../shared/model/table.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/check.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import type { Corrections } from './use-corrections.ts'

type Correction = In<'review:correct'>['step']
type Props = {
  readonly columns: readonly Column[]
  readonly at: number
  readonly corrections: Corrections
  /** To the cures of this column; none where the table stays whole. */
  readonly onCure: (() => void) | undefined
  readonly onClose: () => void
}

/** Machine names as the recovered file can keep them. */
const isMachineName = (name: string): boolean => /^[a-z][a-z0-9_]{0,62}$/.test(name)

/** Name for people, name for machines and type of one column; each change is a step of the recipe. */
export function ColumnDialog({ columns, at, corrections, onCure, onClose }: Props) {
  const { review, common, cures, domain } = useWords()
  const form = useId()
  const column = columns[at]
  const [label, setLabel] = useState(column?.label ?? '')
  const [name, setName] = useState(column?.name ?? '')
  const [type, setType] = useState<ColumnType>(column?.type ?? 'string')
  if (column === undefined) return null
  const { column: words } = review
  const isTwice = columns.some((other, c) => c !== at && other.name === name.trim())
  const nameError = isMachineName(name.trim()) ? (isTwice ? words.nameTwice : undefined) : words.nameBad
  const labelError = label.trim() === '' ? words.labelMissing : undefined
  const finish = async (steps: readonly Correction[]): Promise<void> => {
    if (steps.length === 0 || (await corrections.correct(steps))) onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (nameError === undefined && labelError === undefined) void finish(toSteps(column, label.trim(), name.trim(), type))
  }
  const drop: Correction = { name: 'drop-column', params: { column: column.name } }
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      foot={
        <>
          <Button kind="danger" icon="erase" disabled={corrections.busy} onPress={() => void finish([drop])}>
            {words.drop}
          </Button>
          {onCure === undefined ? null : (
            <Button icon="shield" disabled={corrections.busy} onPress={onCure}>
              {cures.ofColumn}
            </Button>
          )}
          <span className="push" />
          <Button onPress={onClose}>{common.cancel}</Button>
          <button className="button main" type="submit" form={form} disabled={corrections.busy}>
            {corrections.busy ? common.working : words.save}
          </button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={submit}>
        <TextInput label={words.label} value={label} onChange={setLabel} required error={labelError} autoFocus />
        <TextInput
          label={words.name}
          value={name}
          onChange={setName}
          required
          exact
          help={words.nameHint}
          error={nameError}
          maxLength={63}
        />
        <Choice
          label={words.type}
          value={type}
          onChange={setType}
          across
          options={columnTypes.map(id => ({ id, label: domain.columnType[id] }))}
        />
        {column.unit === null ? null : <p className="quiet">{words.unit(column.unit)}</p>}
        {corrections.fault === null ? null : <FaultNotice fault={corrections.fault} onClose={corrections.clear} />}
      </form>
    </Dialog>
  )
}

/** The type first: it is asked for by the name that the column still has. */
function toSteps(column: Column, label: string, name: string, type: ColumnType): readonly Correction[] {
  const steps: Correction[] = []
  if (type !== column.type) steps.push({ name: 'type-column', params: { column: column.name, type } })
  const named = { ...(label === column.label ? {} : { label }), ...(name === column.name ? {} : { name }) }
  if (Object.keys(named).length > 0) steps.push({ name: 'name-column', params: { column: column.name, ...named } })
  return steps
}

import { useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Check, Choice } from '../../parts/check.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import { FormDialog } from '../settings/form-dialog.tsx'
import type { StarsView } from './describe-view.ts'
import { LinkPreview } from './link-preview.tsx'

export type Linked = { readonly column: string; readonly address: string }
type Column = StarsView['columns'][number]
type Props = {
  readonly version: string
  readonly view: StarsView
  readonly busy: boolean
  readonly fault: FaultNote | null
  readonly onConfirm: (linked: Linked[]) => void
  readonly onClose: () => void
}

/** Which columns point to addresses that others keep, to which, and ten of them as they will be written. */
export function LinkDialog({ version, view, busy, fault, onConfirm, onClose }: Props) {
  const { stars } = useWords()
  const able = view.columns.filter(({ schemes }) => schemes.length > 0)
  const [chosen, setChosen] = useState<readonly Linked[]>(() =>
    able.map(({ name, schemes, chosen: before }) => ({ column: name, address: before ?? schemes[0]?.address ?? '' })),
  )
  const put = (column: string, address: string | null): void =>
    setChosen(before => [...before.filter(one => one.column !== column), ...(address === null ? [] : [{ column, address }])])
  const linked = chosen.map(one => ({ ...one }))
  const preview = useAsk('stars:preview', { version, linked })
  const found = preview.state === 'here' ? preview.value : null
  return (
    <FormDialog
      wide
      title={stars.links.title}
      confirm={stars.links.confirm}
      busy={busy}
      disabled={found === null || found.samples.length === 0}
      fault={fault}
      onConfirm={() => onConfirm(linked)}
      onClose={onClose}
    >
      {able.length === 0 ? (
        <Notice tone="warn">{stars.links.none}</Notice>
      ) : (
        <>
          <p>{stars.links.say}</p>
          {able.map(column => (
            <LinkColumn
              key={column.name}
              column={column}
              address={chosen.find(one => one.column === column.name)?.address ?? null}
              count={found?.columns.find(one => one.column === column.name)}
              onChange={address => put(column.name, address)}
            />
          ))}
          {found === null ? null : <LinkPreview columns={able} samples={found.samples} />}
        </>
      )}
    </FormDialog>
  )
}

type LinkColumnProps = {
  readonly column: Column
  readonly address: string | null
  readonly count: { readonly count: number; readonly of: number } | undefined
  readonly onChange: (address: string | null) => void
}

function LinkColumn({ column, address, count, onChange }: LinkColumnProps) {
  const { stars } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const { schemes, label } = column
  const says = count === undefined ? undefined : stars.links.count(format.number(count.count), format.number(count.of))
  return (
    <div className="link-column">
      <Check checked={address !== null} onChange={on => onChange(on ? (schemes[0]?.address ?? null) : null)} help={says}>
        {label}
      </Check>
      {address === null ? null : (
        <Choice
          hideLabel
          label={stars.links.scheme(label)}
          value={address}
          onChange={onChange}
          options={schemes.map(scheme => ({
            id: scheme.address,
            label: scheme[language],
            help: `${stars.links.source}: ${scheme.source}`,
          }))}
        />
      )}
    </div>
  )
}

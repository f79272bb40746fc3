import type { Column } from '../../../shared/model/table.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'

type Props = { readonly column: Column | undefined; readonly onEdit: (() => void) | undefined }

/** A recovered heading: the name for people above, machine name and type below; the pencil does what F2 does. */
export function ColumnHead({ column, onEdit }: Props) {
  const { domain, review } = useWords()
  if (column === undefined) return null
  const label = column.unit === null ? column.label : `${column.label} (${column.unit})`
  const forMachines = `${column.name} · ${domain.columnType[column.type]}`
  return (
    <div className="column-head">
      <span className="column-label" title={label}>
        {label}
      </span>
      <span className="column-name" title={forMachines}>
        {forMachines}
      </span>
      {onEdit === undefined ? null : (
        // Not a tab stop: the grid is one, and F2 on the heading does the same.
        <button type="button" className="column-edit" tabIndex={-1} aria-label={review.headingName(column.label)} onClick={onEdit}>
          <Icon name="edit" size={0.875} />
        </button>
      )}
    </div>
  )
}

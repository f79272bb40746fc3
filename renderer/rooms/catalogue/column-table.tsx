import { columnTypes } from '../../../shared/model/table.ts'
import { Card } from '../../parts/card.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { MemoView } from '../approve/memo-view.ts'

/** What each column is called, for people and in the file, and what it holds. */
export function ColumnTable({ columns }: { readonly columns: MemoView['columns'] }) {
  const { catalogue, domain } = useWords()
  const format = useFormat()
  const title = (
    <>
      {catalogue.columnsTitle} <span className="count">{format.number(columns.length)}</span>
    </>
  )
  return (
    <Card tight title={title}>
      <div className="table-box bare">
        <table className="table" aria-label={catalogue.columnsTitle}>
          <thead>
            <tr>
              <th scope="col">{catalogue.columnLabel}</th>
              <th scope="col">{catalogue.columnName}</th>
              <th scope="col">{catalogue.columnType}</th>
              <th scope="col">{catalogue.columnUnit}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, label, type, unit }) => (
              <tr key={name}>
                <td>{label}</td>
                <td>
                  <code>{name}</code>
                </td>
                <td>{isOneOf(columnTypes, type) ? domain.columnType[type] : type}</td>
                <td>{unit ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

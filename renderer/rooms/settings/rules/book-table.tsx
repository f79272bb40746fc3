import { useState } from 'react'
import type { RuleBook, RuleColumn, RuleRow, Rules, RuleTable } from '../../../../shared/model/rule-book.ts'
import { Button } from '../../../parts/button.tsx'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'
import { emptyRow } from './empty-row.ts'
import { RowDialog } from './row-dialog.tsx'
import { useSayCell } from './rule-cell.tsx'

type Props = {
  readonly book: RuleBook
  readonly rules: Rules
  readonly name: string
  readonly table: RuleTable
  readonly onChange: (rows: readonly RuleRow[]) => void
}

const cellLook = ({ kind }: RuleColumn): string => (kind === 'number' ? 'number' : kind === 'key' ? 'still' : '')

/** One table of a book; a row is opened to change it, and where the table allows it added, removed or moved up. */
export function BookTable({ book, rules, name, table, onChange }: Props) {
  const words = useWords().rules
  const { language } = useLanguage()
  const format = useFormat()
  const sayCell = useSayCell()
  const [open, setOpen] = useState<number | null>(null)
  const rows = rules[name] ?? []
  const columns = Object.entries(table.columns).filter(([, column]) => column.aside !== true)
  const free = table.fixed !== true
  const nameOf = (row: RuleRow, at: number): string => {
    const [first] = columns
    const said = first === undefined ? '' : sayCell(first[1], row[first[0]])
    return said === '' || said === words.none ? format.number(at + 1) : `“${said}”`
  }
  const raise = (at: number): void =>
    onChange(rows.map((row, n) => (n === at - 1 ? (rows[at] ?? row) : n === at ? (rows[at - 1] ?? row) : row)))
  return (
    <div className="rules-table">
      <div className="row">
        <h3>{table[language]}</h3>
        {free ? (
          <Button small icon="add" label={words.addTo(table[language])} onPress={() => setOpen(rows.length)}>
            {words.add}
          </Button>
        ) : null}
      </div>
      {table.help === undefined ? null : <p className="quiet">{table.help[language]}</p>}
      <div className="table-box">
        <table className="table">
          <thead>
            <tr>
              {columns.map(([key, column]) => (
                <th key={key} className={cellLook(column)}>
                  {column[language]}
                </th>
              ))}
              <th>
                <span className="unseen">{words.columnActs}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.length === 0 ? (
              <tr>
                <td colSpan={columns.length + 1} className="quiet">
                  {words.noRows}
                </td>
              </tr>
            ) : null}
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place of a row is all that tells it from others while it is being changed
              <tr key={at}>
                {columns.map(([key, column]) => (
                  <td key={key} className={cellLook(column)}>
                    {sayCell(column, row[key])}
                  </td>
                ))}
                <td>
                  <span className="settings-acts rules-acts">
                    <Button small icon="edit" label={words.editOf(nameOf(row, at))} onPress={() => setOpen(at)}>
                      {words.edit}
                    </Button>
                    {free && at > 0 ? (
                      <Button small kind="quiet" icon="up" label={words.up(nameOf(row, at))} onPress={() => raise(at)} />
                    ) : null}
                    {free ? (
                      <Button
                        small
                        kind="quiet"
                        icon="erase"
                        label={words.removeOf(nameOf(row, at))}
                        onPress={() => onChange(rows.filter((_, n) => n !== at))}
                      />
                    ) : null}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open === null ? null : (
        <RowDialog
          title={open < rows.length ? words.editOf(nameOf(rows[open] ?? {}, open)) : words.addTo(table[language])}
          book={book}
          rules={rules}
          name={name}
          at={open}
          row={rows[open] ?? emptyRow(table)}
          onTake={row => onChange(open < rows.length ? rows.map((one, n) => (n === open ? row : one)) : [...rows, row])}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

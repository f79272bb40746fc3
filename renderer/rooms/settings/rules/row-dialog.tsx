import { useState } from 'react'
import { readRules } from '../../../../shared/model/read-rules.ts'
import type { RuleBook, RuleProblemCode, RuleRow, Rules } from '../../../../shared/model/rule-book.ts'
import { useWords } from '../../../words/words-context.ts'
import { FormDialog } from '../form-dialog.tsx'
import { RuleField } from './rule-field.tsx'

type Props = {
  readonly title: string
  readonly book: RuleBook
  readonly rules: Rules
  readonly name: string
  readonly at: number
  readonly row: RuleRow
  readonly onTake: (row: RuleRow) => void
  readonly onClose: () => void
}

/** What may be put right in another row: it is told below the tables, and does not keep the form open. */
const crossCodes: ReadonlySet<RuleProblemCode> = new Set(['points-nowhere', 'points-onward', 'no-answers'])

/** One row as a form. What is wrong in it is said where it is, by the same reading that a file goes through. */
export function RowDialog({ title, book, rules, name, at, row: given, onTake, onClose }: Props) {
  const words = useWords().rules
  const [row, setRow] = useState(given)
  const [tried, setTried] = useState(false)
  const table = book.tables[name]
  const rows = rules[name] ?? []
  const next = { ...rules, [name]: at < rows.length ? rows.map((one, n) => (n === at ? row : one)) : [...rows, row] }
  const wrong = readRules(book, next).problems.filter(problem => problem.table === name && problem.row === at)
  const own = wrong.filter(({ code }) => !crossCodes.has(code))
  const take = (): void => {
    setTried(true)
    if (own.length > 0) return
    onTake(row)
    onClose()
  }
  return (
    <FormDialog wide title={title} confirm={words.take} busy={false} fault={null} onConfirm={take} onClose={onClose}>
      {Object.entries(table?.columns ?? {}).map(([key, column]) => {
        const problem = tried ? wrong.find(one => one.column === key) : undefined
        return (
          <RuleField
            key={key}
            column={column}
            value={row[key]}
            locked={table?.fixed === true && column.kind === 'key'}
            error={problem === undefined ? undefined : words.problem[problem.code](problem.facts)}
            onChange={value => setRow({ ...row, [key]: value })}
          />
        )
      })}
    </FormDialog>
  )
}

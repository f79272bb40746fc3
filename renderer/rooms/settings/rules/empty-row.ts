import type { RuleColumn, RuleRow, RuleTable, RuleValue } from '../../../../shared/model/rule-book.ts'

/** A row in which nothing is filled in yet. */
export const emptyRow = (table: RuleTable): RuleRow =>
  Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, emptyValue(column)]))

function emptyValue(column: RuleColumn): RuleValue {
  switch (column.kind) {
    case 'number':
      return column.least
    case 'flag':
      return false
    case 'words':
    case 'many':
      return []
    default:
      return ''
  }
}

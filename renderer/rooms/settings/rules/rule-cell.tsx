import type { RuleColumn, RuleValue } from '../../../../shared/model/rule-book.ts'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'

/** What stands in a cell of a table of rules, as people read it. */
export function useSayCell(): (column: RuleColumn, value: RuleValue | undefined) => string {
  const { rules } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const nameIn = (options: (RuleColumn & { readonly kind: 'one' | 'many' })['options'], code: string): string =>
    options.find(option => option.code === code)?.[language] ?? code
  return (column, value) => {
    if (typeof value === 'boolean') return value ? rules.yes : rules.no
    if (typeof value === 'number') return format.number(value)
    if (typeof value === 'object')
      return value.length === 0 ? rules.none : value.map(one => (column.kind === 'many' ? nameIn(column.options, one) : one)).join(', ')
    if (value === undefined || value === '') return rules.none
    if (column.kind === 'one') return nameIn(column.options, value)
    return column.kind === 'key' && column.names !== undefined ? nameIn(column.names, value) : value
  }
}

import { pathOf, readRules } from '../../../../shared/model/read-rules.ts'
import type { RuleBook, Rules } from '../../../../shared/model/rule-book.ts'
import { Notice } from '../../../parts/notice.tsx'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'

/** What stands in the way of saving a book, each with its place. */
export function ProblemList({ book, rules }: { readonly book: RuleBook; readonly rules: Rules }) {
  const words = useWords().rules
  const { language } = useLanguage()
  const format = useFormat()
  const { problems } = readRules(book, rules)
  if (problems.length === 0) return null
  return (
    <Notice tone="error" title={words.wrongTitle(format.number(problems.length))}>
      <ul className="reasons">
        {problems.slice(0, 20).map(problem => {
          const table = book.tables[problem.table]
          const column = table?.columns[problem.column]?.[language] ?? problem.column
          const row = problem.row === null ? '' : format.number(problem.row + 1)
          return (
            <li key={`${pathOf(problem)} ${problem.code}`}>
              {words.wrongAt(table?.[language] ?? problem.table, row, column)}: {words.problem[problem.code](problem.facts)}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

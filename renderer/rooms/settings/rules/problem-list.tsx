import { pathOf, readRules } from '../../../../shared/model/read-rules.ts'
import type { RuleBook, RuleProblem, Rules } from '../../../../shared/model/rule-book.ts'
import { Notice } from '../../../parts/notice.tsx'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'

/** What stands in the way of saving a book, each with its place. */
export function ProblemList({ book, rules }: { readonly book: RuleBook; readonly rules: Rules }) {
  const words = useWords().rules
  const format = useFormat()
  const { problems } = readRules(book, rules)
  if (problems.length === 0) return null
  return (
    <Notice tone="error" title={words.wrongTitle(format.number(problems.length))}>
      <ProblemLines book={book} problems={problems} />
    </Notice>
  )
}

type LinesProps = { readonly book: RuleBook; readonly problems: readonly RuleProblem[]; readonly ofFile?: boolean }

/** Each problem with the table, row and column that it stands in; of a file, also with the place as the file spells it. */
export function ProblemLines({ book, problems, ofFile = false }: LinesProps) {
  const words = useWords().rules
  const { language } = useLanguage()
  const format = useFormat()
  return (
    <ul className="reasons">
      {problems.slice(0, 20).map(problem => {
        const table = book.tables[problem.table]
        const column = table?.columns[problem.column]?.[language] ?? problem.column
        const row = problem.row === null ? '' : format.number(problem.row + 1)
        const place = words.wrongAt(table?.[language] ?? problem.table, row, column)
        return (
          <li key={`${pathOf(problem)} ${problem.code}`}>
            {place === '' ? '' : `${place}: `}
            {words.problem[problem.code](problem.facts)}
            {ofFile && place !== '' ? (
              <>
                {' '}
                <code className="tiny">{pathOf(problem)}</code>
              </>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

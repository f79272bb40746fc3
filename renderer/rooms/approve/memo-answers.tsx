import { Chip } from '../../parts/chip.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import type { MemoView } from './memo-view.ts'

/** How category and level were come by: each question with the answer given, those first that are not what the program offered. */
export function MemoAnswers({ memo }: { readonly memo: MemoView }) {
  const { approve } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  if (memo.said.length === 0) return null
  const changed = memo.said.filter(({ offered }) => offered !== null)
  const inOrder = [...changed, ...memo.said.filter(({ offered }) => offered === null)]
  return (
    <details className="memo-details">
      <summary>
        {approve.answers} {changed.length === 0 ? null : <Chip tone="amber">{approve.answersChanged(format.number(changed.length))}</Chip>}
      </summary>
      <dl>
        {inOrder.map(({ question, answer, offered }) => (
          <div key={question.th}>
            <dt>{question[language]}</dt>
            <dd>
              {answer[language]}
              {offered === null ? null : <span className="tiny"> · {approve.answerOffered(offered[language])}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

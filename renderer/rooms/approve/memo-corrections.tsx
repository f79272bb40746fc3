import { useFormat, useWords } from '../../words/words-context.ts'
import { describeStep } from '../review/describe-step.ts'
import type { MemoView } from './memo-view.ts'

/** What a person changed by hand after the desk had read the sheet: who decides must see it, value by value. */
export function MemoCorrections({ memo }: { readonly memo: MemoView }) {
  const words = useWords()
  const format = useFormat()
  const { approve, review } = words
  const made = memo.recipe.steps.filter(step => step.by === 'person' && step.on && step.lost === undefined)
  if (made.length === 0) return null
  return (
    <section>
      <h2>{approve.corrections}</h2>
      <ul className="remarks">
        {made.map(step => (
          <li key={step.id}>
            <span>{review.stepName[step.name]}</span>
            <span className="tiny">{describeStep(step, words, format, { summary: { proofs: [], recipe: memo.recipe } })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

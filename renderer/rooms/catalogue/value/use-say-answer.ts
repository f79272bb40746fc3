import type { ValueAnswer } from '../../../../shared/catalogue/value/weigh-value.ts'
import { useFormat, useWords } from '../../../words/words-context.ts'

/** An answer to a question of the checklist, in words. */
export function useSayAnswer(): (answer: ValueAnswer) => string {
  const { value } = useWords()
  const format = useFormat()
  return answer => (typeof answer === 'number' ? format.number(answer) : value.answer[answer])
}

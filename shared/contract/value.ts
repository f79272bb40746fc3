import { anyOf, flag, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { valueSigns } from '../catalogue/value/signs.ts'
import { valueKinds, valueSides } from '../catalogue/value/value-book.ts'
import { valueOutcomes, valueWords } from '../catalogue/value/weigh-value.ts'
import { ask } from './ask.ts'
import { id, isoTime, shortText, whole } from './parts.ts'

const answer = anyOf([oneOf(valueWords), number().min(0).max(1_000_000_000)])
const answers = record(string().max(64), answer)
const words = object({ th: string(), en: string() })
const sign = oneOf(valueSigns.map(({ code }) => code))

/** Whether a dataset is of high value, by the office's checklist. */
export const valueAsks = {
  /** The questions in force, what the desk would answer by what it knows, and what was decided last. */
  'value:open': ask(
    object({ dataset: id }),
    object({
      dataset: id,
      title: string(),
      book: object({ version: whole, source: words, confirmed: flag() }),
      questions: list(
        object({
          ...{ id: string(), th: string(), en: string(), side: oneOf(valueSides), kind: oneOf(valueKinds) },
          ...{ weight: number(), full: number(), must: flag(), source: string(), confirmed: flag() },
        }),
      ),
      least: list(object({ part: string(), least: number() })),
      offered: list(object({ question: string(), answer, sign: sign.nullable(), figure: number().nullable(), word: string() })),
      decision: object({
        ...{ outcome: oneOf(valueOutcomes), score: number(), decided: flag().nullable(), reason: string() },
        ...{ by: string(), at: isoTime, book: whole, answers, offered: answers },
        said: list(object({ question: words, answer })),
        /** Answered by another version of the checklist than the one in force. */
        older: flag(),
        /** Questions to which the desk would answer otherwise today than it did then. */
        moved: list(string()),
      }).nullable(),
      /** What the catalogue says where the checklist was never answered: set by hand before, or described so. */
      told: flag().nullable(),
      mayDecide: flag(),
    }),
  ),
  /** Keeps the answers and the decision; one that is not what follows from the answers needs a reason. `book` is the version that was answered. */
  'value:decide': ask(
    object({ dataset: id, book: whole, answers, decided: flag().nullable(), reason: shortText }),
    object({ outcome: oneOf(valueOutcomes) }),
  ),
}

import { anyOf, flag, list, number, object, oneOf, optional, record, string } from '../base/decode.ts'
import { answerSources } from '../classify/propose-answers.ts'
import { categories, destinations, levels } from '../model/version.ts'
import { ask } from './ask.ts'
import { category, id, level, longText, nothing, shortText, simpleFacts, stars, whole } from './parts.ts'

const entry = anyOf([longText, list(shortText)])
/** What an answer or a rule weighs; open where it says nothing of it. */
const weight = { category: oneOf(['', ...categories]), level: oneOf(['', ...levels]) }
const reason = object({ code: string(), facts: simpleFacts })

/** Backups that this desk cannot reach and that may still hold what was erased. */
const erased = object({ elsewhere: list(string()) })

/** Description, classification and stars of one version. */
export const describeAsks = {
  'describe:open': ask(
    object({ version: id }),
    object({
      editable: flag(),
      dataset: id,
      title: string(),
      /** What the form asks for, such as thai_gdc 2.10. */
      profile: string(),
      fields: list(
        object({
          key: string(),
          th: string(),
          en: string(),
          required: flag(),
          kind: oneOf(['text', 'long', 'one', 'many', 'tags', 'email', 'date', 'slug']),
          codes: list(object({ code: string(), th: string(), en: string() })),
          /** Key of the field that opens when the code for “other” is chosen. */
          other: string().nullable(),
          on: oneOf(['dataset', 'file']),
          /** Codes of data_type that it is meant for; none where it is meant for all. */
          types: list(string()),
          /** True where nobody may change it any more: the address under which the dataset is known outside. */
          fixed: flag(),
        }),
      ),
      values: record(string(), entry),
      /** Proposals not taken yet, with where they come from; `from` has its words in the window. */
      proposals: list(object({ key: string(), value: entry, from: string(), facts: simpleFacts })),
      problems: list(object({ key: string(), code: string(), facts: simpleFacts })),
      filled: whole,
      required: whole,
    }),
  ),
  /** Saves what was typed as it is; problems are told, not refused, until the version is submitted. */
  'describe:save': ask(object({ version: id, values: record(string(), entry) }), object({ filled: whole, required: whole })),
  'classify:open': ask(
    object({ version: id }),
    object({
      editable: flag(),
      columns: list(
        object({
          name: string(),
          label: string(),
          found: list(
            object({
              ...{ kind: string(), count: whole, of: whole, confidence: number(), examples: list(string()) },
              evidence: list(reason),
            }),
          ),
        }),
      ),
      proposal: object({ category, level, reasons: list(reason) }),
      decision: object({
        ...{ category, level, reason: string(), overridden: flag(), by: string(), at: string() },
        answers: record(string(), string()),
        /** What the desk would have answered by itself then. */
        offered: record(string(), string()),
        /** True where by what is found now a stricter level would be proposed than then, and than was decided: it is to be decided anew. */
        outdated: flag(),
      }).nullable(),
      /** The questions in force, in both languages as the office keeps them, and what each answer weighs. */
      questions: list(object({ id, th: string(), en: string(), when: list(string()), source: string(), confirmed: flag() })),
      answers: list(object({ id, question: id, th: string(), en: string(), ...weight })),
      /** Rules of the office that fit this paper, with the word by which they do. */
      rules: list(object({ id, word: string(), reason: string(), ...weight })),
      /** An answer for each question, where it comes from and why. */
      offered: list(object({ question: id, answer: id, from: oneOf(answerSources), reasons: list(reason) })),
      /** What was decided for the version before; null where there is none. */
      before: object({ category, level, reason: string(), number: whole }).nullable(),
      /** Kinds of hubs that the office has: a version for which there is none cannot be approved. */
      hubs: object({ ckan: flag(), exchange: flag() }),
      /** Levels that each category allows, by the matrix of the standard. */
      allowed: list(object({ category, levels: list(level) })),
      stars: object({ original: stars, published: stars, passes: flag() }),
      /** Where a version of the chosen level goes. */
      goesTo: oneOf(destinations),
    }),
  ),
  /** `answers` are what the person said to each question that was asked; without them, what was offered. */
  'classify:decide': ask(
    object({ version: id, category, level, reason: longText, answers: optional(record(string(), shortText)) }),
    nothing,
  ),
  /** Secret or above: original, tables, temp files and copies are erased; the description stays. Needs the word of a person. */
  'classify:erase': ask(object({ version: id, password: string() }), erased),
  /** The same for personal data that somebody asks to have erased, or that is here without need; whatever the level. */
  'catalogue:erase': ask(object({ version: id, reason: longText.min(1), password: string() }), erased),
}

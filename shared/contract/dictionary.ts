import { anyOf, flag, list, number, object, oneOf, string } from '../base/decode.ts'
import { wordLacks } from '../describe/dictionary/find-lacks.ts'
import { wordSources } from '../describe/dictionary/word-proposal.ts'
import { wordLimits } from '../model/dictionary.ts'
import { personalKinds } from '../model/personal.ts'
import { columnTypes } from '../model/table.ts'
import { dictionaryRemarkCodes } from '../publish/dictionary/read-dictionary.ts'
import { ask } from './ask.ts'
import { id, simpleFacts, whole } from './parts.ts'

const codeText = string().max(wordLimits.code)
const codes = list(object({ code: codeText.min(1), th: codeText, en: codeText })).max(wordLimits.codes)
/** What may be said of a column. An empty text says nothing; label and unit are those of the table where they are the same. */
const words = {
  label: string().max(wordLimits.label),
  english: string().max(wordLimits.label),
  unit: string().max(wordLimits.unit),
  meaning: string().max(wordLimits.meaning),
  codes,
}
const spot = object({ sheet: string(), cell: string() })
const count = object({ columns: whole, told: whole, codes: whole, lacks: whole })
const proposal = {
  ...{ from: oneOf(wordSources), facts: simpleFacts },
  value: anyOf([string(), codes]),
  field: oneOf(['label', 'english', 'unit', 'meaning', 'codes']),
}

/** The dictionary of a version: what each column means. */
export const dictionaryAsks = {
  'dictionary:open': ask(
    object({ version: id }),
    object({
      editable: flag(),
      columns: list(
        object({
          ...words,
          ...{ name: string(), heading: string(), type: oneOf(columnTypes), tableUnit: string() },
          personal: list(oneOf(personalKinds)),
          /** True of a column that the version before did not have. */
          fresh: flag(),
          lacks: list(oneOf(wordLacks)),
        }),
      ),
      count,
    }),
  ),
  /** Looks at the values of the table: what can be proposed from them, a few examples, and where the headings stand. */
  'dictionary:look': ask(
    object({ version: id }),
    object({
      columns: list(
        object({
          ...{ name: string(), heading: spot.nullable(), examples: list(string()) },
          /** Its different values where they may be codes; null where there are too many, or they are of people. */
          values: list(string()).nullable(),
          proposals: list(object(proposal)),
        }),
      ),
    }),
  ),
  /** Saves what was said of some columns, all or none. */
  'dictionary:save': ask(object({ version: id, columns: list(object({ name: string(), ...words })).max(20_000) }), count),
  /** Writes it as a workbook that a colleague can fill in; null where no folder was chosen. */
  'dictionary:export': ask(object({ version: id }), object({ file: string().nullable() })),
  /** Reads one that was filled in. Nothing is changed: `columns` are the words as they would be. */
  'dictionary:import': ask(
    object({ version: id }),
    object({
      read: object({
        file: string(),
        columns: list(object({ name: string(), ...words })),
        remarks: list(object({ sheet: string(), at: string(), code: oneOf(dictionaryRemarkCodes), facts: simpleFacts })),
        moreRemarks: number().int(),
      }).nullable(),
    }),
  ),
}

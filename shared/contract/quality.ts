import { anyOf, flag, list, literal, number, object, oneOf, string } from '../base/decode.ts'
import { checkNames, idleReasons, qualityCodes, severities } from '../model/quality.ts'
import { columnTypes } from '../model/table.ts'
import { ask } from './ask.ts'
import { id, index, place, simpleFacts, whole } from './parts.ts'

const figureOrWord = anyOf([string(), number()]).nullable()

/** What the checks say of a table, and what its columns are like. */
const quality = object({
  rows: whole,
  seen: whole,
  checks: list(object({ name: oneOf(checkNames), looked: whole, idle: oneOf(idleReasons).nullable(), findings: whole })),
  findings: list(
    object({
      check: oneOf(checkNames),
      code: oneOf(qualityCodes),
      severity: oneOf(severities),
      column: index.nullable(),
      count: whole,
      rows: list(index),
      places: list(place),
      facts: simpleFacts,
      repair: anyOf([
        object({ name: oneOf(['drop-repeated', 'mend-text']) }),
        object({ name: literal('replace-values'), from: list(anyOf([string(), number()])), to: figureOrWord }),
      ]).nullable(),
    }),
  ),
  profiles: list(
    object({
      ...{ name: string(), label: string(), type: oneOf(columnTypes), unit: string().nullable() },
      ...{ filled: whole, distinct: whole.nullable(), isKey: flag(), least: figureOrWord, most: figureOrWord, mean: number().nullable() },
      quantiles: list(number()),
      bins: list(object({ from: number(), to: number(), count: whole })),
      top: list(object({ value: string(), count: whole })),
      missing: list(number()),
    }),
  ),
})

/** The quality of the table of a version. */
export const qualityAsks = {
  /** Runs every check on the table as it stands, or answers what they said of it before; shows its progress as a job. */
  'quality:check': ask(object({ version: id }), quality),
  /** Writes what was found into a workbook, in a folder that the person picks; null where they picked none. */
  'quality:save': ask(object({ version: id, language: oneOf(['th', 'en']) }), object({ file: string().nullable() })),
}

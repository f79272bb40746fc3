import { flag, list, object, oneOf, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import { id, nothing, simpleFacts, whole } from './parts.ts'

/** The catalogue on its way to others and from them: the import workbook of thai_gdc, and DCAT. */
export const catalogueFileAsks = {
  /** Asks for a folder with the system's dialog; null when it was closed. */
  'catalogue-file:export': ask(
    object({ form: oneOf(['workbook', 'dcat']) }),
    object({ written: object({ path: string(), datasets: whole, left: whole, several: whole }).nullable() }),
  ),
  /** Asks for a file with the system's dialog; null when it was closed. */
  'catalogue-file:pick': ask(nothing, object({ ticket: string().nullable() })),
  /** Tells what taking the catalogue would do; changes nothing. */
  'catalogue-file:look': ask(
    object({ ticket: string() }),
    object({
      ...{ look: id, file: string(), form: string() },
      ...{ fresh: whole, changed: whole, same: whole, heldHere: whole, refused: whole },
      datasets: list(
        object({
          ...{ title: string(), name: string(), sheet: string(), at: string() },
          what: oneOf(['new', 'same', 'changed', 'held-here']),
        }),
      ),
      remarks: list(
        object({
          sheet: string(),
          at: string(),
          field: object({ th: string(), en: string() }).nullable(),
          code: string(),
          facts: simpleFacts,
          stops: flag(),
        }),
      ),
      moreRemarks: whole,
    }),
  ),
  'catalogue-file:take': ask(object({ look: id }), object({ fresh: whole, changed: whole })),
}

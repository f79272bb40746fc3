import { flag, list, object, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import { id, isoTime, nothing, shortText, whole } from './parts.ts'

/** The terms of open hubs, and the word that the office has given to them. */
export const termsAsks = {
  'terms:list': ask(
    nothing,
    object({
      hubs: list(
        object({
          ...{ hub: id, name: string(), practice: flag(), page: string() },
          /** Parcels that wait for the word. */
          waiting: whole,
          accepted: object({ by: string(), at: isoTime }).nullable(),
        }),
      ),
      /** The people who may give it. */
      mayAccept: list(string()),
    }),
  ),
  'terms:accept': ask(object({ hub: id, page: shortText }), nothing),
}

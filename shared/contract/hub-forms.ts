import { list, object, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import { id, isoTime, nothing, simpleFacts, whole } from './parts.ts'

/** The form of description that a hub has of its own. */
export const hubFormAsks = {
  'hub-form:list': ask(
    nothing,
    object({
      hubs: list(
        object({
          hub: id,
          /** Null where the office's own form counts. */
          form: object({
            ...{ by: string(), at: isoTime, sha256: string(), fields: whole, required: whole },
            notes: list(object({ key: string(), code: string(), detail: string() })),
          }).nullable(),
        }),
      ),
    }),
  ),
  /** Asks the hub for its schema and keeps it for what goes there. */
  'hub-form:take': ask(object({ hub: id }), nothing),
  'hub-form:drop': ask(object({ hub: id }), nothing),
  /** The hubs that refuse a version by their own forms, each problem with the name of its field there. */
  'hub-form:check': ask(
    object({ version: id }),
    object({
      hubs: list(
        object({
          hub: id,
          name: string(),
          problems: list(object({ key: string(), th: string(), en: string(), code: string(), facts: simpleFacts })),
        }),
      ),
    }),
  ),
}

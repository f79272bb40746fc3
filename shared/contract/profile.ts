import { flag, list, object, oneOf, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import { id, isoTime, nothing, whole } from './parts.ts'

/** The form of description that is in force, and the ways to another. */
export const profileAsks = {
  'profile:show': ask(
    nothing,
    object({
      ...{ title: string(), kind: oneOf(['house', 'hub', 'file']), from: string(), by: string(), at: isoTime.nullable(), sha256: string() },
      fields: list(
        object({
          ...{ key: string(), th: string(), en: string(), required: flag(), kind: string(), on: oneOf(['dataset', 'file']) },
          ...{ types: list(string()), codes: whole },
        }),
      ),
      /** What the house takes otherwise than the hub does. */
      notes: list(object({ key: string(), code: string(), detail: string() })),
      houses: list(object({ id, title: string() })),
      hubs: list(object({ id, name: string() })),
    }),
  ),
  'profile:take-house': ask(object({ profile: id }), nothing),
  /** Asks the hub for its schema. */
  'profile:take-hub': ask(object({ hub: id }), nothing),
  /** Asks for a file with the system's dialog; `taken` is false when it was closed. */
  'profile:take-file': ask(nothing, object({ taken: flag() })),
}

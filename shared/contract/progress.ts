import { list, object, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import { isoTime, nothing, versionState, whole } from './parts.ts'

/** How far the office has come. */
export const progressAsks = {
  /** The last twelve months of the office's own time (`YYYY-MM`), the newest last; and what waits in which state since when. */
  'today:progress': ask(
    nothing,
    object({
      months: list(object({ month: string(), submitted: whole, published: whole })),
      /** Versions published before those months. */
      publishedBefore: whole,
      waits: list(object({ state: versionState, count: whole, oldest: isoTime })),
    }),
  ),
}

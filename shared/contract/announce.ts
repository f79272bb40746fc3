import { flag, list, number, object, oneOf, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import { id, isoTime, whole } from './parts.ts'

const box = object({ x: number(), y: number(), width: number(), height: number() })
const label = object({
  ...{ x: number(), y: number(), text: string(), size: number(), strong: flag() },
  anchor: oneOf(['start', 'middle', 'end']),
})
const drawing = object({ width: number(), height: number(), axis: box, boxes: list(box), labels: list(label) })

/** What the public is told of a published dataset. */
export const announceAsks = {
  'announce:open': ask(
    object({ dataset: id }),
    object({
      /** Null while nothing open of the dataset was read back from a hub. */
      announced: object({
        ...{ title: string(), number: whole, at: isoTime, address: string() },
        /** The text for a page or a post, the item of a feed, the whole feed, and the page as a file of its own. */
        ...{ post: string(), rss: string(), atom: string(), page: string() },
        chart: object({ drawing, svg: string() }).nullable(),
      }).nullable(),
    }),
  ),
  /** Asks for a folder with the system's dialog and writes page, picture, feed, item and text into a new folder there; null when it was closed. */
  'announce:save': ask(object({ dataset: id }), object({ path: string().nullable() })),
}

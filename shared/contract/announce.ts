import { flag, list, number, object, oneOf, string } from '../base/decode.ts'
import { ask } from './ask.ts'
import { id, isoTime, whole } from './parts.ts'

/** Letters of base64: a card that was painted is far smaller. */
const mostPicture = 6_000_000

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
        /** `card` is the picture for feeds and posts, which the window paints. */
        chart: object({ drawing, svg: string(), card: drawing }).nullable(),
        /** Whether feeds can name the picture by a whole address. */
        addressed: flag(),
      }).nullable(),
    }),
  ),
  /** Asks for a folder with the system's dialog and writes page, pictures, feed, item and text into a new folder there; null when it was closed. `picture` is the card as painted, a PNG in base64. */
  'announce:save': ask(object({ dataset: id, picture: string().max(mostPicture).nullable() }), object({ path: string().nullable() })),
}

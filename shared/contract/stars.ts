import { flag, list, literal, number, object, oneOf, string } from '../base/decode.ts'
import { climbable } from '../publish/climb.ts'
import { besideNames } from '../publish/outputs.ts'
import { writtenFormats } from '../rate/formats.ts'
import { lossCodes, scoreDimensions } from '../rate/hub-score.ts'
import { ask } from './ask.ts'
import { id, nothing, shortText, whole } from './parts.ts'

const formatName = oneOf(writtenFormats.map(({ name }) => name))
const linked = list(object({ column: shortText, address: shortText })).max(500)

/** What goes out of a version, and the way to the next star. */
export const starsAsks = {
  'stars:open': ask(
    object({ version: id }),
    object({
      editable: flag(),
      /** `stars` are those that it can reach, `points` what hubs give for it by their own list. */
      formats: list(
        object({
          name: formatName,
          format: string(),
          for: oneOf(['people', 'machines']),
          linked: flag(),
          stars: whole,
          points: number(),
          chosen: flag(),
        }),
      ),
      beside: list(oneOf(besideNames)),
      /** The address of the office; null while no administrator has named it. */
      base: string().nullable(),
      /** Whom to ask for it. */
      administrators: list(string()),
      /** Columns whose values others have addresses for. */
      columns: list(
        object({
          ...{ name: string(), label: string(), to: oneOf(['place', 'time']), chosen: string().nullable(), count: whole },
          schemes: list(object({ address: string(), th: string(), en: string(), source: string() })),
        }),
      ),
      undo: flag(),
    }),
  ),
  'stars:choose': ask(object({ version: id, formats: list(formatName), beside: list(oneOf(besideNames)) }), nothing),
  /** One press to the third, fourth or fifth star; `linked` are the columns of the fifth. */
  'stars:climb': ask(object({ version: id, star: literal(climbable), linked }), nothing),
  'stars:undo': ask(object({ version: id }), nothing),
  'stars:preview': ask(
    object({ version: id, linked }),
    object({
      columns: list(object({ column: string(), count: number().int(), of: number().int() })),
      samples: list(object({ column: string(), value: string(), address: string() })),
    }),
  ),
  /** What hubs will likely give: points by format, and by dimension with what a lost point needs. */
  'stars:score': ask(
    object({ version: id }),
    object({
      ...{ openness: number(), total: number(), of: number(), grade: string(), ofHouse: flag() },
      lines: list(
        object({
          ...{ dimension: oneOf(scoreDimensions), got: number(), of: number() },
          loss: object({ code: oneOf(lossCodes), count: number() }).nullable(),
        }),
      ),
    }),
  ),
  /** The address below which the office publishes, for anybody to see. */
  'stars:base': ask(nothing, object({ base: string().nullable() })),
  /** An administrator names the address below which the office publishes. */
  'stars:name-base': ask(object({ base: shortText }), object({ base: string() })),
}

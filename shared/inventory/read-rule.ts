import { number, object } from '../base/decode.ts'
import { houseRule, mostPoints, type RankRule, type ReasonCode, reasonCodes } from './rank-file.ts'

const points = (code: ReasonCode) => number().int().min(-mostPoints).max(mostPoints).catch(houseRule[code])
const decoder = object(
  Object.fromEntries(reasonCodes.map(code => [code, points(code)])) as { [code in ReasonCode]: ReturnType<typeof points> },
)

/** Reads a stored rule; whatever is missing or out of bounds is the house's own. */
export const readRule = (stored: unknown): RankRule => decoder.parse(stored ?? {})

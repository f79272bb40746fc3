import { type FormatStars, starFormats, toFormatStars } from '../../shared/rate/star-formats.ts'
import type { Office } from './office.ts'
import { rulesInForce } from './rules-in-force.ts'

/** How many stars formats can reach, by the rules of the office. */
export const formatStarsOf = (office: Office): FormatStars => toFormatStars(rulesInForce(office, starFormats).rules)

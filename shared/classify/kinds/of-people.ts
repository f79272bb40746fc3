import type { PersonalKind } from '../../model/personal.ts'
import { type Detector, type Evidence, type Heading, noVerdict, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'

/** How a kind of section 26 is told. */
type Signs = {
  readonly kind: PersonalKind
  readonly heading: RegExp
  /** Words of headings that only sound like it. */
  readonly notHeading?: RegExp
  /** Headings of plants, animals and the like: what stands below is not of people, whatever its words. */
  readonly elsewhere?: RegExp
  /** Words and codes that values of the kind are made of. */
  readonly words: RegExp
  /** Codes that may be of anything, and are of the kind among others that are. */
  readonly amongOthers?: RegExp
  /** True of kinds whose words say it without a heading too. */
  readonly wordsSuffice?: boolean
  /** True of kinds whose values may be any code or number. */
  readonly codes?: boolean
  /** Headings under which figures are of the kind too, such as what was measured of a body. */
  readonly measures?: RegExp
}

const ofGroups = /จำนวน|ร้อยละ|อัตรา|วันที่|สถานที่|หน่วย|งบประมาณ|โครงการ|กิจกรรม|count|total|rate|date|project/

/**
 * A kind of section 26, which is personal only where people are: in a table that names them, or where the same words come again row by row
 * and nothing is counted. A list of diseases or faiths beside counts is none.
 */
export function detectOfPeople({
  kind,
  heading,
  notHeading,
  words,
  amongOthers,
  wordsSuffice = false,
  codes = false,
  measures,
  elsewhere,
}: Signs): Detector {
  const isHeading = ({ text, type }: Heading): boolean =>
    (type === 'string' || codes ? heading.test(text) || measures?.test(text) === true : measures?.test(text) === true) &&
    !ofGroups.test(text) &&
    notHeading?.test(text) !== true
  return {
    kind,
    leans: true,
    isHeading,
    passesBy: heading => !wordsSuffice || heading.type !== 'string' || elsewhere?.test(heading.text) === true,
    see: ({ text, letters, digits }, headed) => {
      if (!letters && !(headed && digits > 0)) return null
      if (text.length <= 200 && words.test(text)) return 'known'
      if (amongOthers?.test(text) === true) return 'likely'
      return headed ? 'shaped' : null
    },
    judge: evidence => judgeOfPeople(evidence),
    tells: { likely: 'dictionary', known: 'dictionary' },
    mask: maskWords,
  }
}

function judgeOfPeople({ heading, headed, of, likely, known, shaped, distinct, identified }: Evidence): Verdict {
  const words = likely + known
  const count = words + shaped
  const hasFewWords = of >= 10 && distinct.size * 2 <= of
  if (count === 0 || !(identified || (hasFewWords && !heading.ofGroups))) return noVerdict
  if (headed) return { count, confidence: identified ? (words * 2 >= of ? 0.97 : 0.9) : words * 2 >= of ? 0.6 : 0.5 }
  return known >= 3 && words * 3 >= of * 2 ? { count: words, confidence: identified ? 0.85 : 0.5 } : noVerdict
}

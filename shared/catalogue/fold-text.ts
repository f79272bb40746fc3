import { repairThai } from '../text/repair-thai.ts'
import { toArabicDigits } from '../text/thai-digits.ts'

/**
 * One spelling for what people type in many: Thai put in order, lower case, figures as 0 to 9, compatible letters as one, without what has
 * no width and without ฯ and ๆ; everything that is neither letter, mark nor figure is one space.
 */
export function foldText(text: string): string {
  // NFKC parts ำ in two; the repair joins it again, so it comes last.
  const whole = repairThai(text.normalize('NFKC').replace(/[\p{Cf}ฯๆ]/gu, ''))
  return toArabicDigits(whole)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The years of a folded text as the other era writes them, 2566 for 2023 and the other way round; offset of the Thai calendar since 2484. */
export function otherYears(folded: string): readonly string[] {
  const years = folded.match(/(?<!\d)(?:19[4-9]\d|20[0-6]\d|24[89]\d|25\d\d|260\d)(?!\d)/g) ?? []
  return [...new Set(years)].map(year => String(Number(year) + (Number(year) < 2200 ? 543 : -543)))
}

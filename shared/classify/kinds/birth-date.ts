import { type Detector, noVerdict } from '../detector.ts'
import { maskWords } from '../mask.ts'

const words =
  /(?:วัน|ว\s*[./]\s*ด\s*[./]\s*ป|เดือน|ปี)[\s./]*(?:ที่)?(?:เดือน)?[\s./]*(?:ปี)?[\s./]*(?:พ\.?ศ\.?)?\s*เกิด(?!เหตุ|โรค|ขึ้น|ภัย)|birth|(?:^|\W)dob(?:$|\W)/
const dayLike = /^\d{1,4}[\s/.-]+(?:\d{1,2}|[ก-๙.]{2,12}|[A-Za-z]{3,9})[\s/.,-]+(?:พ\.?ศ\.?\s*)?\d{2,4}$|^(?:18|19|20|24|25)\d{2}$/

/** Dates of birth: a day like any other, hence only under their heading. */
export const birthDate: Detector = {
  kind: 'birth_date',
  isHeading: ({ text }) => words.test(text),
  see: ({ text, digits }, headed) => (headed && digits >= 4 && digits <= 8 && text.length <= 40 && dayLike.test(text) ? 'shaped' : null),
  judge: ({ headed, shaped, of }) => (headed && shaped > 0 ? { count: shaped, confidence: shaped * 2 >= of ? 0.97 : 0.8 } : noVerdict),
  mask: maskWords,
}

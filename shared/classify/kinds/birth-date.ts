import { type Detector, type Evidence, noVerdict, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'

const words =
  /(?:^|วัน|ว\s*[./]?\s*ด\s*[./]?\s*ป|เดือน|ปี)[\s./-]*(?:ที่)?(?:เดือน)?[\s./-]*(?:ปี)?[\s./-]*(?:พ\.?ศ\.?)?\s*เกิด(?=$|[\s(/.,:_-]|เมื่อ|วันที่|ของ|ผู้|บุตร|เด็ก|ทารก|นัก|บิดา|มารดา|คน|เจ้า|พนักงาน|สมาชิก|ลูกค้า|คู่สมรส|[พค]\.?ศ)|(?:^|\s)เกิด(?:เมื่อ|วันที่)|birth|(?:^|[^a-z])(?:dob|bdate)(?:[^a-z]|$)/
/** What comes about is no birth: วันเกิดเหตุ, วันที่เกิดเพลิงไหม้. */
const happens = /เกิด(?!เมื่อ|วันที่|ของ|ผู้|บุตร|เด็ก|ทารก|นัก|บิดา|มารดา|คน|เจ้า|พนักงาน|สมาชิก|ลูกค้า|คู่สมรส|[พค]\.?ศ)[ก-ฮเ-ไ]/
const dayLike =
  /^\d{1,4}[\s/.-]+(?:\d{1,2}|[ก-๙.]{2,12}|[A-Za-z]{3,9})[\s/.,-]+(?:พ\.?ศ\.?\s*)?\d{2,4}$|^(?:18|19|20|24|25)\d{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/
const wholeYear = /(?:^|\D)((?:19|20|24|25)\d{2})(?:$|\D)/
const generationYears = 25

/** Dates of birth: a day like any other, hence under their heading, or under none in a table of people where the years span generations. */
export const birthDate: Detector = {
  kind: 'birth_date',
  leans: true,
  isHeading: ({ text }) => words.test(text) && !happens.test(text),
  passesBy: ({ vague }) => !vague,
  see: ({ text, digits }) => (digits >= 4 && digits <= 8 && text.length <= 40 && dayLike.test(text) ? 'shaped' : null),
  judge: judgeBirthDate,
  mask: maskWords,
}

function judgeBirthDate({ headed, shaped, of, distinct, identified }: Evidence): Verdict {
  if (shaped === 0) return noVerdict
  if (headed) return { count: shaped, confidence: shaped * 2 >= of ? 0.97 : 0.8 }
  return identified && shaped * 5 >= of * 4 && spanOf(distinct) >= generationYears ? { count: shaped, confidence: 0.7 } : noVerdict
}

/** Over how many years the days are strewn, without the first and the last tenth of them; bare years are no days. */
function spanOf(days: ReadonlySet<string>): number {
  const years = [...days]
    .filter(day => day.length > 4)
    .flatMap(day => wholeYear.exec(day)?.[1] ?? [])
    .map(year => (Number(year) > 2400 ? Number(year) - 543 : Number(year)))
    .sort((a, b) => a - b)
  const at = (share: number): number => years[Math.floor((years.length - 1) * share)] ?? 0
  return years.length < 5 ? 0 : at(0.9) - at(0.1)
}

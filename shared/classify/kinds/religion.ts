import { type Detector, type Evidence, noVerdict, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'

const faiths =
  /^(?:ศาสนา)?\s*(?:พุทธ|อิสลาม|มุสลิม|คริสต์|คริสเตียน|คาทอลิก|ฮินดู|พราหมณ์|ซิกข์|ยูดาห์|ไม่นับถือ|ไม่มีศาสนา|buddhis[mt]|islam|muslim|christian|catholic|hindu|sikh)/i

/** Religion of people (section 26). A list of religions beside counts is not one: there each stands once and nobody is named. */
export const religion: Detector = {
  kind: 'religion',
  leans: true,
  isHeading: ({ text, type }) => /ศาสนา|religion/.test(text) && type === 'string' && !/สถาน|วัด|จำนวน/.test(text),
  see: ({ text, letters }, headed) => (letters && text.length <= 60 && faiths.test(text) ? 'likely' : headed && letters ? 'shaped' : null),
  judge: judgeReligion,
  mask: maskWords,
}

function judgeReligion({ headed, of, likely, shaped, distinct, identified }: Evidence): Verdict {
  const perPerson = identified || (of >= 10 && distinct * 2 <= of)
  if (!perPerson || likely === 0) return noVerdict
  if (headed) return { count: likely + shaped, confidence: identified ? 0.97 : 0.6 }
  return likely * 5 >= of * 4 ? { count: likely, confidence: identified ? 0.85 : 0.5 } : noVerdict
}

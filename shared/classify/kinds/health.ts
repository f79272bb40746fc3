import { type Detector, type Evidence, noVerdict, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'

const words =
  /โรค(?!ง)|วินิจฉัย|อาการ(?:ป่วย|เจ็บ)?|ผลตรวจ|ผลเลือด|กรุ๊ปเลือด|หมู่(?:โลหิต|เลือด)|แพ้ยา|ความพิการ|ประเภทความพิการ|ลักษณะความพิการ|การรักษา|สุขภาพจิต|(?:^|\W)(?:hn|icd(?:-?10)?)(?:$|\W)|diagnosis|disease|blood.?(?:group|type)|allerg|disabilit/
const notOfPeople = /จำนวน|โรคพืช|โรคสัตว์|ชนิดสัตว์|ร้อยละ|อัตรา|count|total|rate/

/** Health of people (section 26), by the heading. A list of diseases beside counts is not one: there each stands once and nobody is named. */
export const health: Detector = {
  kind: 'health',
  leans: true,
  isHeading: ({ text, type }) => words.test(text) && !notOfPeople.test(text) && (type === 'string' || /(?:^|\W)hn(?:$|\W)/.test(text)),
  see: ({ letters, digits }, headed) => (headed && (letters || digits > 0) ? 'shaped' : null),
  judge: judgeHealth,
  mask: maskWords,
}

function judgeHealth({ headed, of, shaped, distinct, identified }: Evidence): Verdict {
  if (!headed || shaped === 0) return noVerdict
  if (identified) return { count: shaped, confidence: 0.95 }
  return of >= 10 && distinct * 2 <= of ? { count: shaped, confidence: 0.5 } : noVerdict
}

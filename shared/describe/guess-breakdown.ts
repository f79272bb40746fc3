import type { Column } from '../model/table.ts'

/** Words in a heading, or behind จำแนกตาม in a title, that say by what the figures are broken down; codes are those of disaggregate. */
const signs: readonly (readonly [code: string, sign: RegExp])[] = [
  ['เพศ', /เพศ|^(?:ชาย|หญิง)(?:\s|$)|\bsex\b|\bgender\b/i],
  ['อายุ/กลุ่มอายุ', /อายุ|ช่วงวัย|\bage\b/i],
  ['สถานภาพสมรส', /สถานภาพสมรส|สถานะสมรส/],
  ['ศาสนา', /ศาสนา/],
  ['ระดับการศึกษา', /ระดับการศึกษา|วุฒิการศึกษา|ชั้นเรียน|ระดับชั้น/],
  ['อาชีพ', /อาชีพ/],
  ['สถานภาพการทำงาน', /สถานภาพการทำงาน|สถานภาพแรงงาน/],
  ['อุตสาหกรรม/ประเภทกิจการ', /อุตสาหกรรม|ประเภทกิจการ|ประเภทธุรกิจ|หมวดธุรกิจ/],
  ['รายได้', /(?:ระดับ|ช่วง|กลุ่ม)รายได้/],
  ['ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่', /จังหวัด|อำเภอ|ตำบล|(?:^|ราย)(?:ภาค|เขต|แขวง)|เทศบาล|หมู่บ้าน|พื้นที่|\bprovince\b|\bdistrict\b/i],
  ['ผลิตภัณฑ์', /ผลิตภัณฑ์|สินค้า/],
]
// Outer names of a column, as in ชาย over its years, break figures down too.
const outer = (label: string): string => label.split(/[/|]/)[0] ?? ''

/** By what a table of statistics is broken down, as its title and its headings say; none where they do not. */
export function guessBreakdown(title: string, columns: readonly Column[]): readonly string[] {
  const said = /(?:จำแนกตาม|แยกตาม|แบ่งตาม|ราย)(.+)$/.exec(title)?.[1] ?? ''
  const words = columns.filter(column => column.type === 'string').map(column => column.label)
  const sexes = columns.map(column => outer(column.label.trim())).filter(label => /^(?:ชาย|หญิง)(?:\s|$)/.test(label))
  return signs.filter(([, sign]) => [said, ...words, ...sexes].some(text => sign.test(text))).map(([code]) => code)
}

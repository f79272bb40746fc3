import { detectOfPeople } from './of-people.ts'

/** Political opinion of people. */
export const politicalOpinion = detectOfPeople({
  kind: 'political_opinion',
  heading: /การเมือง|พรรค(?!พวก)|ฝักใฝ่|politic|party.?(?:member|affil|support)/,
  notHeading: /ข้าราชการการเมือง|ตำแหน่งทางการเมือง/,
  words: /พรรค|รัฐบาล|ฝ่ายค้าน|เห็นด้วย|สนับสนุน|คัดค้าน|เป็นกลาง|เสรีนิยม|อนุรักษนิยม|สังคมนิยม|งดออกเสียง|liberal|conservative|party/i,
})

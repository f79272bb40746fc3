import { detectOfPeople } from './of-people.ts'

/** Sexual behaviour and orientation of people. The sex of a person (เพศ) is neither. */
export const sexualBehaviour = detectOfPeople({
  kind: 'sexual_behaviour',
  heading: /ทางเพศ|เพศวิถี|เพศสัมพันธ์|รสนิยมเพศ|sexual|(?:^|\W)sogie?(?:$|\W)/,
  words: /รักร่วมเพศ|รักต่างเพศ|ชายรักชาย|หญิงรักหญิง|ไบเซ็ก|เพศสัมพันธ์|ถุงยาง|ประเภทสอง|เกย์|เลสเบี้ยน|sexual|\b(?:msm|gay|lesbian|tg)\b/i,
})

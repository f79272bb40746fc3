import { detectOfPeople } from './of-people.ts'

/** Religious and philosophical belief of people. */
export const religion = detectOfPeople({
  kind: 'religion',
  heading: /ศาสนา|ลัทธิ|ความเชื่อ|religio|belief|faith/,
  // The standard files of hospitals hold codes.
  measures: /^(?:ศาสนา|religion)(?:\s|$)/,
  notHeading: /ศาสนสถาน|สถาน|วัด|ความเชื่อมั่น|ความเชื่อถือ|การศาสนา/,
  words:
    /^(?:ศาสนา)?\s*(?:พุทธ|อิสลาม|มุสลิม|คริสต์|คริสเตียน|คาทอลิก|โปรเตสแตนต์|ฮินดู|พราหมณ์|ซิกข์|ยูดาห์|ไม่นับถือ|ไม่มีศาสนา|buddhis[mt]|islam|muslim|christian|catholic|hindu|sikh|atheis)/i,
  wordsSuffice: true,
})

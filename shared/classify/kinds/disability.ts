import { detectOfPeople } from './of-people.ts'

/** Disability of people; the seven types are those of the Ministry of Social Development and Human Security. */
export const disability = detectOfPeople({
  kind: 'disability',
  heading: /พิการ|ทุพพลภาพ|ความบกพร่อง|disab|handicap|impairment/,
  notHeading: /^(?:ราย)?(?:ชื่อ)?(?:คน|ผู้)พิการ|เบี้ย|บัตร|เลข|ศูนย์|สมาคม|ผู้ดูแล/,
  words:
    /พิการ|ทุพพลภาพ|ทางการ(?:เห็น|มองเห็น|ได้ยิน|เคลื่อนไหว|เรียนรู้)|สื่อความหมาย|ทางจิตใจ|ทางสติปัญญา|ออทิสติก|ตาบอด|สายตาเลือนราง|หูหนวก|เป็นใบ้|อัมพ(?:าต|ฤกษ์)|แขนขา?ขาด|blind|deaf|autis|paralys/i,
  // Their seven types are often told by number.
  measures: /ประเภท(?:ความ|คน|ผู้)?พิการ|disab(?:ility)?.?type/,
  wordsSuffice: true,
})

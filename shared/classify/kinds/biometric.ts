import { detectOfPeople } from './of-people.ts'

/** Biometric data of people: fingerprints, faces, irises, voices, as codes, files or marks that they were taken. */
export const biometric = detectOfPeople({
  kind: 'biometric',
  heading:
    /ลาย(?:พิมพ์)?นิ้วมือ|ชีวมิติ|ชีวมาตร|ข้อมูลชีวภาพ|ไบโอเมตริก|สแกนนิ้ว|ม่านตา|ใบหน้า|ลายฝ่ามือ|อัตลักษณ์เสียง|finger.?print|biometric|(?:^|\W)iris(?:$|\W)|retina|face.?(?:id|template|scan|data)|voice.?print/,
  notHeading: /เครื่อง|ราคา/,
  words: /ลายนิ้วมือ|ม่านตา|ใบหน้า|สแกน|\.(?:tpl|fpt|wsq|ist|jpe?g|png)$|^[0-9a-f]{16,}$|finger|face|iris/i,
  codes: true,
})

import { type ColumnSpec, spec } from '../column-spec.ts'
import * as words from '../lists/words.ts'
import type { Random } from '../random.ts'

const some =
  (list: readonly string[], count: number) =>
  (r: Random): (() => string) => {
    const own = Array.from({ length: count }, () => r.pick(list))
    return () => r.pick(own)
  }

/** Columns of section 26: they stand in lists of people only. */
export const sensitiveColumns: readonly ColumnSpec[] = [
  spec(
    'illness',
    'health',
    'โรคประจำตัว|การวินิจฉัย|โรค|Diagnosis|ผลการวินิจฉัย|อาการสำคัญ|Underlying disease|Dx|การเจ็บป่วย|ภาวะสุขภาพ|ประวัติการรักษา',
    some(words.diseases, 12),
  ),
  spec('icd', 'health', 'รหัสโรค|ICD-10|ICD10|รหัส ICD', some(words.icdCodes, 9), { headed: true }),
  spec('allergy', 'health', 'ประวัติแพ้ยา|แพ้ยา|Drug allergy|การแพ้ยา/อาหาร', some(words.drugs, 6), { headed: true }),
  spec('blood', 'health', 'หมู่เลือด|กรุ๊ปเลือด|หมู่โลหิต|Blood group', some(words.bloods, 7), { headed: true }),
  spec('disability', 'disability', 'ประเภทความพิการ|ความพิการ|ลักษณะความพิการ|Disability type|พิการ|ประเภทคนพิการ', some(words.disabilities, 8)),
  spec('religion', 'religion', 'ศาสนา|นับถือศาสนา|Religion|ศาสนาที่นับถือ|ความเชื่อ', some(words.religions, 6)),
  spec('race', 'ethnicity', 'เชื้อชาติ|ชาติพันธุ์|เผ่า|กลุ่มชาติพันธุ์|Ethnicity|Race|ชนเผ่า', some(words.ethnicities, 8), { headed: true }),
  spec(
    'opinion',
    'political_opinion',
    'ความคิดเห็นทางการเมือง|ความเห็นทางการเมือง|พรรคที่สนับสนุน|Political opinion|สังกัดพรรคการเมือง|สมาชิกพรรคการเมือง|พรรคที่เลือก|แนวคิดทางการเมือง',
    some(words.opinions, 6),
    { headed: true },
  ),
  spec(
    'crime',
    'criminal_record',
    'ประวัติอาชญากรรม|ประวัติต้องโทษ|ประวัติการกระทำผิด|Criminal record|ประวัติคดีอาญา|ผลตรวจประวัติอาชญากรรม|ฐานความผิด',
    some(words.crimes, 7),
    { headed: true },
  ),
  spec(
    'sexual',
    'sexual_behaviour',
    'พฤติกรรมทางเพศ|รสนิยมทางเพศ|เพศวิถี|Sexual orientation|Sexual behavior|พฤติกรรมเสี่ยงทางเพศ|การมีเพศสัมพันธ์',
    some(words.sexualities, 6),
    { headed: true },
  ),
  spec(
    'union',
    'trade_union',
    'สหภาพแรงงาน|สมาชิกสหภาพแรงงาน|การเป็นสมาชิกสหภาพ|Trade union|Union membership|สังกัดสหภาพ',
    some(words.unions, 5),
    { headed: true },
  ),
  spec('gene', 'genetic', 'ผลตรวจทางพันธุกรรม|ข้อมูลพันธุกรรม|ผลตรวจยีน|Genetic test|DNA|ผล DNA|โครโมโซม|genotype', some(words.genes, 6), {
    headed: true,
  }),
  spec(
    'biometric',
    'biometric',
    'ลายนิ้วมือ|ข้อมูลชีวมิติ|รหัสลายนิ้วมือ|Fingerprint ID|ภาพจำลองใบหน้า|แม่แบบม่านตา|Face template|ข้อมูลชีวภาพ',
    r => {
      const write = r.pick([
        () => `FP-${r.digits(6)}`,
        () => Array.from({ length: 24 }, () => r.pick([...'0123456789abcdef'])).join(''),
        () => `face_${r.digits(4)}.tpl`,
        () => r.pick(['เก็บแล้ว', 'ยังไม่เก็บ', 'สแกนไม่ได้']),
      ])
      return () => write()
    },
    { headed: true },
  ),
]

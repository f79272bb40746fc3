import { districtLines } from '../../shared/values/lists/districts.ts'
import { provinces } from '../../shared/values/lists/provinces.ts'

export type MadeEntry = { readonly title: string; readonly tags: readonly string[]; readonly notes: string; readonly owner: string }

const list = (text: string): readonly string[] => text.split(',')
const kinds = list('ข้อมูล,สถิติ,ทะเบียน,รายชื่อ,จำนวน,บัญชี,รายงาน,ผลการสำรวจ,แผนที่,ดัชนี')
const subjects = list(
  'รถยนต์จดทะเบียนใหม่,นักเรียนระดับประถมศึกษา,โรงพยาบาลส่งเสริมสุขภาพ,อุบัติเหตุทางถนน,ปริมาณน้ำฝน,คุณภาพน้ำผิวดิน,ผู้สูงอายุ,เบี้ยยังชีพคนพิการ,พื้นที่ป่าไม้,ราคาข้าวเปลือก,ผลผลิตมันสำปะหลัง,โคนม,ประมงน้ำจืด,แหล่งท่องเที่ยว,โรงแรมที่พัก,นักท่องเที่ยวต่างชาติ,โรงงานอุตสาหกรรม,การจดทะเบียนนิติบุคคล,แรงงานต่างด้าว,ผู้ว่างงาน,งบประมาณรายจ่าย,การจัดซื้อจัดจ้าง,เรื่องร้องเรียน,ขยะมูลฝอย,ฝุ่นละออง PM2.5,ไฟป่า,อุทกภัย,วัดและศาสนสถาน,ครูและบุคลากรทางการศึกษา,ห้องสมุดประชาชน,กองทุนหมู่บ้าน,ภาษีที่ดินและสิ่งปลูกสร้าง,ใบอนุญาตก่อสร้าง,ผู้ป่วยโรคเบาหวาน,วัคซีนป้องกันโรค,ยาเสพติด,คดีอาญา,ผู้ต้องขัง,ทางหลวงแผ่นดิน,สถานีชาร์จรถยนต์ไฟฟ้า,GIS แปลงที่ดิน,โครงข่าย IoT,ระบบ AI ภาครัฐ,Open Data Portal,API Gateway,งูพิษกัด,ปูม้า,กุ้งก้ามกราม,ยาสมุนไพร,หนี้ครัวเรือน',
)
const ways = list('จำแนกตามเพศและอายุ,รายเดือน,รายปี,จำแนกตามอำเภอ,ตามประเภท,ย้อนหลัง 5 ปี,รายไตรมาส,แยกตามสังกัด,ตามกลุ่มอาชีพ')
const remarks = list(
  'จัดเก็บจากแบบรายงานของหน่วยงานในสังกัดและตรวจสอบความถูกต้องก่อนเผยแพร่,ใช้ประกอบการวางแผนพัฒนาจังหวัดและการจัดสรรงบประมาณ,ปรับปรุงทุกสิ้นเดือนจากระบบสารสนเทศกลาง,รวบรวมโดยสำนักงานส่วนภูมิภาคและส่งให้ส่วนกลางทุกไตรมาส,มีรหัสพื้นที่ตามกรมการปกครองเพื่อเชื่อมโยงกับชุดข้อมูลอื่น,ไม่มีข้อมูลส่วนบุคคลและเผยแพร่ตามเงื่อนไขการใช้ข้อมูลเปิดภาครัฐ,คำนวณจากการสำรวจครัวเรือนตัวอย่างทั่วประเทศ,used for planning and monitoring by provincial offices',
)
const units = list('กองแผนงาน,สำนักงานสถิติ,กองทะเบียน,ศูนย์เทคโนโลยีสารสนเทศ,กองคลัง,สำนักงานเลขานุการ,กลุ่มพัฒนาระบบ,กองตรวจการ')
const places = [
  ...provinces.map(({ th }) => `จังหวัด${th}`),
  ...[...districtLines.matchAll(/\d\d([^\s\d]+)/g)].map(([, name]) => `อำเภอ${name}`),
]

/** Numbers from 0 to 1 that a seed gives again (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Entries as an agency writes them, the same ones for one seed. */
export function* makeEntries(count: number, seed: number): Generator<MadeEntry> {
  const random = randomOf(seed)
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? ''
  for (let n = 0; n < count; n++) {
    const [kind, subject, place, way] = [pick(kinds), pick(subjects), pick(places), pick(ways)]
    yield {
      title: `${kind}${subject}${way} ${place} ปี ${2550 + Math.floor(random() * 20)}`,
      tags: [subject, kind, place],
      notes: `${kind}${subject}ของ${place} ${pick(remarks)} ${pick(remarks)} ${pick(remarks)}`,
      owner: `${pick(units)} ${place}`,
    }
  }
}

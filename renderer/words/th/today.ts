import type { Out } from '../../../shared/contract/desk.ts'

type Kind = Out<'today:list'>['tasks'][number]['kind']
type Task = { readonly why: string; readonly verb: string }

const task: Record<Kind, Task> = {
  returned: { why: 'ถูกส่งคืนให้แก้ไข', verb: 'แก้ไข' },
  draft: { why: 'ร่างของคุณยังไม่ได้ส่ง', verb: 'ทำต่อ' },
  keep: { why: 'อ่านไฟล์แล้ว รอให้คุณเก็บหรือทิ้ง', verb: 'ดูไฟล์' },
  review: { why: 'รอคุณตรวจ', verb: 'ตรวจ' },
  approve: { why: 'รอคุณอนุมัติ', verb: 'พิจารณา' },
  outbox: { why: 'ส่งไม่ได้ รอคนช่วยดู', verb: 'ดูเหตุผล' },
  unseal: { why: 'การส่งออกรอรหัสผ่านของผู้ดูแลระบบหนึ่งครั้งหลังเปิดโปรแกรม', verb: 'ปลดผนึก' },
  backup: { why: 'ยังไม่ได้สำรองข้อมูลลงที่อื่นเกินหนึ่งสัปดาห์', verb: 'สำรองข้อมูล' },
  'no-hub': { why: 'ข้อมูลที่อนุมัติแล้วยังไม่มีที่ไป', verb: 'ตั้งปลายทาง' },
  'dead-link': { why: 'ลิงก์ไปยังข้อมูลที่เจ้าของเก็บไว้เปิดไม่ได้แล้ว', verb: 'ดูรายการ' },
  'no-people': { why: 'ต้องมีเจ้าหน้าที่และหัวหน้าหน่วยงานจึงจะเริ่มงานได้', verb: 'เพิ่มผู้ใช้' },
}

export const today = {
  task,
  title: { unseal: 'กุญแจของหน่วยงานถูกผนึกอยู่', backup: 'สำรองข้อมูล', 'no-hub': 'ยังไม่มีปลายทาง', 'no-people': 'ผู้ใช้ยังไม่ครบ' } as {
    readonly [kind: string]: string
  },
  untitled: 'ชุดข้อมูลยังไม่มีชื่อ',
  waitsForYou: 'รอคุณ',
  since: (date: string) => `ตั้งแต่ ${date}`,
  remark: (text: string) => `“${text}”`,
  remarkAt: (place: string, text: string) => `ที่ ${place}: “${text}”`,
  nothing: 'ไม่มีงานค้าง',
  nothingClerk: 'วางไฟล์ตารางที่นี่เพื่อเริ่มชุดข้อมูลใหม่',
  nothingOther: 'เมื่อมีสิ่งที่ต้องตรวจหรืออนุมัติ จะขึ้นที่นี่',
  bringFile: 'นำเข้าไฟล์',
  drop: 'วางไฟล์ตารางที่นี่',
  dropWhy: 'xlsx xls ods csv tsv txt html dbf หรือกด Ctrl+V วางช่วงเซลล์ที่คัดลอกมา ต้นฉบับไม่ถูกแตะต้อง',
  chooseFile: 'เลือกไฟล์…',
  sending: 'การส่งออก',
  nothingToSend: 'ไม่มีรายการรอส่ง',
  toSend: (n: string) => `รอส่ง ${n} รายการ ไม่มีอะไรหาย`,
  needPerson: (n: string) => `${n} รายการรอคนช่วยดู`,
  openOutbox: 'ดูส่งออก',
  byStars: 'ดาวของชุดข้อมูล',
  byLevel: 'ชั้นของชุดข้อมูล',
  datasets: (n: string) => `${n} ชุด`,
  noDatasets: 'ยังไม่มีชุดข้อมูล',
}

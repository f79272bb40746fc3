import { valueStates } from '../../../shared/catalogue/entry.ts'
import { ruleBookOf } from '../../../shared/contract/rule-books.ts'
import type { EventAction } from '../../../shared/ledger/actions.ts'
import type { BreakReason } from '../../../shared/ledger/chain.ts'
import { levels } from '../../../shared/model/version.ts'
import { isOneOf } from '../fact.ts'
import { domain } from './domain.ts'
import { entries } from './entries.ts'
import { spaced } from './spaced.ts'

export type Told = { readonly [fact: string]: string }
type Say = (who: string, facts: Told) => string

const title = (f: Told): string => (f.title === undefined || f.title === '' ? 'ชุดข้อมูล' : `ชุดข้อมูล “${f.title}”`)
const version = (f: Told): string => spaced`${title(f)}${f.number === undefined ? '' : ` ฉบับที่ ${f.number}`}`
const file = (f: Told): string => (f.file === undefined || f.file === '' ? 'ไฟล์' : `ไฟล์ “${f.file}”`)
const list = (f: Told): string => (f.list === undefined || f.list === '' ? '' : ` “${f.list}”`)
const person = (f: Told): string => f.person ?? 'ผู้ใช้'
const hub = (f: Told): string => (f.hub === undefined || f.hub === '' ? 'ปลายทาง' : `“${f.hub}”`)
const level = (f: Told): string => (isOneOf(levels, f.level ?? '') ? domain.level[f.level as keyof typeof domain.level] : '')
const book = (f: Told): string => `กฎ “${ruleBookOf(f.book ?? '')?.title.th ?? f.book ?? ''}”`
const value = (f: Told): string => (isOneOf(valueStates, f.decided ?? '') ? entries.value[f.decided as keyof typeof entries.value] : '')
const remark = (f: Told): string => (f.remark === undefined || f.remark === '' ? '' : ` ว่า “${f.remark}”`)

const action: Record<EventAction, Say> = {
  'office-founded': who => `ก่อตั้งหน่วยงาน ${who}`,
  'person-added': (who, f) => spaced`${who} เพิ่มผู้ใช้ ${person(f)}`,
  'person-changed': (who, f) => spaced`${who} แก้บัญชีหรือบทบาทของ ${person(f)}`,
  'password-changed': who => `${who} เปลี่ยนรหัสผ่านของตน`,
  'password-reset': (who, f) => spaced`${who} ตั้งรหัสผ่านใหม่ให้ ${person(f)}`,
  'signed-in': who => `${who} เข้าสู่ระบบ`,
  'signed-out': who => `${who} ออกจากระบบ`,
  'sign-in-refused': (_, f) => `มีผู้พยายามเข้าสู่ระบบด้วยรหัสผ่านที่ผิด${f.person === undefined ? '' : ` ในชื่อ ${f.person}`}`,
  'policy-changed': who => `${who} เปลี่ยนนโยบายของหน่วยงาน`,
  'profile-changed': (who, f) => {
    if (f.hub === undefined) return spaced`${who} เปลี่ยนแบบคำอธิบายข้อมูลเป็น${f.name ?? ''}`
    return f.profile === undefined
      ? spaced`${who} ให้${hub(f)}ใช้แบบคำอธิบายของหน่วยงาน`
      : spaced`${who} รับแบบคำอธิบายของ${hub(f)}มาใช้กับสิ่งที่ส่งไปที่นั่น`
  },
  'rules-changed': (who, f) => spaced`${who} ${f.rules === undefined ? 'คืนกฎของโปรแกรมให้' : 'แก้'}${book(f)}`,
  'file-imported': (who, f) => spaced`${who} นำเข้า${file(f)}`,
  'file-refused': (_, f) => spaced`ไม่รับ${file(f)}`,
  'file-kept': (who, f) => spaced`${who} เก็บ${file(f)}และเริ่ม${title(f)}`,
  'file-discarded': (who, f) => spaced`${who} ทิ้ง${file(f)}`,
  'file-erased': (who, f) =>
    spaced`${who} ลบ${f.title === undefined ? file(f) : `ข้อมูลของ${title(f)}`}ออกจากเครื่อง เหลือเพียงคำอธิบาย${remark(f)}`,
  'inventory-begun': who => `${who} เริ่มสำรวจโฟลเดอร์`,
  'inventory-ended': (who, f) => `การสำรวจโฟลเดอร์ที่ ${who} เริ่มเสร็จแล้ว${f.files === undefined ? '' : ` พบ ${f.files} ไฟล์`}`,
  'table-corrected': (who, f) => spaced`${who} แก้ตารางของ${version(f)}`,
  'correction-undone': (who, f) => spaced`${who} ย้อนการแก้ตารางของ${version(f)}`,
  'correction-redone': (who, f) => spaced`${who} ทำซ้ำการแก้ตารางของ${version(f)}`,
  split: (who, f) => spaced`${who} แยก${version(f)}เป็นฉบับเปิดเผยและฉบับจำกัดการเข้าถึง`,
  described: (who, f) => spaced`${who} แก้คำอธิบายของ${version(f)}`,
  classified: (who, f) => spaced`${who} กำหนดชั้น ${level(f)} ให้${version(f)}`,
  'entry-added': (who, f) => spaced`${who} เพิ่ม${title(f)}ในบัญชีข้อมูล`,
  'entry-changed': (who, f) => spaced`${who} แก้รายการของ${title(f)}ในบัญชีข้อมูล`,
  'entry-retired': (who, f) => spaced`${who} เลิกใช้รายการของ${title(f)}ในบัญชีข้อมูล`,
  'entry-restored': (who, f) => spaced`${who} นำรายการของ${title(f)}กลับมาใช้ในบัญชีข้อมูล`,
  'value-decided': (who, f) => spaced`${who} ตัดสินคุณค่าของ${title(f)}ว่า${value(f)}`,
  'catalogue-taken': (who, f) => `${who} นำเข้าบัญชีข้อมูล เพิ่ม ${f.fresh ?? '0'} ชุด แก้ ${f.changed ?? '0'} ชุด`,
  'outputs-chosen': (who, f) => spaced`${who} เลือกไฟล์ที่จะเผยแพร่ของ${version(f)}`,
  'list-kept': (who, f) => spaced`${who} นำเข้ารายการชุดข้อมูลที่ต้องมี${list(f)}`,
  'list-linked': (who, f) => spaced`${who} เลือกว่าบรรทัดที่ ${f.line ?? ''} ของรายการ${list(f)}คือชุดข้อมูลใด`,
  'list-removed': (who, f) => spaced`${who} ลบรายการชุดข้อมูลที่ต้องมี${list(f)}`,
  submitted: (who, f) => spaced`${who} ส่ง${version(f)}ให้ตรวจ${remark(f)}`,
  reviewed: (who, f) => spaced`${who} ตรวจ${version(f)}แล้วส่งต่อให้อนุมัติ${remark(f)}`,
  returned: (who, f) => spaced`${who} ส่งคืน${version(f)}${remark(f)}`,
  approved: (who, f) => spaced`${who} อนุมัติ${version(f)}และลงลายมือชื่อ`,
  queued: (_, f) => spaced`${version(f)}เข้าคิวส่งออก`,
  withdrawn: (who, f) => spaced`${who} ถอน${version(f)}${remark(f)}`,
  renewed: (who, f) => spaced`${who} เริ่มร่างฉบับใหม่ของ${title(f)}`,
  superseded: (_, f) => spaced`${version(f)}มีฉบับใหม่แทนแล้ว`,
  retired: (who, f) => spaced`${who} เลิกใช้${version(f)}${remark(f)}`,
  delivered: (_, f) => (f.hub === undefined ? spaced`${version(f)}ส่งถึงแล้ว รอตรวจสอบ` : spaced`${title(f)}ส่งถึง${hub(f)} รออ่านกลับมาตรวจ`),
  verified: (_, f) => (f.hub === undefined ? spaced`${version(f)}เผยแพร่แล้ว` : spaced`อ่าน${title(f)}กลับจาก${hub(f)}แล้วตรงกับที่อนุมัติ`),
  'needs-person': (_, f) => spaced`ส่ง${title(f)}ไปยัง${hub(f)}ไม่ได้ รอคนช่วยดู`,
  retried: (who, f) => spaced`${who} สั่งให้ส่ง${title(f)}ไปยัง${hub(f)}อีกครั้ง`,
  'receipt-received': (_, f) => spaced`ได้ใบรับของ${title(f)}จาก${hub(f)}`,
  'hub-saved': (who, f) => spaced`${who} บันทึกปลายทาง ${hub(f)}`,
  'hub-removed': (who, f) => spaced`${who} เอาปลายทาง ${hub(f)} ออก`,
  'terms-accepted': (who, f) => spaced`${who} ยอมรับข้อกำหนดของปลายทาง ${hub(f)}`,
  'backup-made': who => `${who} สำรองข้อมูลและตรวจแล้ว`,
  restored: who => `${who} นำข้อมูลสำรองกลับคืน`,
  'head-missing': () => 'เปิดหน่วยงานโดยไม่พบสำเนาหัวบันทึกที่เก็บแยกไว้',
}

const reason: Record<BreakReason, string> & { readonly [reason: string]: string } = {
  'out-of-order': 'ลำดับไม่ต่อกัน',
  'chain-cut': 'ไม่ต่อกับรายการก่อนหน้า',
  altered: 'ข้อความถูกแก้ไข',
  'bad-signature': 'ลายมือชื่อไม่ถูกต้อง',
  'unknown-key': 'ลงนามด้วยกุญแจที่ไม่มีผู้รับรอง',
  'role-not-held': 'ผู้ลงนามไม่มีบทบาทนั้น',
  'role-may-not': 'บทบาทที่ลงนามไม่มีอำนาจทำรายการนี้',
  'own-submission': 'ผู้ส่งตัดสินงานที่ตนเองส่ง',
  'same-reviewer': 'คนเดียวทั้งตรวจและอนุมัติ',
  'not-vouched': 'กุญแจไม่ได้รับการรับรองจากหน่วยงาน',
  'not-founded': 'ไม่ได้เริ่มด้วยการก่อตั้งหน่วยงาน',
  'other-office': 'เป็นบันทึกของหน่วยงานอื่น',
  malformed: 'รายการอยู่ในรูปที่อ่านไม่ได้',
  'tail-missing': 'รายการท้ายหายไป',
  'head-differs': 'ไม่ตรงกับสำเนาหัวบันทึกที่เก็บแยกไว้',
  'approval-unknown': 'คำอนุมัติไม่มีรายการของตนในบันทึก',
  'approval-altered': 'คำอนุมัติไม่ตรงกับรายการในบันทึก',
  'approval-signature': 'ลายมือชื่อของคำอนุมัติไม่ถูกต้อง',
  'not-as-approved': 'มีฉบับที่ไม่ตรงกับที่อนุมัติไว้แล้ว',
}

export const ledger = {
  title: 'บันทึก',
  sub: 'ทุกการตัดสินใจ เรียงต่อกันและลงลายมือชื่อ ใหม่สุดอยู่บน',
  action,
  otherAction: (who: string) => `${who} ทำรายการที่โปรแกรมรุ่นนี้ยังไม่รู้จัก`,
  reason: reason as { readonly [reason: string]: string },
  verify: 'ตรวจสอบทั้งบันทึก',
  verifying: 'กำลังตรวจสอบ…',
  intact: (events: string) => `ตรวจแล้ว ${events} รายการ ต่อเนื่องและลายมือชื่อถูกต้องทุกรายการ`,
  verifiedWhen: 'ตรวจเมื่อ',
  copyHead: 'คัดลอกลายพิมพ์หัวบันทึก',
  head: 'ลายพิมพ์หัวบันทึก',
  headWhy: 'จดหรือถ่ายรูปไว้ที่อื่น หากวันหนึ่งมีผู้แก้บันทึก ค่านี้จะไม่ตรง',
  broken: (seq: string, why: string) => `บันทึกไม่ต่อเนื่องที่รายการ ${seq}: ${why}`,
  brokenTodo: 'หยุดอนุมัติและเผยแพร่ไว้ก่อน เก็บโฟลเดอร์ข้อมูลไว้ทั้งหมด แล้วแจ้งผู้ดูแลระบบ',
  entry: (seq: string) => `รายการ ${seq}`,
  as: (role: string) => `ในฐานะ${role}`,
  entryNumber: 'รายการที่',
  when: 'เมื่อ',
  signedBy: 'ลงลายมือชื่อโดย',
  search: 'ค้นในบันทึก: ชุดข้อมูล ไฟล์ คน หรือลายพิมพ์',
  kinds: 'ประเภทรายการ',
  kind: { all: 'ทั้งหมด', decision: 'การตัดสินใจ', making: 'การทำข้อมูล', sending: 'การส่งออก', people: 'คนและบัญชี', keeping: 'ระบบและการสำรอง' },
  noneMatch: 'ไม่พบรายการที่ตรงกัน',
  noneMatchIn: (n: string) => `ค้นใน ${n} รายการล่าสุดแล้ว ลองคำอื่น หรือแสดงเพิ่มเพื่อค้นย้อนหลัง`,
  showAll: 'แสดงทุกประเภท',
  matched: (found: string, searched: string) => `พบ ${found} รายการ จาก ${searched} รายการล่าสุด`,
  seal: { good: 'ตรวจแล้วว่าไม่ถูกแก้', broken: 'เชื่อถือไม่ได้ตั้งแต่รายการที่ขาด' },
  fact: {
    title: 'ชุดข้อมูล',
    number: 'ฉบับที่',
    file: 'ไฟล์',
    person: 'ผู้ใช้',
    hub: 'ปลายทาง',
    address: 'ที่อยู่',
    organisation: 'องค์กรที่ปลายทาง',
    remark: 'ข้อความ',
    roles: 'บทบาท',
    active: 'บัญชีใช้งานอยู่',
    level: 'ชั้นข้อมูล',
    category: 'หมวดหมู่ข้อมูล',
    proposedLevel: 'ชั้นที่โปรแกรมเสนอ',
    proposedCategory: 'หมวดหมู่ที่โปรแกรมเสนอ',
    changedAnswers: 'คำตอบที่ต่างจากที่เสนอ',
    decided: 'คุณค่าที่ตัดสิน',
    overridden: 'ต่างจากที่เสนอ',
    stars: 'ดาว',
    rows: 'แถว',
    fields: 'ช่องที่แก้',
    columnsDescribed: 'คอลัมน์ที่อธิบาย',
    files: 'ไฟล์ในชุดสำรอง',
    bytes: 'ขนาด',
    damaged: 'ไฟล์ที่เสียหาย',
    automatic: 'ทำโดยอัตโนมัติ',
    tries: 'จำนวนครั้งที่ลอง',
    idleMinutes: 'ล็อกหน้าจอเมื่อไม่ใช้ (นาที)',
    sessionHours: 'เข้าสู่ระบบใหม่ทุก (ชั่วโมง)',
    backupsKept: 'ชุดสำรองอัตโนมัติที่เก็บไว้',
    onePersonEnough: 'ชั้นที่คนเดียวตรวจและอนุมัติได้',
    privateHubs: 'ปลายทางบนเครือข่ายภายใน',
  },
  goTo: { version: 'เปิดตารางฉบับนี้', dataset: 'เปิดชุดข้อมูลนี้', parcel: 'ไปที่ส่งออก' },
  more: 'แสดงเพิ่ม',
  shown: (shown: string, total: string) => `แสดง ${shown} จาก ${total} รายการ`,
  own: 'เจ้าหน้าที่เห็นเฉพาะรายการของตน',
  empty: 'ยังไม่มีรายการ',
  emptyWhy: 'เมื่อคุณนำเข้า แก้ไข หรือส่งชุดข้อมูล รายการจะขึ้นที่นี่',
  sealMark: 'ลายพิมพ์',
  sealWhy: 'คำนวณจากรายการนี้กับรายการก่อนหน้า ใครแก้รายการใด ลายพิมพ์ต่อจากนั้นจะไม่ตรง',
  copyMark: 'คัดลอกลายพิมพ์ของรายการนี้',
}

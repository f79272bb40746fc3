import type { FaultCode } from '../../../shared/base/fault-codes.ts'
import { toFactText } from '../fact.ts'
import type { Sentence } from '../sentence.ts'

/** What is said of the catalogue. */
export const entryFaults: { readonly [code in FaultCode & (`entry/${string}` | `value/${string}`)]: Sentence } = {
  'entry/no-title': { say: () => 'ยังไม่มีชื่อชุดข้อมูล', todo: () => 'ใส่ชื่อชุดข้อมูล แล้วบันทึกอีกครั้ง' },
  'entry/bad-address': {
    say: f =>
      toFactText(f, 'why') === 'password'
        ? `ที่อยู่ “${toFactText(f, 'address')}” มีชื่อบัญชีหรือรหัสผ่านอยู่ในตัว`
        : `ที่อยู่ “${toFactText(f, 'address')}” ไม่ใช่ที่อยู่เว็บ`,
    todo: f =>
      toFactText(f, 'why') === 'password' ? 'ตัดชื่อบัญชีและรหัสผ่านออกจากที่อยู่' : 'คัดลอกที่อยู่ทั้งบรรทัดจากแถบที่อยู่ของเว็บ ขึ้นต้นด้วย https:// หรือ http://',
  },
  'entry/has-version': {
    say: () => 'ชุดข้อมูลนี้มีฉบับอยู่ในระบบแล้ว',
    todo: () => 'แก้คำอธิบาย ชั้น และการเลิกใช้ที่ฉบับของชุดข้อมูล แล้วบัญชีข้อมูลจะเปลี่ยนตาม',
  },
  'entry/changed-since': {
    say: f => `บัญชีข้อมูลเปลี่ยนไประหว่างเตรียมนำเข้า “${toFactText(f, 'file')}” จึงยังไม่ได้นำเข้าสิ่งใด`,
    todo: () => 'นำเข้าอีกครั้ง โปรแกรมจะเทียบกับบัญชีใหม่',
  },
  'value/unanswered': {
    say: f => `ยังไม่ได้ตอบแบบประเมินอีก ${toFactText(f, 'count')} ข้อ`,
    todo: () => 'ตอบให้ครบ ข้อที่ไม่รู้ให้เลือก “ไม่แน่ใจ”',
  },
  'value/reason-missing': {
    say: () => 'ตัดสินต่างจากผลของแบบประเมิน แต่ยังไม่มีเหตุผล',
    todo: () => 'เขียนเหตุผล แล้วยืนยันอีกครั้ง',
  },
}

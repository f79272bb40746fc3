import type { Facts } from '../../../shared/base/fault.ts'
import type { FaultCode } from '../../../shared/base/fault-codes.ts'
import { toFactNumber, toFactText } from '../fact.ts'
import { createFormat } from '../format.ts'
import type { Sentence } from '../sentence.ts'
import { spaced } from './spaced.ts'

const format = createFormat('th')
const hub = (facts: Facts): string => {
  const name = toFactText(facts, 'hub', 'name', 'address', 'host')
  return name === '' ? 'ปลายทาง' : `ปลายทาง “${name}”`
}
const reason = (facts: Facts): string => {
  const said = toFactText(facts, 'reason', 'said', 'status')
  return said === '' ? '' : ` (${said})`
}
const limit = (facts: Facts): string => {
  const bytes = toFactNumber(facts, 'limit', 'bytes')
  return bytes === null ? '' : ` ${format.bytes(bytes)}`
}
const waits = 'รายการยังรออยู่ในส่งออก ไม่มีอะไรหาย'

/** What is said of hubs, the outbox and the exchange. */
export const hubFaults: { readonly [code in FaultCode & `${'hub' | 'outbox' | 'exchange'}/${string}`]: Sentence } = {
  'hub/bad-address': {
    say: () => 'ที่อยู่ของปลายทางไม่ถูกต้อง',
    todo: () => 'ใส่ที่อยู่เต็มที่ขึ้นต้นด้วย https:// เช่น https://catalog.example.go.th',
    offer: 'open-hubs',
  },
  'hub/not-secure': {
    say: f => spaced`${hub(f)}ไม่ได้ใช้การเชื่อมต่อที่ปลอดภัย`,
    todo: () => 'ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// หรือสอบถามผู้ดูแลปลายทาง',
    offer: 'open-hubs',
  },
  'hub/offline': {
    say: f => spaced`ติดต่อ${hub(f)}ไม่ได้ในขณะนี้`,
    todo: () => `ตรวจสายหรือสัญญาณอินเทอร์เน็ต เมื่อต่อได้จะส่งต่อเอง ${waits}`,
    offer: 'retry',
  },
  'hub/no-answer': {
    say: f => spaced`${hub(f)}ไม่ตอบภายในเวลา จึงยังไม่แน่ใจว่าถึงหรือไม่`,
    todo: () => 'โปรแกรมจะถามปลายทางก่อนส่งซ้ำ เพื่อไม่ให้ซ้ำกัน',
    offer: 'retry',
  },
  'hub/nonsense': {
    say: f => spaced`${hub(f)}ตอบกลับมาในรูปที่อ่านไม่เข้าใจ`,
    todo: () => `ตรวจว่าที่อยู่ถูกต้องและเป็นบัญชีข้อมูลจริง หรือลองใหม่ภายหลัง ${waits}`,
    offer: 'retry',
  },
  'hub/token': {
    say: f => spaced`${hub(f)}ไม่รับรหัสเชื่อมต่อ (token)`,
    todo: () => 'ขอรหัสเชื่อมต่อใหม่จากผู้ดูแลปลายทาง แล้วบันทึกในตั้งค่า',
    offer: 'open-hubs',
  },
  'hub/not-authorised': {
    say: f => spaced`บัญชีของหน่วยงานไม่มีสิทธิ์ทำสิ่งนี้ที่${hub(f)}`,
    todo: () => 'ขอสิทธิ์แก้ไขขององค์กรจากผู้ดูแลปลายทาง แล้วลองอีกครั้ง',
    offer: 'retry',
  },
  'hub/terms': {
    say: f => spaced`หน่วยงานยังไม่ได้ยอมรับข้อกำหนดของ${hub(f)}`,
    todo: () => `ให้หัวหน้าหน่วยงานหรือผู้ดูแลระบบอ่านและยอมรับในหน้าส่งออก แล้วจะส่งต่อเอง ${waits}`,
    offer: 'open-outbox',
  },
  'hub/form': {
    say: f => spaced`แบบคำอธิบายของ${hub(f)}ไม่รับสิ่งที่กรอกใน ${String(f.fields ?? '')}`,
    todo: () => 'แก้คำอธิบายตามแบบของปลายทางนั้น หรือให้ผู้ดูแลระบบรับแบบใหม่ของปลายทางในตั้งค่า',
  },
  'hub/refused': {
    say: f => spaced`${hub(f)}ไม่รับชุดข้อมูลนี้${reason(f)}`,
    todo: () => 'อ่านเหตุผลของปลายทางในส่วนสำหรับฝ่ายไอที แก้คำอธิบายในฉบับใหม่ หรือติดต่อผู้ดูแลปลายทาง',
  },
  'hub/busy': { say: f => spaced`${hub(f)}มีงานมาก ขอให้รอ`, todo: () => `โปรแกรมจะลองใหม่เองตามเวลาที่บอก ${waits}` },
  'hub/too-large': { say: f => spaced`ไฟล์ใหญ่เกินที่${hub(f)}รับได้${limit(f)}`, todo: () => 'ขอให้ปลายทางเพิ่มขนาดที่รับ หรือแบ่งชุดข้อมูลเป็นหลายชุด' },
  'hub/redirected': {
    say: f => spaced`${hub(f)}ส่งต่อไปยังที่อยู่อื่น จึงหยุดไว้เพื่อไม่ให้รหัสรั่ว`,
    todo: () => 'สอบถามที่อยู่ที่ถูกต้องจากผู้ดูแลปลายทาง แล้วแก้ในตั้งค่า',
    offer: 'open-hubs',
  },
  'hub/differs': {
    say: f => spaced`ข้อมูลที่อ่านกลับจาก${hub(f)}ไม่ตรงกับที่อนุมัติ`,
    todo: () => 'ยังไม่นับว่าเผยแพร่แล้ว ลองส่งอีกครั้ง หากยังต่าง ให้แจ้งผู้ดูแลปลายทาง',
    offer: 'retry',
  },
  'hub/conflict': {
    say: f => spaced`มีผู้อื่นแก้ชุดข้อมูลนี้ที่${hub(f)}หลังจากที่เราส่ง`,
    todo: () => 'เปิดดูที่ปลายทางก่อน แล้วเลือกส่งใหม่หากของเราถูกต้อง',
    offer: 'retry',
  },
  'hub/title-refused': {
    say: f => spaced`${hub(f)}ไม่รับชื่อนี้ ส่วนใหญ่เพราะมีชุดข้อมูลชื่อเดียวกันอยู่แล้ว`,
    todo: () => 'ดูที่ปลายทางว่าชื่อซ้ำกับชุดใด หากเป็นชุดเดียวกัน ให้ถอนฉบับนี้ หากเป็นคนละชุด ให้ตั้งชื่อชุดข้อมูลให้ต่างกันในฉบับใหม่แล้วส่งอีกครั้ง',
  },
  'hub/name-taken': { say: f => spaced`ชื่อของชุดข้อมูลนี้มีผู้ใช้แล้วที่${hub(f)}`, todo: () => 'เปลี่ยนชื่อที่ใช้ในที่อยู่ของชุดข้อมูลในหน้าคำอธิบายของฉบับใหม่' },
  'hub/none': { say: () => 'ยังไม่ได้ตั้งปลายทางที่จะส่งไป', todo: () => 'ให้ผู้ดูแลระบบเพิ่มบัญชีข้อมูลหรือศูนย์แลกเปลี่ยนในตั้งค่า', offer: 'open-hubs' },
  'hub/practice-only': {
    say: () => 'สำนักงานฝึกหัดส่งไปยังปลายทางจริงไม่ได้',
    todo: () => 'ใช้ปลายทางฝึกหัดในตั้งค่า หรือเปิดหน่วยงานจริง',
    offer: 'open-hubs',
  },
  'outbox/sealed': {
    say: () => 'กุญแจของหน่วยงานถูกผนึกอยู่ จึงยังส่งไม่ได้',
    todo: () => `ให้ผู้ดูแลระบบปลดผนึกด้วยรหัสผ่านหนึ่งครั้ง ${waits}`,
    offer: 'unseal',
  },
  'exchange/recipient-key': {
    say: () => 'กุญแจสาธารณะของหน่วยงานผู้รับใช้ไม่ได้',
    todo: () => 'ขอกุญแจสาธารณะรูปแบบ JWK จากหน่วยงานผู้รับ แล้ววางใหม่ทั้งข้อความ',
    offer: 'open-hubs',
  },
  'exchange/refused': {
    say: f => `ศูนย์แลกเปลี่ยนไม่รับรายการนี้${reason(f)}`,
    todo: () => 'อ่านเหตุผลในส่วนสำหรับฝ่ายไอที ตรวจวัตถุประสงค์และเงื่อนไข แล้วลองใหม่',
    offer: 'retry',
  },
  'exchange/receipt': {
    say: () => 'ใบรับจากศูนย์แลกเปลี่ยนไม่ตรงกับที่ส่ง',
    todo: () => 'ยังไม่นับว่าส่งถึง โปรแกรมเก็บใบรับไว้ ให้ติดต่อผู้ดูแลศูนย์แลกเปลี่ยน',
    offer: 'retry',
  },
}

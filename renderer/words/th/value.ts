import type { ValueSign } from '../../../shared/catalogue/value/signs.ts'
import type { ValueSide } from '../../../shared/catalogue/value/value-book.ts'
import type { ValueOutcome } from '../../../shared/catalogue/value/weigh-value.ts'

const why: Record<ValueSign, (figure: string, word: string) => string> = {
  asked: n => (n === '0' ? 'ไม่พบผู้ขอในรายการที่นำเข้าไว้' : `มีผู้ขอ ${n} ราย ตามรายการที่นำเข้าไว้`),
  required: n => (n === '0' ? 'ไม่อยู่ในรายการที่ต้องมีซึ่งนำเข้าไว้' : `อยู่ในรายการที่ต้องมี ${n} รายการ`),
  users: n => `บัญชีข้อมูลระบุว่ามีหน่วยงานอื่นใช้ ${n} หน่วยงาน`,
  stars: n => `ระดับดาวตอนนี้ ${n} ดาว`,
  renewals: n => `คำอธิบายบอกว่าปรับปรุงปีละ ${n} ครั้ง`,
  mission: n => `วัตถุประสงค์ในคำอธิบายตรงกับภารกิจร้อยละ ${n}`,
  open: n => (n === '0' ? 'ชั้นข้อมูลยังไม่ใช่เปิดเผย' : 'ชั้นข้อมูลเป็นเปิดเผย'),
  accountability: (_, word) => `พบคำว่า “${word}” ในชื่อหรือคำสำคัญ`,
  themes: (_, word) => `พบคำว่า “${word}” ในชื่อหรือคำสำคัญ`,
}
const side: Record<ValueSide, string> = { provider: 'ด้านผู้ให้ข้อมูล', user: 'ด้านผู้ใช้ข้อมูล' }
const outcome: Record<ValueOutcome, string> = {
  high: 'เป็นชุดข้อมูลคุณค่าสูง',
  'not-high': 'ยังไม่เป็นชุดข้อมูลคุณค่าสูง',
  open: 'ยังตัดสินไม่ได้ เพราะคำตอบที่ไม่แน่ใจอาจเปลี่ยนผล',
}

/** แบบประเมินชุดข้อมูลคุณค่าสูง: the checklist, what it comes to, and what a person decides. */
export const value = {
  card: 'ชุดข้อมูลคุณค่าสูง',
  title: (dataset: string) => `ประเมินคุณค่าของ “${dataset}”`,
  weigh: 'ประเมิน',
  weighAgain: 'ประเมินอีกครั้ง',
  never: 'ยังไม่ได้ประเมินด้วยแบบประเมิน',
  toldBefore: 'ค่านี้มาจากคำอธิบายหรือตั้งไว้ก่อนมีแบบประเมิน',
  decidedBy: (by: string, at: string) => `ตัดสินโดย ${by} เมื่อ ${at}`,
  score: (score: string) => `${score} จาก 100`,
  outcome,
  outcomeTitle: 'ผลของแบบประเมิน',
  overridden: 'ตัดสินต่างจากผลของแบบประเมิน',
  because: (reason: string) => `เหตุผล: ${reason}`,
  older: 'ตอบไว้ด้วยแบบประเมินฉบับก่อน ผลยังใช้อยู่จนกว่าจะประเมินอีกครั้ง',
  moved: (n: string) => `สิ่งที่รู้เปลี่ยนไปจากตอนที่ตอบ ${n} ข้อ ควรประเมินอีกครั้ง`,
  answersThen: 'คำตอบที่บันทึกไว้',
  say: 'โปรแกรมตอบไว้ให้จากสิ่งที่รู้ อ่านทวนและแก้ได้ทุกข้อ ข้อที่ไม่รู้ให้เลือก “ไม่แน่ใจ”',
  unconfirmed: 'แบบประเมินและเกณฑ์นี้ยังไม่ได้ตรวจกับตัวบทของ สพร. ผู้ดูแลระบบแก้ได้ที่ ตั้งค่า → กฎและแบบสอบถาม',
  sourceOf: (source: string) => `อ้างอิง ${source}`,
  questionUnconfirmed: 'ยังไม่ได้ตรวจกับตัวบท',
  side,
  all: 'ทั้งหมด',
  part: (now: string, least: string) => `${now} จากเกณฑ์ ${least}`,
  partOpen: (now: string, most: string, least: string) => `${now} ถึง ${most} จากเกณฑ์ ${least}`,
  weight: (weight: string) => `น้ำหนัก ${weight}`,
  must: 'ขาดไม่ได้',
  answer: { yes: 'ใช่', no: 'ไม่ใช่', unsure: 'ไม่แน่ใจ' },
  count: 'จำนวน',
  full: (full: string) => `ได้น้ำหนักเต็มเมื่อถึง ${full}`,
  offered: (answer: string) => `โปรแกรมเสนอ: ${answer}`,
  why,
  decision: 'การตัดสิน',
  asOutcome: 'ตามผลของแบบประเมิน',
  reason: 'เหตุผลที่ตัดสินต่างจากผล',
  reasonHelp: 'เก็บไว้พร้อมชื่อผู้ตัดสินและเวลา',
  confirm: 'บันทึกการตัดสิน',
  saved: 'บันทึกการตัดสินคุณค่าแล้ว',
  lacks: (n: string) => `ยังไม่ได้ตอบ ${n} ข้อ`,
}

/** แบบสอบถามจัดหมวดหมู่และชั้น: the questions of the step, what is offered, and the chain of reasons. */
export const classify = {
  questions: 'แบบสอบถาม',
  questionsSay: 'โปรแกรมเลือกคำตอบที่เสนอไว้แล้ว อ่านทวนและแก้ได้ทุกข้อ ผลทางขวาเปลี่ยนตามทันที',
  offered: { signs: 'เสนอจากที่พบ', rest: 'เสนอ', previous: 'ตามฉบับก่อน' },
  source: (source: string) => `อ้างอิง ${source}`,
  unconfirmed: 'ยังไม่ได้ตรวจกับตัวบท',
  asProposed: 'ตรงกับที่โปรแกรมเสนอ',
  otherThan: (category: string, level: string) => `โปรแกรมเสนอ ${category} · ${level}`,
  byPerson: 'เลือกเองต่างจากผลของคำตอบ',
  answered: (answer: string, question: string, weighs: string) => `ตอบ “${answer}” (${question}) → ${weighs}`,
  ruled: (word: string, reason: string, weighs: string) => `กฎของหน่วยงาน พบคำว่า “${word}” (${reason}) → ${weighs}`,
  atLeast: (level: string) => `อย่างน้อยชั้น “${level}”`,
  answerAll: 'ตอบให้ครบทุกข้อก่อน',
  otherwise: 'ตัดสินต่างจากผลของคำตอบ',
  otherwiseSay: 'เลือกได้เฉพาะชั้นที่หมวดหมู่นั้นใช้ได้ และต้องบอกเหตุผล',
  before: (number: string, category: string, level: string) => `ฉบับที่ ${number} จัดเป็น ${category} ชั้น “${level}”`,
  beforeReason: (reason: string) => `เพราะ “${reason}”`,
  asBefore: 'ใช้ตามฉบับก่อน',
  noHub: {
    ckan: 'หน่วยงานยังไม่มีบัญชีข้อมูลเปิดเป็นปลายทาง',
    exchange: 'หน่วยงานยังไม่มีศูนย์แลกเปลี่ยนเป็นปลายทาง',
  },
  noHubSay: 'ส่งให้ตรวจได้ แต่หัวหน้าหน่วยงานจะยังลงนามอนุมัติไม่ได้ ขอให้ผู้ดูแลระบบเพิ่มปลายทางในตั้งค่า',
  noHubShort: {
    ckan: 'ยังไม่มีบัญชีข้อมูลเปิดเป็นปลายทาง หัวหน้าจะยังลงนามไม่ได้ แจ้งผู้ดูแลระบบ',
    exchange: 'ยังไม่มีศูนย์แลกเปลี่ยนเป็นปลายทาง หัวหน้าจะยังลงนามไม่ได้ แจ้งผู้ดูแลระบบ',
  },
}

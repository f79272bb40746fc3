import type { Facts } from '../../../shared/base/fault.ts'
import type { LevelReasonCode } from '../../../shared/classify/weigh-personal.ts'
import type { ProblemCode } from '../../../shared/describe/problem.ts'
import type { ProposalSource } from '../../../shared/describe/proposal.ts'
import type { EvidenceCode } from '../../../shared/model/personal.ts'
import type { StarReasonCode } from '../../../shared/rate/stars.ts'
import { toFactText } from '../fact.ts'
import { domain } from './domain.ts'

type Say = (facts: Facts) => string

const kindOf = (facts: Facts): string => {
  const kind = toFactText(facts, 'kind')
  return (domain.personalKind as Readonly<Record<string, string>>)[kind] ?? kind
}
const where = (facts: Facts): string => {
  const cell = toFactText(facts, 'cell')
  return cell === '' ? '' : ` ${cell}`
}
const columnOf = (facts: Facts): string => `คอลัมน์ “${toFactText(facts, 'column')}”`
const countOf = (facts: Facts): string => `${toFactText(facts, 'count')} จาก ${toFactText(facts, 'of')} ค่า`
const levelOf = (facts: Facts, ...names: readonly string[]): string => {
  const level = toFactText(facts, ...names)
  return (domain.level as Readonly<Record<string, string>>)[level] ?? level
}

const source: Record<ProposalSource, Say> = {
  'sheet-title': f => `จากชื่อเรื่องบนแผ่นงาน${where(f)}`,
  'sheet-unit': f => `จากหน่วยบนแผ่นงาน${where(f)}`,
  'sheet-period': f => `จากช่วงเวลาบนแผ่นงาน${where(f)}`,
  'sheet-area': f => `จากพื้นที่บนแผ่นงาน${where(f)}`,
  'sheet-source': f => `จากที่มาใต้ตาราง${where(f)}`,
  columns: () => 'จากหัวคอลัมน์',
  'whole-table': () => 'เรียบเรียงจากทั้งตาราง',
  'file-name': () => 'จากชื่อไฟล์',
  'published-files': () => 'จากไฟล์ที่จะเผยแพร่',
  office: () => 'จากข้อมูลหน่วยงาน',
  'previous-version': () => 'จากฉบับก่อน',
  classification: () => 'จากชั้นข้อมูลที่เลือก',
  'value-decided': () => 'จากการประเมินคุณค่าในบัญชีข้อมูล',
  'level-proposed': () => 'ตามหมวดหมู่ที่โปรแกรมเสนอ',
  dataset: () => 'เหมือนของชุดข้อมูล',
  'house-habit': () => 'ค่าที่ใช้กันทั่วไป',
  today: () => 'วันนี้',
}

const problem: Record<ProblemCode | 'slug-taken', Say> = {
  missing: () => 'จำเป็นต้องกรอก',
  'wrong-shape': () => 'รูปแบบไม่ถูกต้อง ลบแล้วกรอกใหม่',
  'not-in-list': f => `“${toFactText(f, 'value')}” ไม่มีในรายการ เลือกจากรายการ`,
  twice: f => `“${toFactText(f, 'value')}” ซ้ำ`,
  'other-missing': () => 'เลือก “อื่น ๆ” ไว้ ต้องระบุตรงนี้',
  'too-long': f => `ยาวเกิน ${toFactText(f, 'max')} ตัวอักษร`,
  'bad-email': () => 'ไม่ใช่ที่อยู่อีเมล',
  'bad-date': () => 'วันที่ต้องเป็น ปี ค.ศ.-เดือน-วัน เช่น 2026-11-23',
  'bad-url': () => 'ไม่ใช่ที่อยู่เว็บ',
  'bad-year': () => 'ปีต้องเป็นตัวเลขสี่หลัก',
  'bad-number': () => 'ต้องเป็นจำนวนเต็ม',
  'bad-longitude': () => 'ลองจิจูดต้องเป็นองศาทศนิยม ตั้งแต่ -180 ถึง 180 เช่น 100.5231',
  'bad-latitude': () => 'ละติจูดต้องเป็นองศาทศนิยม ตั้งแต่ -90 ถึง 90 เช่น 13.7367',
  reversed: f => `อยู่ก่อน “${toFactText(f, 'value')}” ซึ่งต้องมาก่อน`,
  'slug-bad': () => 'ใช้ได้เฉพาะอักษรอังกฤษตัวเล็ก ตัวเลข - และ _',
  'slug-length': f => `ต้องยาว 2 ถึง ${toFactText(f, 'max')} ตัว`,
  'slug-taken': () => 'ชุดข้อมูลอื่นของหน่วยงานใช้ชื่อนี้แล้ว',
  'slug-reserved': () => 'ปลายทางสงวนชื่อนี้ไว้ ใช้ชื่ออื่น',
  'tag-bad': f => `คำสำคัญ “${toFactText(f, 'value')}” ต้องยาวอย่างน้อย 2 ตัว ใช้ได้เฉพาะตัวอักษร ตัวเลข เว้นวรรค - _ และจุด`,
  'not-as-decided': f => `ไม่ตรงกับหมวดหมู่ที่ตัดสินไว้ คือ “${toFactText(f, 'decided')}”`,
  'unknown-key': () => 'ช่องนี้ไม่มีในแบบคำอธิบาย',
}

const evidence: Record<EvidenceCode, Say> = {
  heading: () => 'หัวคอลัมน์บอกไว้',
  checksum: f => `เลขตรวจสอบถูกต้อง ${countOf(f)}ที่เข้ารูปแบบ`,
  title: f => `มีคำนำหน้าชื่อบุคคล ${countOf(f)}`,
  dictionary: f => `เป็นคำที่รู้จัก ${countOf(f)}`,
  shape: f => `เข้ารูปแบบ ${countOf(f)}`,
  people: () => 'ตารางนี้ระบุตัวบุคคล',
}

const levelReason: Record<LevelReasonCode, Say> = {
  'marked-secret': f => `บนแผ่นงานมีคำว่า “${toFactText(f, 'words')}”`,
  'marked-internal': f => `บนแผ่นงานมีคำว่า “${toFactText(f, 'words')}”`,
  'security-words': f => `เนื้อหากล่าวถึง “${toFactText(f, 'words')}”`,
  'personal-found': f => `พบ${kindOf(f)}ใน${columnOf(f)} ${countOf(f)}`,
  'sensitive-found': f => `พบ${kindOf(f)} ซึ่งเป็นข้อมูลอ่อนไหว ใน${columnOf(f)} ${countOf(f)}`,
  'sensitive-of-named': f => `พบ${kindOf(f)}ของคนที่ระบุตัวได้ ใน${columnOf(f)} (PDPA มาตรา 26)`,
  'singles-out': f => `${toFactText(f, 'columns')} ประกอบกันชี้ตัวบุคคลได้ กลุ่มเล็กสุดมี ${toFactText(f, 'k')} คน`,
  'contact-of-bodies': f => `${kindOf(f)}ใน${columnOf(f)}เป็นของหน่วยงานหรือกิจการ ไม่ใช่ของบุคคล`,
  'juristic-not-personal': f => `${kindOf(f)}ใน${columnOf(f)}ไม่ใช่ข้อมูลส่วนบุคคล`,
  'personal-doubtful': f => `อาจมี${kindOf(f)}ใน${columnOf(f)} แต่ไม่ชัด ขอให้ดูด้วยตา`,
  'nothing-personal': f => `ตรวจครบ ${toFactText(f, 'columns')} คอลัมน์ ไม่พบข้อมูลส่วนบุคคล`,
  'figures-only': f => `เป็นตัวเลขสถิติ ${toFactText(f, 'numeric')} จาก ${toFactText(f, 'columns')} คอลัมน์`,
  'office-rule': f =>
    `กฎของหน่วยงาน: มีคำว่า “${toFactText(f, 'words')}” ให้เป็นชั้น “${levelOf(f, 'level')}” เป็นอย่างน้อย (${toFactText(f, 'reason')})`,
  'level-of-category': f => `หมวดหมู่นี้ใช้ชั้น “${levelOf(f, 'wanted')}” ไม่ได้ จึงเสนอชั้นที่ใกล้ที่สุด`,
}

const starReason: Record<StarReasonCode, Say> = {
  'licence-open': f => `สัญญาอนุญาตแบบเปิด ${toFactText(f, 'licence')}`.trimEnd(),
  'licence-missing': () => 'ยังไม่เลือกสัญญาอนุญาต',
  'licence-not-open': f => `สัญญาอนุญาต “${toFactText(f, 'licence')}” ไม่เปิดให้ใช้ต่อได้เสรี`,
  'licence-unknown': f => `ไม่รู้จักสัญญาอนุญาต “${toFactText(f, 'licence')}” เลือกจากรายการแบบเปิด`,
  'licence-later': () => 'เปิดดูได้บนเว็บ สัญญาอนุญาตเลือกในคำอธิบาย',
  'format-unknown': f => `ไม่รู้จักรูปแบบ ${toFactText(f, 'format')}`,
  structured: f => `เป็นตารางที่โปรแกรมอ่านได้ (${toFactText(f, 'format')})`,
  'not-structured': f => `${toFactText(f, 'format')} ไม่ใช่ตารางที่โปรแกรมอ่านได้`,
  'open-format': f => `รูปแบบเปิด ${toFactText(f, 'format')} พร้อมคำอธิบายครบ`,
  'format-proprietary': f => `${toFactText(f, 'format')} เป็นรูปแบบของผู้ผลิตรายเดียว`,
  'description-incomplete': () => 'คำอธิบายยังไม่ครบ',
  'category-open': () => 'เหลือเพียงยืนยันหมวดหมู่และชั้นข้อมูลในหน้านี้',
  'names-not-for-machines': () => 'ชื่อคอลัมน์สำหรับเครื่องยังใช้ไม่ได้',
  'has-addresses': () => 'สิ่งต่าง ๆ ในข้อมูลมีที่อยู่เว็บ (URI)',
  'needs-addresses': () => 'ต้องให้สิ่งต่าง ๆ ในข้อมูลมีที่อยู่เว็บ (URI)',
  'no-base': () => 'หน่วยงานยังไม่ได้ตั้งที่อยู่เว็บที่ใช้เป็นฐาน',
  'has-links': f => `มี ${toFactText(f, 'links')} ค่าที่เชื่อมโยงไปยังที่อยู่ซึ่งผู้อื่นดูแล`,
  'needs-links': () => 'ต้องเชื่อมโยงกับข้อมูลของผู้อื่น',
}

/** คำอธิบาย ชั้นข้อมูล ดาว และส่งให้ตรวจ: the steps of one dataset after review. */
export const describe = {
  title: 'คำอธิบาย',
  steps: 'ขั้นของชุดข้อมูล',
  step: { review: 'ตรวจทาน', describe: 'คำอธิบาย', classify: 'ชั้นข้อมูล', stars: 'ดาว', submit: 'ส่งให้ตรวจ' },
  meter: (filled: string, required: string) => `กรอกแล้ว ${filled}/${required}`,
  meterName: 'ช่องจำเป็นที่กรอกแล้ว',
  saving: 'กำลังบันทึก…',
  saved: 'บันทึกแล้ว',
  readOnly: 'ดูได้อย่างเดียว ฉบับนี้ถูกล็อกแล้ว',
  form: 'แบบคำอธิบายข้อมูล',
  more: 'ข้อมูลเพิ่มเติม (ไม่บังคับ)',
  requiredPart: 'ข้อมูลที่ต้องมี',
  nameFixed: 'ชุดข้อมูลนี้ส่งให้ปลายทางด้วยที่อยู่นี้แล้ว จึงเปลี่ยนไม่ได้',
  choose: 'เลือก…',
  dayHelp: 'เขียนเป็น ปี ค.ศ.-เดือน-วัน เช่น 2026-11-23',
  proposals: (n: string) => `มีค่าเสนอ ${n} ช่อง อ่านแล้วกดใช้ทีละช่องหรือทั้งหมด`,
  acceptAll: 'ใช้ค่าเสนอทั้งหมด',
  accept: 'ใช้',
  acceptName: (verb: string, value: string, field: string) => `${verb} “${value}” ใน ${field}`,
  instead: 'ใช้แทน',
  source,
  problem,
  preview: 'หน้าชุดข้อมูลอย่างที่ปลายทางจะแสดง',
  previewEmpty: 'ยังไม่มีชื่อชุดข้อมูล',
  previewNoNotes: 'ยังไม่มีรายละเอียด',
  previewFiles: 'ไฟล์ข้อมูล',
  previewFacts: 'ข้อมูลเพิ่มเติม',
  previewBlank: 'ยังไม่กรอก',
  table: (rows: string, columns: string) => `ตาราง ${rows} แถว ${columns} คอลัมน์`,
  toClassify: 'ไปชั้นข้อมูล →',
  toStars: 'ไปดาว →',
  toSubmit: 'ไปส่งให้ตรวจ →',
  toDescribe: '← กลับไปคำอธิบาย',
  columnsFound: 'พบอะไรในคอลัมน์',
  allClean: (n: string) => `ตรวจครบ ${n} คอลัมน์ ไม่พบข้อมูลส่วนบุคคล`,
  foundCount: (count: string, of: string) => `${count} จาก ${of} ค่า`,
  confidence: (percent: string) => `มั่นใจ ${percent}`,
  confidenceName: (percent: string) => `ความมั่นใจ ${percent}`,
  evidence,
  masked: 'ตัวอย่าง (ปิดบังแล้ว)',
  cleanColumns: (n: string) => `อีก ${n} คอลัมน์ไม่พบอะไร`,
  decision: 'หมวดหมู่และชั้นข้อมูล',
  proposed: 'โปรแกรมเสนอ',
  reasons: 'เพราะ',
  levelReason,
  category: 'หมวดหมู่ตามธรรมาภิบาลข้อมูล',
  level: 'ชั้นข้อมูล',
  overrideReason: 'เหตุผลที่ไม่ใช้ตามที่เสนอ',
  overrideHint: 'ผู้ตรวจและผู้อนุมัติจะเห็นข้อความนี้',
  overrideMissing: 'เลือกต่างจากที่เสนอ ต้องบอกเหตุผล',
  decide: 'ยืนยันหมวดหมู่และชั้น',
  decideAgain: 'เปลี่ยนเป็นตามที่เลือก',
  decided: (who: string, when: string) => `ยืนยันโดย ${who} ${when}`,
  decidedNow: 'ยืนยันแล้ว',
  notDecided: 'ยังไม่ได้ยืนยัน',
  overridden: 'ต่างจากที่เสนอ',
  result: 'ผลที่ได้',
  mayGoTo: 'ส่งไปที่ไหนได้',
  goTo: {
    'open-hub': 'ศูนย์ข้อมูลเปิดของรัฐ เปิดให้ทุกคน',
    exchange: 'ศูนย์แลกเปลี่ยนข้อมูล ส่งแบบเข้ารหัสถึงหน่วยงานที่ระบุเท่านั้น',
    nowhere: 'ไม่ส่งออกไปไหน เก็บไว้ได้เฉพาะคำอธิบาย',
  },
  mayNot: {
    'open-hub': 'ศูนย์ข้อมูลเปิด: ไม่ได้ เพราะชั้นต่ำกว่า “เปิดเผย”',
    exchange: 'ศูนย์แลกเปลี่ยน: ไม่ต้องใช้ เพราะเปิดให้ทุกคนแล้ว',
  },
  starsTitle: 'บันไดดาว',
  original: 'ต้นฉบับ',
  published: 'ที่จะเผยแพร่',
  rung: (star: number) => `ดาวที่ ${star}`,
  rungName: ['', 'เปิดบนเว็บ', 'เป็นโครงสร้าง', 'รูปแบบเปิด', 'มีที่อยู่เว็บ', 'เชื่อมโยง'],
  starReason,
  done: 'ได้แล้ว',
  notDone: 'ยังไม่ได้',
  gatePass: 'ผ่านเกณฑ์สามดาว ส่งไปศูนย์ข้อมูลเปิดได้',
  gateFail: 'ยังไม่ถึงสามดาว จึงยังส่งไปศูนย์ข้อมูลเปิดไม่ได้',
  fixHere: 'ไปแก้',
  secretTitle: 'เป็นข้อมูลลับ ระบบนี้เก็บได้เฉพาะคำอธิบาย',
  secretSay: 'ต้นฉบับ ตารางที่ได้ ไฟล์ชั่วคราว และสำเนาในชุดสำรองต้องถูกลบถาวรจากเครื่องนี้ คำอธิบายยังอยู่ และบันทึกจะจดว่าใครสั่งลบเมื่อไร',
  secretErase: 'ลบต้นฉบับและตาราง…',
  secretEraseTitle: 'ลบต้นฉบับและตารางถาวรหรือไม่',
  secretEraseDo: 'ลบถาวร',
  submitTitle: 'ส่งให้หัวหน้างานตรวจ',
  submitSay: 'เมื่อส่งแล้ว ฉบับนี้จะถูกล็อก ถ้าต้องแก้จะเป็นฉบับใหม่',
  note: 'ข้อความถึงผู้ตรวจ',
  noteHint: 'ไม่บังคับ เช่น สิ่งที่อยากให้ดูเป็นพิเศษ',
  submit: 'ส่งให้ตรวจ',
  ready: 'พร้อมส่ง',
  missingTitle: (n: string) => `ยังขาด ${n} อย่าง`,
  missing: {
    required: (field: string) => `กรอก “${field}”`,
    problem: (field: string, say: string) => `${field}: ${say}`,
    decision: 'ยืนยันหมวดหมู่และชั้นข้อมูล',
    secret: 'ลบต้นฉบับและตาราง เพราะเป็นความลับ',
  },
  fine: {
    description: (filled: string, required: string) => `คำอธิบายครบ ${filled}/${required}`,
    questions: 'ไม่มีคำถามค้าง',
    proofs: (held: string, all: string) => `ผลรวม ${held}/${all} ตรง`,
    decision: (category: string, level: string) => `${category} ชั้น “${level}”`,
    stars: (n: number) => `${n} ดาว`,
  },
  lookHere: 'ไปดู',
  lookAt: {
    stars: 'ยังไม่ถึงสามดาว จะส่งไปศูนย์ข้อมูลเปิดไม่ได้',
    questions: (n: string) => `มีคำถามในห้องตรวจทานที่ยังไม่ตอบ ${n} ข้อ โปรแกรมใช้คำตอบที่น่าจะถูกที่สุด`,
    proofs: (n: string) => `มีผลรวมไม่ตรง ${n} ค่า ผู้ตรวจจะเห็น`,
    findings: (n: string) => `มีข้อสังเกต ${n} ข้อ ผู้ตรวจจะเห็น`,
  },
  submitted: 'ส่งให้ตรวจแล้ว',
  submittedSay: 'หัวหน้างานจะเห็นฉบับนี้ในห้องพิจารณา คุณจะเห็นผลในงานวันนี้',
  toToday: 'ไปงานวันนี้',
}

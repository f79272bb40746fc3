import type { Facts } from '../../../shared/base/fault.ts'
import type { LostReason } from '../../../shared/model/form.ts'
import type { AnswerCode, DifferenceCode, FindingCode, Lifted, QuestionCode, StepName } from '../../../shared/model/recovery.ts'
import { toFactNumber, toFactText } from '../fact.ts'
import { createFormat } from '../format.ts'
import { refineName } from './refine.ts'

const format = createFormat('th')
const figure = (facts: Facts, name: string): string => {
  const value = toFactNumber(facts, name)
  return value === null ? toFactText(facts, name) : format.number(value)
}

/** The first and last of the headings that a question is about; a desk that asked before did not tell them. */
const spanOf = (facts: Facts): string =>
  toFactText(facts, 'first') === '' ? '' : ` (${toFactText(facts, 'first')} – ${toFactText(facts, 'last')})`

type Say = (facts: Facts) => string

const stepName: Record<StepName, string> = {
  'choose-table': 'เลือกขอบเขตตาราง',
  'set-header': 'หัวตาราง',
  'set-aside-totals': 'แยกแถวและคอลัมน์ผลรวม',
  'lift-groups': 'ยกชื่อกลุ่มเป็นคอลัมน์',
  'fill-down': 'เติมช่องว่างตามค่าด้านบน',
  'split-column': 'แยกตัวเลขสองตัวในเซลล์เดียวเป็นสองคอลัมน์',
  'read-values': 'อ่านค่าเป็นตัวเลขและวันที่',
  'scale-units': 'คูณตัวเลขตามหน่วย',
  unpivot: 'คลี่คอลัมน์เป็นแถว',
  transpose: 'หมุนตารางที่วางตะแคง',
  'join-sheets': 'รวมเป็นตารางเดียว',
  'follow-form': 'ใช้ชื่อคอลัมน์ตามฉบับก่อน',
  answer: 'ตอบคำถาม',
  'name-column': 'แก้ชื่อคอลัมน์',
  'type-column': 'แก้ชนิดของคอลัมน์',
  'read-dates': 'กำหนดวิธีอ่านวันที่',
  'drop-column': 'ตัดคอลัมน์ออก',
  'set-role': 'กำหนดบทบาทของเซลล์',
  'set-value': 'แก้ค่า',
  'match-column': 'จับคู่คอลัมน์กับฉบับก่อน',
  ...refineName,
}

const finding: Record<FindingCode, Say> = {
  'total-differs': f => `ผลรวมที่พิมพ์ไว้ ${figure(f, 'printed')} ไม่เท่ากับผลบวก ${figure(f, 'sum')}`,
  'value-unreadable': f => `อ่านค่า “${toFactText(f, 'text', 'value')}” เป็น${toFactText(f, 'type') === '' ? 'ตัวเลข' : 'ชนิดของคอลัมน์'}ไม่ได้`,
  'heading-missing': () => 'คอลัมน์นี้ไม่มีหัวตาราง',
  'row-ragged': () => 'แถวนี้มีจำนวนช่องไม่เท่าแถวอื่น',
  'text-in-numbers': f => `มีข้อความ “${toFactText(f, 'text', 'value')}” ปนอยู่ในคอลัมน์ตัวเลข`,
  'cell-error': f => `เซลล์มีค่าผิดพลาดของโปรแกรมตาราง ${toFactText(f, 'text', 'value')}`.trimEnd(),
  'duplicate-row': () => 'แถวนี้ซ้ำกับแถวก่อนหน้าทุกช่อง',
  'missing-mark': f =>
    `คอลัมน์ “${toFactText(f, 'column')}” มีเครื่องหมายไม่มีข้อมูล (${toFactText(f, 'text')}) ${figure(f, 'count')} เซลล์ ปล่อยว่างไว้`,
  'leading-zero-lost': f => `คอลัมน์ “${toFactText(f, 'column')}” มีเลขที่ 0 ตัวหน้าหายไป ${figure(f, 'count')} เซลล์ เช่น ${toFactText(f, 'text')}`,
  'bad-checksum': f => `เลข “${toFactText(f, 'text')}” มีหลักตรวจสอบไม่ถูกต้อง`,
  'bad-identifier': f => `“${toFactText(f, 'text')}” ไม่อยู่ในรูปแบบของ “${toFactText(f, 'column')}”`,
  'comma-decimal': f => `ตัวเลขในคอลัมน์ “${toFactText(f, 'column')}” ใช้จุลภาคแทนจุดทศนิยม เก็บเป็นข้อความไว้ ไม่เดา`,
  'mixed-kinds': f =>
    `เก็บ “${toFactText(f, 'column')}” เป็นข้อความ เพราะเป็น${toFactText(f, 'kind') === 'dates' ? 'วันที่' : 'ตัวเลข'}เพียง ${figure(f, 'count')} จาก ${figure(f, 'of')} ค่า`,
  'unit-scaled': f =>
    `ตัวเลขในหน่วย${toFactText(f, 'from')} (${figure(f, 'count')} คอลัมน์ เริ่มที่ “${toFactText(f, 'column')}”) คูณด้วย ${figure(f, 'factor')} เป็น${toFactText(f, 'to') || 'หน่วยเดี่ยว'}แล้ว`,
  'place-unmatched': f => `“${toFactText(f, 'text')}” ไม่ตรงกับรหัสทางการ หรือตรงมากกว่าหนึ่งแห่ง จึงเว้นรหัสไว้`,
  'ordinal-dropped': f => `ตัดคอลัมน์เลขลำดับ “${toFactText(f, 'column')}” ออก เพราะนับแถวของกระดาษเท่านั้น`,
  'value-withheld': f =>
    `เว้นว่างไว้ ${figure(f, 'count')} เซลล์ในคอลัมน์ “${toFactText(f, 'column')}” ตามขั้นตอน “${stepName[toFactText(f, 'step') as StepName]}”`,
}

const lifted: Record<Lifted['item'], string> = {
  title: 'ชื่อ',
  unit: 'หน่วย',
  period: 'ช่วงเวลา',
  area: 'พื้นที่',
  source: 'แหล่งที่มา',
  note: 'หมายเหตุ',
  comment: 'ความคิดเห็น',
}

const question: Record<QuestionCode, Say> = {
  'total-unproven': f => `“${toFactText(f, 'label')}” แถว ${toFactText(f, 'row')} เรียกตัวเองว่าผลรวม แต่ไม่เท่ากับผลบวกของแถวใด แถวนี้คืออะไร`,
  'turn-long': f => `หัวตาราง ${toFactText(f, 'columns')} คอลัมน์${spanOf(f)} เป็นเรื่องเดียวกันหรือไม่`,
  'first-row-heading': f => `แถวแรกที่ขึ้นต้นว่า “${toFactText(f, 'text')}” เป็นหัวตารางหรือข้อมูล`,
  'several-tables': f => `แผ่นงานนี้มีตารางอื่นอีก ${toFactText(f, 'others')} ตาราง (เริ่มที่แถว ${toFactText(f, 'row')}) ใช้ตารางที่เลือกไว้หรือไม่`,
  'join-sheets': f =>
    `${toFactText(f, 'sheets')} แผ่นงานมีหัวตารางเดียวกัน จึงรวมเป็นตารางเดียวและใช้ชื่อแผ่นงานเป็นคอลัมน์ แผ่นงานเหล่านี้เป็นเรื่องเดียวกันหรือไม่`,
  'join-parts': f => `รายการ ${toFactText(f, 'sheets')} ส่วนวางข้างกันและมีหัวตารางเดียวกัน จึงรวมเป็นตารางเดียว รายการนี้ต่อเนื่องกันหรือไม่`,
  'date-order': f => `วันที่อย่าง “${toFactText(f, 'text')}” ในคอลัมน์ “${toFactText(f, 'column')}” อ่านได้สองแบบ ตัวแรกคือวันหรือเดือน`,
  'date-century': f => `ปีสองหลักอย่าง “${toFactText(f, 'text')}” ในคอลัมน์ “${toFactText(f, 'column')}” เป็น พ.ศ. 25xx หรือ ค.ศ. 20xx`,
  'column-missing': f => `ไม่พบคอลัมน์ “${toFactText(f, 'label')}” ของฉบับก่อน คอลัมน์นี้เลิกใช้แล้ว หรือเปลี่ยนไปใช้ชื่ออื่น`,
}

const answer: Record<AnswerCode, string> = {
  total: 'เป็นผลรวม แยกออก',
  data: 'เป็นข้อมูล เก็บไว้',
  long: 'ใช่ คลี่เป็นแถว',
  wide: 'ไม่ใช่ แยกเป็นคอลัมน์',
  heading: 'เป็นหัวตาราง',
  'this-one': 'ใช้ตารางนี้',
  'one-table': 'ใช่ รวมเป็นตารางเดียว',
  apart: 'ไม่ใช่ ใช้ตารางนี้ตารางเดียว',
  'day-first': 'วันมาก่อน',
  'month-first': 'เดือนมาก่อน',
  buddhist: 'พ.ศ. (25xx)',
  common: 'ค.ศ. (20xx)',
  gone: 'เลิกใช้แล้ว',
  'here-as': 'คือคอลัมน์',
}

/** Why a decision of the last issue does nothing on this one. */
const lostStep: Record<LostReason, string> = {
  row: 'ไม่พบแถวที่ขั้นตอนนี้พูดถึง',
  column: 'ไม่พบคอลัมน์ที่ขั้นตอนนี้พูดถึง',
  sheet: 'ไม่พบแผ่นงานที่ขั้นตอนนี้พูดถึง',
  'own-cells': 'เป็นการแก้ค่าเฉพาะไฟล์ของฉบับก่อน',
}

const difference: Record<DifferenceCode, Say> = {
  'step-lost': f => `ไม่ได้ใช้ขั้นตอน “${stepName[toFactText(f, 'step') as StepName]}”: ${lostStep[toFactText(f, 'why') as LostReason]}`,
  'column-gone': f => `ไม่มีคอลัมน์ “${toFactText(f, 'label')}” แล้ว`,
  'column-new': f => `คอลัมน์ใหม่ “${toFactText(f, 'label')}”`,
  'column-moved': f => `คอลัมน์ “${toFactText(f, 'label')}” ย้ายที่`,
  'column-renamed': f => `หัวคอลัมน์ “${toFactText(f, 'was')}” เปลี่ยนเป็น “${toFactText(f, 'label')}”`,
  'unit-changed': f => `หน่วยของ “${toFactText(f, 'label')}” เดิม ${toFactText(f, 'was') || 'ไม่ระบุ'} ตอนนี้ ${toFactText(f, 'now') || 'ไม่ระบุ'}`,
  'type-changed': f => `ชนิดของค่าใน “${toFactText(f, 'label')}” ไม่เหมือนฉบับก่อน`,
  'figures-jumped': f => `ตัวเลขใน “${toFactText(f, 'label')}” เป็น ${figure(f, 'times')} เท่าของฉบับก่อน หน่วยอาจเปลี่ยน`,
  'total-jumped': f => `ผลรวม “${toFactText(f, 'label')}” เป็น ${figure(f, 'times')} เท่าของฉบับก่อน หน่วยอาจเปลี่ยน`,
  'sheet-new': f => `แผ่นงานใหม่ “${toFactText(f, 'label')}”`,
  'sheet-gone': f => `ไม่มีแผ่นงาน “${toFactText(f, 'label')}” แล้ว`,
  'row-new': f => `แถวใหม่ “${toFactText(f, 'label')}”`,
  'row-gone': f => `ไม่มีแถว “${toFactText(f, 'label')}” แล้ว`,
  'rows-other': f => `แถวส่วนใหญ่เป็นแถวอื่น: มาใหม่ ${figure(f, 'came')} หายไป ${figure(f, 'went')}`,
}

/** ตรวจทาน: the original beside what was recovered from it. */
export const review = {
  title: 'ตรวจทาน',
  listTitle: 'ชุดข้อมูลที่รอตรวจทาน',
  listEmpty: 'ไม่มีร่างที่รอตรวจทาน',
  listEmptyTodo: 'นำเข้าไฟล์ตารางก่อน แล้วร่างของคุณจะอยู่ที่นี่',
  listOpen: 'เปิดตรวจทาน',
  listFix: 'แก้ไขตามที่ส่งคืน',
  toIntake: 'ไปนำเข้า',
  backToList: 'รายการร่าง',
  renew: 'เริ่มฉบับร่างใหม่เพื่อแก้ไข',
  source: 'ต้นฉบับ',
  table: 'ตารางที่ได้',
  steps: 'ขั้นตอน',
  legend: 'ความหมายของสีและเครื่องหมายบนเซลล์',
  doubtful: 'ไม่แน่ใจ',
  sheetTabs: 'แผ่นงานของต้นฉบับ',
  otherSheet: (sheet: string) => `แผ่น “${sheet}” ไม่ได้ใช้ในชุดข้อมูลนี้`,
  fromSheets: (n: string) => `จาก ${n} แผ่นงาน`,
  size: (rows: string, columns: string) => `${rows} แถว · ${columns} คอลัมน์`,
  readOnly: 'ดูได้อย่างเดียว ฉบับนี้ถูกล็อกแล้ว',
  toDescribe: 'ไปคำอธิบาย →',
  undo: 'ย้อนกลับ',
  redo: 'ทำซ้ำ',
  undoKey: 'Ctrl Z',
  redoKey: 'Ctrl Y',
  working: 'กำลังทำตารางใหม่…',
  headingName: (label: string) => `แก้หัวคอลัมน์ “${label}”`,
  proofsChip: (held: string, all: string) => `ผลรวม ${held}/${all} ตรง`,
  proofsDifferChip: (differ: string, all: string) => `ผลรวมไม่ตรง ${differ}/${all}`,
  questionsChip: (n: string) => `คำถาม ${n}`,
  findingsChip: (n: string) => `ข้อสังเกต ${n}`,
  remarksChip: (n: string) => `ข้อความ ${n}`,
  remarks: 'ข้อความจากผู้ตรวจและผู้อนุมัติ',
  cleanTitle: 'ตรวจแล้ว ไม่พบปัญหา',
  clean: (rows: string, columns: string, held: string) => `${rows} แถว ${columns} คอลัมน์ ผลรวมตรงทั้ง ${held} ค่า ไม่มีคำถามค้าง`,
  cleanNoProofs: (rows: string, columns: string) => `${rows} แถว ${columns} คอลัมน์ ไม่มีคำถามค้าง (ไม่มีผลรวมพิมพ์ไว้ให้เทียบ)`,
  tab: { questions: 'คำถาม', proofs: 'พิสูจน์ผลรวม', findings: 'ข้อสังเกต', lifted: 'คำอธิบายที่พบ' },
  drawer: 'รายการที่ต้องดู',
  noQuestions: 'ไม่มีคำถาม โปรแกรมไม่ต้องเดาอะไรในตารางนี้',
  noProofs: 'ต้นฉบับไม่มีผลรวมพิมพ์ไว้ จึงไม่มีอะไรให้เทียบ',
  noLifted: 'ไม่พบชื่อเรื่อง หน่วย หรือแหล่งที่มารอบตาราง',
  proof: (label: string, printed: string, sum: string) => `${label} พิมพ์ไว้ ${printed} ผลบวก ${sum}`,
  proofParts: (n: string) => `จาก ${n} ค่า`,
  proofHolds: 'ตรง',
  proofRounded: 'ตรงเมื่อปัดเศษ',
  proofDiffers: (difference: string) => `ต่าง ${difference}`,
  proofNoLabel: 'ผลรวม',
  showAll: (n: string) => `ดูทั้งหมด ${n}`,
  showFewer: 'ย่อรายการ',
  goThere: (address: string) => `ไปที่ ${address}`,
  stepName,
  stepByPerson: 'คนแก้',
  stepEmpty: 'ยังไม่มีขั้นตอน',
  stepHeader: (rows: string) => `แถว ${rows}`,
  stepProven: (n: string) => `พิสูจน์แล้ว ${n} ค่า`,
  stepColumn: (name: string) => `คอลัมน์ ${name}`,
  stepFigures: 'ค่า',
  stepSecond: (name: string) => `${name} ตัวเลขที่สอง`,
  stepDimension: 'หัวคอลัมน์ที่คลี่',
  stepRenamed: (from: string, to: string) => `${from} → ${to}`,
  stepRole: (box: string, role: string) => `${box} เป็น${role}`,
  stepValue: (address: string, text: string) => `${address} เป็น “${text}”`,
  stepType: (column: string, type: string) => `${column} เป็น${type}`,
  stepBox: (box: string) => `เซลล์ ${box}`,
  stepTotals: (rows: string, columns: string) =>
    [rows === '0' ? '' : `${rows} แถว`, columns === '0' ? '' : `${columns} คอลัมน์`].filter(part => part !== '').join(' '),
  stepGroups: (rows: string) => `${rows} แถว`,
  stepColumns: (letters: string) => `คอลัมน์ ${letters}`,
  stepInto: (label: string) => `เป็น “${label}”`,
  finding,
  difference,
  lostStep,
  differences: (n: string) => `ต่างจากฉบับที่ ${n}`,
  noDifferences: 'ไม่มีอะไรต่างจากฉบับก่อน นอกจากตัวเลข',
  differencesChip: (n: string) => `ต่างจากฉบับก่อน ${n}`,
  stepChange: (name: string) => `แก้ขั้นตอน “${name}”`,
  stepUse: 'ใช้ค่านี้',
  stepJoined: (sheet: string) => `แผ่นงานที่รวมกับ “${sheet}”`,
  stepField: { rows: 'แถว', letters: 'คอลัมน์', box: 'เซลล์' },
  stepFieldHint: { rows: 'เช่น 3–4, 7', letters: 'เช่น C–F, H', box: 'เช่น A3:F20' },
  stepFieldBad: 'เขียนไม่ถูกแบบ',
  stepNotApplied: 'ไม่ได้ใช้',
  stepMatched: (kept: string, all: string) => `พบ ${kept} จาก ${all} คอลัมน์`,
  stepParts: (n: string) => `${n} ส่วนในแผ่นงานเดียว`,
  stepSheets: (n: string, by: string) => (by === '' ? `${n} แผ่นงาน` : `${n} แผ่นงาน เป็นคอลัมน์ “${by}”`),
  stepSummaries: (n: string) => `ใช้แผ่นสรุป ${n} แผ่นเป็นหลักฐาน`,
  stepOnSheet: (sheet: string, said: string) => `${sheet}: ${said}`,
  question,
  answer,
  lifted,
  editValue: 'แก้ค่าในเซลล์นี้…',
  value: {
    title: (address: string) => `แก้ค่าที่ ${address}`,
    say: 'ไฟล์ต้นฉบับไม่เปลี่ยน การแก้เป็นขั้นตอนหนึ่งที่ปิดหรือย้อนได้',
    was: (text: string) => `ค่าเดิม “${text}”`,
    field: 'ค่าที่ถูกต้อง',
    save: 'ใช้ค่านี้',
  },
  roleIs: (role: string) => `นี่คือ${role}`,
  roleOf: (box: string) => `กำหนดบทบาทของ ${box}`,
  column: {
    title: 'หัวคอลัมน์',
    label: 'ชื่อที่คนอ่าน',
    name: 'ชื่อสำหรับเครื่อง',
    nameHint: 'อักษรอังกฤษตัวเล็ก ตัวเลข และ _ ขึ้นต้นด้วยอักษร ไม่เกิน 63 ตัว',
    nameBad: 'ใช้ได้เฉพาะอักษรอังกฤษตัวเล็ก ตัวเลข และ _ ขึ้นต้นด้วยอักษร ไม่เกิน 63 ตัว',
    nameTwice: 'ชื่อนี้ซ้ำกับคอลัมน์อื่น',
    labelMissing: 'ต้องมีชื่อ',
    type: 'ชนิดของค่า',
    unit: (unit: string) => `หน่วย ${unit}`,
    save: 'ใช้ชื่อนี้',
    drop: 'ตัดคอลัมน์นี้ออก',
    from: (addresses: string) => `มาจาก ${addresses}`,
  },
  foot: {
    one: (value: string) => `เลือก 1 เซลล์ · ค่า ${value}`,
    blank: 'เลือก 1 เซลล์ · ว่าง',
    many: (n: string) => `เลือก ${n} เซลล์`,
    sum: (sum: string, average: string) => `ผลรวม ${sum} · เฉลี่ย ${average}`,
    from: (addresses: string) => `มาจาก ${addresses}`,
    headings: (addresses: string) => `หัวตาราง ${addresses}`,
    whither: (n: string) => `ไปอยู่ใน ${n} เซลล์ของตารางที่ได้`,
    proven: 'ผลรวมที่พิมพ์ไว้ ตรงกับผลบวก',
    differs: (difference: string) => `ผลรวมที่พิมพ์ไว้ ต่างจากผลบวก ${difference}`,
    nowhere: 'ไม่ได้ใช้ในตารางที่ได้',
    more: (n: string) => `และอีก ${n}`,
  },
  commented: 'มีความคิดเห็น',
  copyTooLarge: 'เลือกไว้มากเกินกว่าจะคัดลอก เลือกให้น้อยลง',
  answerKept: 'ตอบแล้ว ตารางเปลี่ยนตามคำตอบ ย้อนได้ด้วย Ctrl Z',
}

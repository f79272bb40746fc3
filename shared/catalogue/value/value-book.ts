import { defineRuleBook, type RuleProblem, type RulesOf } from '../../model/rule-book.ts'
import { houseValueQuestions, houseValueWords } from './lists/questions.ts'
import { valueSigns } from './signs.ts'

const sides = [
  { code: 'provider', th: 'ด้านผู้ให้ข้อมูล', en: 'Side of the provider' },
  { code: 'user', th: 'ด้านผู้ใช้ข้อมูล', en: 'Side of the users' },
] as const
export const valueSides = sides.map(({ code }) => code)
export type ValueSide = (typeof sides)[number]['code']
const kinds = [
  { code: 'yes-no', th: 'ใช่ / ไม่ใช่ / ไม่แน่ใจ', en: 'Yes / no / not sure' },
  { code: 'count', th: 'จำนวน', en: 'A count' },
] as const
export const valueKinds = kinds.map(({ code }) => code)

/**
 * The checklist by which a dataset is held to be of high value (ชุดข้อมูลคุณค่าสูง). The DGA’s own checklist and thresholds could not be
 * read: only that it asks for transparency, demand and wide use, from the provider’s and the users’ side (summary by NSTDA). The rest
 * follows the Open Data Directive (EU) 2019/1024, article 14, and the house; each question names its source.
 */
export const valueBook = defineRuleBook({
  id: 'high-value',
  title: { th: 'แบบประเมินชุดข้อมูลคุณค่าสูง', en: 'Checklist of high-value datasets' },
  say: {
    th: 'คำถามที่ตัดสินว่าชุดข้อมูลใดเป็นชุดข้อมูลคุณค่าสูง โปรแกรมเสนอคำตอบจากสิ่งที่รู้ เจ้าหน้าที่เป็นผู้ตัดสิน',
    en: 'Questions that decide which datasets are of high value. The program proposes answers by what it knows; a person decides.',
  },
  source: {
    th: 'สรุปเกณฑ์ของ สพร. โดย สวทช. nstda.or.th/home/knowledge_post/high_value_datasets (โปร่งใส เป็นที่ต้องการ ใช้ได้กว้าง ประเมินทั้งด้านผู้ให้และผู้ใช้) ตัวแบบประเมินและเกณฑ์คะแนนของ สพร. ยังอ่านไม่ได้ ส่วนที่เหลือเทียบจาก Directive (EU) 2019/1024 มาตรา 14 และข้อเสนอของโปรแกรม',
    en: 'Summary of the DGA’s criteria by NSTDA, nstda.or.th/home/knowledge_post/high_value_datasets (transparency, demand, wide use, weighed from both sides); the DGA’s checklist and thresholds could not be read. The rest follows Directive (EU) 2019/1024 art. 14 and the house.',
  },
  confirmed: false,
  tables: {
    questions: {
      ...{ th: 'คำถาม', en: 'Questions' },
      help: {
        th: 'คะแนนคือส่วนของน้ำหนักทั้งหมดที่ได้ คำตอบ “ไม่แน่ใจ” ยังไม่ได้คะแนน และทำให้ผลยังไม่ตัดสินหากอาจเปลี่ยนผลได้',
        en: 'The score is the share of all weight that is reached. “Not sure” gives nothing yet, and leaves the outcome open where it could change it.',
      },
      columns: {
        id: { kind: 'key', th: 'รหัส', en: 'Id' },
        th: { kind: 'text', th: 'คำถาม (ไทย)', en: 'Question (Thai)', required: true, long: true },
        en: { kind: 'text', th: 'คำถาม (อังกฤษ)', en: 'Question (English)', required: true, long: true, aside: true },
        side: { kind: 'one', th: 'ด้าน', en: 'Side', options: sides },
        kind: { kind: 'one', th: 'คำตอบ', en: 'Answer', options: kinds },
        weight: { kind: 'number', th: 'น้ำหนัก', en: 'Weight', least: 0, most: 100 },
        full: {
          ...{ kind: 'number', th: 'นับเต็มเมื่อถึง', en: 'Counts from', aside: true, least: 0.01, most: 100_000 },
          help: {
            th: 'จำนวนที่ได้น้ำหนักเต็ม ข้อที่ตอบใช่หรือไม่ใช่ เสนอว่าใช่เมื่อสิ่งที่รู้ถึงจำนวนนี้',
            en: 'The count that gives the whole weight; a yes-or-no question is proposed as yes where what is known reaches it.',
          },
        },
        must: {
          ...{ kind: 'flag', th: 'ขาดไม่ได้', en: 'Must be so', aside: true },
          help: { th: 'ตอบว่าไม่ใช่หรือศูนย์ ไม่เป็นชุดข้อมูลคุณค่าสูง', en: 'Answered no, or nought, it is not of high value.' },
        },
        sign: { kind: 'one', th: 'เสนอจาก', en: 'Proposed by', options: valueSigns, blank: true, aside: true },
        source: { kind: 'text', th: 'แหล่งที่มา', en: 'Source', required: true, aside: true },
        confirmed: { kind: 'flag', th: 'ตรวจกับตัวบทแล้ว', en: 'Held against the text' },
      },
    },
    least: {
      ...{ th: 'เกณฑ์ตัดสิน', en: 'Thresholds', fixed: true },
      help: { th: 'ต้องถึงทุกข้อจึงเป็นชุดข้อมูลคุณค่าสูง', en: 'All of them have to be reached.' },
      columns: {
        part: {
          ...{ kind: 'key', th: 'ส่วน', en: 'Part' },
          names: [{ code: 'all', th: 'ทั้งหมด', en: 'All questions' }, ...sides],
        },
        least: { kind: 'number', th: 'ร้อยละของน้ำหนักตั้งแต่', en: 'Per cent of the weight from', least: 0, most: 100 },
      },
    },
    words: {
      ...{ th: 'คำที่บอก', en: 'Words that tell', fixed: true },
      help: { th: 'หาในชื่อและคำสำคัญ', en: 'Looked for in the title and the keywords.' },
      columns: {
        sign: {
          kind: 'key',
          th: 'สิ่งที่บอก',
          en: 'Sign',
          names: valueSigns.filter(({ code }) => code === 'accountability' || code === 'themes'),
        },
        words: { kind: 'words', th: 'คำ', en: 'Words' },
      },
    },
  },
  house: {
    questions: houseValueQuestions,
    least: [
      { part: 'all', least: 60 },
      { part: 'provider', least: 40 },
      { part: 'user', least: 40 },
    ],
    words: houseValueWords,
  },
  check: findWeightless,
})

export type ValueRules = RulesOf<typeof valueBook.tables>
export type ValueQuestion = ValueRules['questions'][number]

// Where nothing weighs anything, every dataset would be of high value.
function findWeightless({ questions }: { readonly questions: readonly { readonly weight: number }[] }): readonly RuleProblem[] {
  if (questions.some(({ weight }) => weight > 0)) return []
  return [{ code: 'no-way-out', table: 'questions', row: null, column: 'weight', facts: {} }]
}

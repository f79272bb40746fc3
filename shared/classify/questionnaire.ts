import { categoryNames, levelNames } from '../model/level-names.ts'
import { defineRuleBook, type RuleProblem, type RulesOf } from '../model/rule-book.ts'
import { categories, levels } from '../model/version.ts'
import { houseAnswers } from './lists/answers.ts'
import { houseQuestions } from './lists/questions.ts'
import { signNames } from './lists/sign-names.ts'
import { signCodes } from './signs.ts'

const optionsOf = <Code extends string>(
  codes: readonly Code[],
  names: { readonly [code in Code]: { readonly th: string; readonly en: string } },
) => codes.map(code => ({ code, ...names[code] }))

/**
 * The questions by which category and level are decided. The questions of the standard itself (มสพร. 8-2565) could not be read: these are
 * reasoned from the damage to a person, the agency and the state, from the Official Information Act B.E. 2540 (sections 14 and 15), the rule
 * on official secrets B.E. 2544, the PDPA (sections 6 and 26), and the definitions of the categories; each names its source.
 */
export const questionnaire = defineRuleBook({
  id: 'classification-questions',
  title: { th: 'แบบสอบถามจัดหมวดหมู่และชั้นข้อมูล', en: 'Questions that decide category and level' },
  say: {
    th: 'คำถามที่เจ้าหน้าที่ตอบเมื่อจัดหมวดหมู่และชั้นข้อมูล คำตอบที่หนักที่สุดเป็นตัวตัดสิน โปรแกรมเสนอคำตอบจากสิ่งที่พบในข้อมูลเอง',
    en: 'What a clerk answers to classify data; the answer that weighs most decides. The program proposes answers by what it sees in the data.',
  },
  source: {
    th: 'เรียบเรียงจาก พ.ร.บ. ข้อมูลข่าวสารของราชการ 2540 ม. 14–15 ระเบียบว่าด้วยการรักษาความลับของทางราชการ 2544 PDPA ม. 6 และ 26 และนิยามหมวดหมู่ตามกรอบธรรมาภิบาลข้อมูลภาครัฐ ตัวคำถามใน มสพร. 8-2565 ยังอ่านไม่ได้',
    en: 'Reasoned from the Official Information Act B.E. 2540 s. 14–15, the rule on official secrets B.E. 2544, the PDPA s. 6 and 26, and the category definitions of the data governance framework. The questions of มสพร. 8-2565 itself could not be read.',
  },
  confirmed: false,
  tables: {
    questions: {
      ...{ th: 'คำถาม', en: 'Questions' },
      help: {
        th: 'ถามตามลำดับ คำถามที่มีเงื่อนไขถามเมื่อคำถามก่อนหน้าได้คำตอบที่ระบุ',
        en: 'Asked in this order; one with a condition only where the earlier question has one of the answers named.',
      },
      columns: {
        id: { kind: 'key', th: 'รหัส', en: 'Id' },
        th: { kind: 'text', th: 'คำถาม (ไทย)', en: 'Question (Thai)', required: true, long: true },
        en: { kind: 'text', th: 'คำถาม (อังกฤษ)', en: 'Question (English)', required: true, long: true, aside: true },
        when: {
          ...{ kind: 'words', th: 'ถามเมื่อตอบว่า', en: 'Asked after' },
          help: {
            th: 'รหัสของคำตอบของคำถามก่อนหน้า อย่างใดอย่างหนึ่ง ว่างไว้เพื่อถามเสมอ',
            en: 'Ids of earlier answers, any one of them; blank to ask always.',
          },
        },
        source: { kind: 'text', th: 'แหล่งที่มา', en: 'Source', required: true },
        confirmed: { kind: 'flag', th: 'ตรวจกับตัวบทแล้ว', en: 'Held against the text' },
      },
    },
    answers: {
      ...{ th: 'คำตอบ', en: 'Answers' },
      help: {
        th: 'เรียงจากเบาไปหนัก ถ้าพบสิ่งใดในช่อง “เสนอเมื่อพบ” โปรแกรมเสนอคำตอบนั้น ถ้าไม่พบ เสนอคำตอบที่เป็นค่าเริ่ม หมวดหมู่กับชั้นคือน้ำหนักของคำตอบ',
        en: 'From mild to strict. An answer is proposed where one of its signs is seen, and otherwise the one that stands for the rest. Category and level are what it weighs.',
      },
      columns: {
        id: { kind: 'key', th: 'รหัส', en: 'Id' },
        question: { kind: 'text', th: 'ของคำถาม', en: 'Of question', required: true },
        th: { kind: 'text', th: 'คำตอบ (ไทย)', en: 'Answer (Thai)', required: true },
        en: { kind: 'text', th: 'คำตอบ (อังกฤษ)', en: 'Answer (English)', required: true, aside: true },
        signs: { kind: 'many', th: 'เสนอเมื่อพบ', en: 'Proposed by', options: optionsOf(signCodes, signNames) },
        otherwise: { kind: 'flag', th: 'ค่าเริ่ม', en: 'For the rest' },
        category: { kind: 'one', th: 'หมวดหมู่', en: 'Category', options: optionsOf(categories, categoryNames), blank: true },
        level: { kind: 'one', th: 'ชั้นอย่างน้อย', en: 'Level at least', options: optionsOf(levels, levelNames), blank: true },
      },
    },
    words: {
      ...{ th: 'คำที่บอกว่าไม่ใช่สำหรับทุกคน', en: 'Words that say it is not for everyone', fixed: true },
      help: { th: 'หาในชื่อเรื่องและข้อความรอบตาราง', en: 'Looked for in the title and the lines around the table.' },
      columns: {
        sign: {
          ...{ kind: 'key', th: 'สิ่งที่บอก', en: 'Sign' },
          names: [
            { code: 'security-words', ...signNames['security-words'] },
            { code: 'internal-words', ...signNames['internal-words'] },
          ],
        },
        words: { kind: 'words', th: 'คำ', en: 'Words' },
      },
    },
  },
  house: {
    questions: houseQuestions,
    answers: houseAnswers,
    words: [
      { sign: 'security-words', words: ['ข่าวกรอง', 'ยุทธการ', 'คลังอาวุธ', 'คลังกระสุน', 'กำลังพลทางทหาร', 'แผนป้องกันประเทศ'] },
      {
        sign: 'internal-words',
        words: ['ใช้ภายใน', 'ห้ามเผยแพร่', 'ปกปิด', 'เฉพาะเจ้าหน้าที่', 'ไม่เปิดเผย', 'for internal use', 'confidential'],
      },
    ],
  },
  check: findLoose,
})

export type Questionnaire = RulesOf<typeof questionnaire.tables>
export type Question = Questionnaire['questions'][number]
export type Answer = Questionnaire['answers'][number]

/** The answers of a question, in their order. */
export const answersTo = ({ answers }: Questionnaire, question: string): readonly Answer[] =>
  answers.filter(answer => answer.question === question)

type Linked = {
  readonly questions: readonly { readonly id: string; readonly when: readonly string[] }[]
  readonly answers: readonly { readonly id: string; readonly question: string }[]
}

// Answers of no question, questions with no answer, and conditions that point to what is not there or comes later.
function findLoose({ questions, answers }: Linked): readonly RuleProblem[] {
  const place = new Map(questions.map(({ id }, at) => [id, at]))
  const placeOf = (answer: string): number | undefined => place.get(answers.find(({ id }) => id === answer)?.question ?? '')
  const strays = answers.flatMap((answer, row): readonly RuleProblem[] =>
    place.has(answer.question)
      ? []
      : [{ code: 'points-nowhere', table: 'answers', row, column: 'question', facts: { value: answer.question } }],
  )
  const silent = questions.flatMap(({ id }, row): readonly RuleProblem[] =>
    answers.some(answer => answer.question === id) ? [] : [{ code: 'no-answers', table: 'questions', row, column: 'id', facts: {} }],
  )
  const bad = questions.flatMap(({ when }, row) =>
    when.flatMap((value): readonly RuleProblem[] => {
      const at = placeOf(value)
      if (at !== undefined && at < row) return []
      return [{ code: at === undefined ? 'points-nowhere' : 'points-onward', table: 'questions', row, column: 'when', facts: { value } }]
    }),
  )
  return [...strays, ...silent, ...bad]
}

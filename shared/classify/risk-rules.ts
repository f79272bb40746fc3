import { defineRuleBook } from '../model/rule-book.ts'

/** How many people must be alike before a table about them is open. The figure is the office's to decide: no law of ours names one. */
export const riskRules = defineRuleBook({
  id: 'risk-goal',
  title: { th: 'เกณฑ์ความเสี่ยงต่อการระบุตัวบุคคล', en: 'How well people must hide behind each other' },
  say: {
    th: 'จำนวนคนอย่างน้อยที่ต้องเหมือนกันในคอลัมน์ที่ใช้ระบุตัวร่วมกัน (k) และจำนวนคนที่ถือว่าน้อยเกินไปในตารางสถิติ ก่อนเปิดเผยข้อมูล',
    en: 'How many people must be alike in the columns by which they are known (k), and the counts that are too small in tables of figures, before data is open.',
  },
  source: {
    th: 'ข้อเสนอของโปรแกรม: 5 เป็นค่าที่หน่วยงานสถิติใช้กันทั่วไป ยังไม่มีกฎหมายไทยกำหนดตัวเลข',
    en: 'Proposed by the program: 5 is what statistical offices commonly use; no Thai law names a figure',
  },
  confirmed: false,
  tables: {
    goal: {
      ...{ th: 'เกณฑ์', en: 'The goal', fixed: true },
      columns: {
        k: { kind: 'number', th: 'จำนวนคนที่เหมือนกันอย่างน้อย', en: 'People alike at least', least: 2, most: 100, whole: true },
        override: {
          ...{ kind: 'flag', th: 'ให้เปิดเผยต่ำกว่าเกณฑ์ได้เมื่อให้เหตุผล', en: 'May be open below the goal with a reason' },
        },
      },
    },
  },
  house: { goal: [{ k: 5, override: true }] },
  check: () => [],
})

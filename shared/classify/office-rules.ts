import { categoryNames, levelNames } from '../model/level-names.ts'
import { defineRuleBook, type RulesOf } from '../model/rule-book.ts'
import type { Column } from '../model/table.ts'
import { categories, levels } from '../model/version.ts'
import { findWord } from './read-marks.ts'

/** What the office has laid down for its own papers: words in a title or a heading that settle category and level. The house has none. */
export const officeRules = defineRuleBook({
  id: 'classification-words',
  title: { th: 'คำในชื่อเรื่องและหัวคอลัมน์ที่กำหนดชั้น', en: 'Words that settle category and level' },
  say: {
    th: 'คำสั่งของหน่วยงานเองว่าตารางที่มีคำใดให้เป็นหมวดหมู่และชั้นใดเป็นอย่างน้อย เช่น หัวคอลัมน์มีคำว่า “ราคากลาง” ให้ใช้ภายใน',
    en: 'The office’s own orders: a table with these words is of this category and at least this level, such as “ราคากลาง” in a heading for use inside.',
  },
  source: { th: 'หน่วยงานกำหนดเอง', en: 'Laid down by the office' },
  confirmed: true,
  tables: {
    rules: {
      ...{ th: 'คำและผล', en: 'Words and what follows' },
      columns: {
        id: { kind: 'key', th: 'รหัส', en: 'Id' },
        where: {
          ...{ kind: 'one', th: 'หาใน', en: 'Looked for in' },
          options: [
            { code: 'title', th: 'ชื่อเรื่อง', en: 'The title' },
            { code: 'columns', th: 'หัวคอลัมน์', en: 'The headings' },
            { code: 'anywhere', th: 'ที่ใดก็ได้บนแผ่นงาน', en: 'Anywhere on the sheet' },
          ],
        },
        words: { kind: 'words', th: 'คำ', en: 'Words' },
        category: {
          kind: 'one',
          th: 'หมวดหมู่',
          en: 'Category',
          options: categories.map(code => ({ code, ...categoryNames[code] })),
          blank: true,
        },
        level: { kind: 'one', th: 'ชั้นอย่างน้อย', en: 'Level at least', options: levels.map(code => ({ code, ...levelNames[code] })) },
        reason: { kind: 'text', th: 'เหตุผล', en: 'Reason', required: true, help: { th: 'เช่น คำสั่งที่ 12/2569', en: 'Such as order 12/2569' } },
      },
    },
  },
  house: { rules: [] },
  check: ({ rules }) =>
    rules.flatMap(({ words }, row) =>
      words.length > 0 ? [] : [{ code: 'no-way-out' as const, table: 'rules', row, column: 'words', facts: {} }],
    ),
})

type OfficeRules = RulesOf<typeof officeRules.tables>
type OfficeRule = OfficeRules['rules'][number]
/** A rule of the office that fits a table, with the word by which it does. */
export type RuleHit = { readonly rule: OfficeRule; readonly word: string }

type Paper = { readonly title: string; readonly texts: readonly string[]; readonly columns: readonly Column[] }

/** The office’s rules that fit a paper. */
export function findRuleHits({ rules }: OfficeRules, { title, texts, columns }: Paper): readonly RuleHit[] {
  const headings = columns.flatMap(({ label, name }) => [label, name])
  const lines = { title: [title], columns: headings, anywhere: [title, ...texts, ...headings] }
  return rules.flatMap(rule => {
    const word = findWord(rule.words, lines[rule.where])
    return word === undefined ? [] : [{ rule, word }]
  })
}

import { categoryNames, levelNames } from '../model/level-names.ts'
import { defineRuleBook, type RulesOf } from '../model/rule-book.ts'
import { type Category, categories, type Level, levels } from '../model/version.ts'

const levelOptions = levels.map(code => ({ code, ...levelNames[code] }))

/**
 * The levels that each category allows, in two readings. thai_gdc line 2.10, the form of data_category and data_classification (its hub does
 * not enforce it, so the desk does); and the registration form of BDI (DII), where internal data without personal data may be of any level.
 * DII says nothing of security and official secrets: there they are those of thai_gdc.
 */
export const levelMatrix = defineRuleBook({
  id: 'level-matrix',
  title: { th: 'ชั้นข้อมูลที่แต่ละหมวดหมู่ใช้ได้', en: 'Levels that each category allows' },
  say: {
    th: 'กำหนดว่าข้อมูลแต่ละหมวดหมู่จัดเป็นชั้นใดได้บ้าง เลือกใช้ตารางใดตารางหนึ่ง และแก้ให้ตรงกับคำสั่งของหน่วยงานได้',
    en: 'Which levels data of each category may have. One of the two tables is used; both may be changed to fit the orders of the office.',
  },
  source: {
    th: 'แบบกรอกของ thai_gdc รุ่น 2.10 (data_category กับ data_classification) และแบบลงทะเบียนของ BDI (DII) ซึ่งเป็นแหล่งชั้นรอง',
    en: 'The form of thai_gdc 2.10 (data_category and data_classification), and the registration form of BDI (DII), a secondary source',
  },
  confirmed: true,
  tables: {
    use: {
      ...{ th: 'ตารางที่ใช้', en: 'Table in use', fixed: true },
      columns: {
        matrix: {
          ...{ kind: 'one', th: 'ตาราง', en: 'Table' },
          options: [
            { code: 'thai_gdc', th: 'thai_gdc รุ่น 2.10', en: 'thai_gdc 2.10' },
            { code: 'dii', th: 'BDI (DII)', en: 'BDI (DII)' },
          ],
        },
      },
    },
    matrix: {
      ...{ th: 'ชั้นที่ใช้ได้', en: 'Levels allowed', fixed: true },
      columns: {
        category: { kind: 'key', th: 'หมวดหมู่', en: 'Category', names: categories.map(code => ({ code, ...categoryNames[code] })) },
        thai_gdc: { kind: 'many', th: 'thai_gdc รุ่น 2.10', en: 'thai_gdc 2.10', options: levelOptions },
        dii: { kind: 'many', th: 'BDI (DII)', en: 'BDI (DII)', options: levelOptions },
      },
    },
  },
  house: {
    use: [{ matrix: 'thai_gdc' }],
    matrix: [
      { category: 'public', thai_gdc: ['open'], dii: ['open'] },
      { category: 'internal', thai_gdc: ['internal'], dii: ['open', 'internal', 'secret', 'very-secret', 'top-secret'] },
      {
        category: 'personal',
        thai_gdc: ['internal', 'secret', 'very-secret'],
        dii: ['internal', 'secret', 'very-secret', 'top-secret'],
      },
      { category: 'security', thai_gdc: ['secret', 'very-secret', 'top-secret'], dii: ['secret', 'very-secret', 'top-secret'] },
      { category: 'official-secret', thai_gdc: ['secret', 'very-secret', 'top-secret'], dii: ['secret', 'very-secret', 'top-secret'] },
    ],
  },
  check: ({ matrix }) =>
    matrix.flatMap((row, at) =>
      (['thai_gdc', 'dii'] as const)
        .filter(column => row[column].length === 0)
        .map(column => ({ code: 'no-way-out' as const, table: 'matrix', row: at, column, facts: {} })),
    ),
})

type MatrixRules = RulesOf<typeof levelMatrix.tables>

/** The levels of each category, mildest first. */
export type AllowedLevels = { readonly [category in Category]: readonly Level[] }

/** What the matrix in use allows. */
export function toAllowedLevels({ use, matrix }: MatrixRules): AllowedLevels {
  const column = use[0]?.matrix ?? 'thai_gdc'
  const levelsOf = (category: Category): readonly Level[] => {
    const row = matrix.find(one => one.category === category)
    return levels.filter(level => row?.[column].includes(level))
  }
  return {
    public: levelsOf('public'),
    internal: levelsOf('internal'),
    personal: levelsOf('personal'),
    security: levelsOf('security'),
    'official-secret': levelsOf('official-secret'),
  }
}

/** What the house allows while an office has said nothing else. */
export const houseLevels = toAllowedLevels(levelMatrix.house)

import { defineRuleBook } from '../model/rule-book.ts'

export const criteria = ['required', 'demand', 'use', 'mission', 'value', 'freshness'] as const
export type Criterion = (typeof criteria)[number]

/**
 * How important a dataset is. The Digital Government Act B.E. 2562, section 12 (2), asks for a data catalogue with the importance of each
 * dataset, and no source that could be read says how it is measured: criteria and weights are the house's own.
 */
export const importanceRule = defineRuleBook({
  id: 'importance',
  title: { th: 'ความสำคัญของชุดข้อมูล', en: 'Importance of datasets' },
  say: {
    th: 'ให้คะแนนความสำคัญ 0 ถึง 100 แก่ทุกชุดข้อมูลในบัญชี เพื่อเลือกว่าจะทำชุดใดก่อน',
    en: 'Gives every dataset of the catalogue 0 to 100 points, to choose what is worked on first.',
  },
  source: {
    th: 'พ.ร.บ. การบริหารงานและการให้บริการภาครัฐผ่านระบบดิจิทัล พ.ศ. 2562 ให้มีบัญชีข้อมูลพร้อมความสำคัญ แต่ยังไม่พบเกณฑ์ที่เป็นทางการ เกณฑ์และน้ำหนักเป็นข้อเสนอของโปรแกรม',
    en: 'The Digital Government Act B.E. 2562 asks for a catalogue with the importance of each dataset; no official criteria were found. Criteria and weights are the house’s own.',
  },
  confirmed: false,
  tables: {
    criteria: {
      ...{ th: 'เกณฑ์และน้ำหนัก', en: 'Criteria and weights', fixed: true },
      columns: {
        criterion: {
          ...{ kind: 'key', th: 'เกณฑ์', en: 'Criterion' },
          names: [
            { code: 'required', th: 'อยู่ในรายการที่ต้องมี', en: 'On a list of required datasets' },
            { code: 'demand', th: 'มีผู้ขอหรือต้องการใช้', en: 'Asked for by people' },
            { code: 'use', th: 'หน่วยงานอื่นใช้', en: 'Used by other agencies' },
            { code: 'mission', th: 'ตรงกับภารกิจและกฎหมาย', en: 'Serves the mission and the law' },
            { code: 'value', th: 'เป็นชุดข้อมูลคุณค่าสูง', en: 'Of high value' },
            { code: 'freshness', th: 'ปรับปรุงตามกำหนด', en: 'Renewed in time' },
          ],
        },
        weight: { kind: 'number', th: 'น้ำหนัก', en: 'Weight', least: 0, most: 100 },
        full: {
          ...{ kind: 'number', th: 'ได้เต็มเมื่อถึง', en: 'Counts in full from', least: 1, most: 100_000 },
          help: {
            th: 'จำนวนรายการ ผู้ขอ หรือหน่วยงานที่ได้เต็ม สำหรับการปรับปรุง คือจำนวนวันที่เกินกำหนดแล้วไม่ได้คะแนน',
            en: 'Lists, people or agencies from which it counts in full; for renewal, the days overdue at which it counts nothing.',
          },
        },
      },
    },
    bands: {
      ...{ th: 'ช่วงคะแนน', en: 'Bands', fixed: true },
      columns: {
        band: {
          ...{ kind: 'key', th: 'ระดับ', en: 'Band' },
          names: [
            { code: 'high', th: 'สำคัญมาก', en: 'High' },
            { code: 'middle', th: 'สำคัญปานกลาง', en: 'Middle' },
          ],
        },
        least: { kind: 'number', th: 'คะแนนตั้งแต่', en: 'Points from', least: 0, most: 100 },
      },
    },
  },
  // An office that had laid down its own weights before there was a checklist of high value gave it none.
  since: { criteria: [{ criterion: 'value', weight: 0, full: 1 }] },
  house: {
    criteria: [
      { criterion: 'required', weight: 25, full: 1 },
      { criterion: 'demand', weight: 20, full: 50 },
      { criterion: 'use', weight: 20, full: 5 },
      { criterion: 'mission', weight: 15, full: 1 },
      { criterion: 'value', weight: 10, full: 1 },
      { criterion: 'freshness', weight: 10, full: 180 },
    ],
    bands: [
      { band: 'high', least: 60 },
      { band: 'middle', least: 30 },
    ],
  },
})

import type { DescribedColumn } from '../../model/dictionary.ts'
import { kindWords, typeWords } from './words.ts'

/** The columns of a dictionary that is written for people, in their order. The English behind the Thai is what they are read back by. */
export const dictionaryHeads = {
  column: 'ชื่อคอลัมน์ (column)',
  label: 'ชื่อภาษาไทย (label_th)',
  english: 'ชื่อภาษาอังกฤษ (label_en)',
  type: 'ชนิดข้อมูล (type)',
  unit: 'หน่วย (unit)',
  meaning: 'ความหมาย (meaning)',
  code: 'รหัส (code)',
  codeThai: 'ความหมายของรหัส (code_th)',
  codeEnglish: 'ความหมายของรหัสภาษาอังกฤษ (code_en)',
  personal: 'ข้อมูลส่วนบุคคล (personal)',
  examples: 'ตัวอย่างค่า (examples)',
} as const
export type DictionaryHead = keyof typeof dictionaryHeads
export const dictionaryOrder = Object.keys(dictionaryHeads) as readonly DictionaryHead[]

type Line = { readonly [head in DictionaryHead]?: string }

/** A dictionary as lines of cells: one for each column, and below it one for each of its codes. */
export const toDictionaryLines = (columns: readonly DescribedColumn[]): readonly (readonly string[])[] =>
  [dictionaryHeads, ...columns.flatMap(linesOf)].map(line => dictionaryOrder.map(head => line[head] ?? ''))

const linesOf = (column: DescribedColumn): readonly Line[] => [
  {
    ...{ column: column.name, label: column.label, english: column.english ?? '', type: typeWords[column.type], unit: column.unit ?? '' },
    meaning: column.meaning ?? '',
    personal: column.personal === undefined ? 'ไม่พบ' : column.personal.map(kind => kindWords[kind]).join(', '),
    examples: (column.examples ?? []).join(' | '),
  },
  ...(column.codes ?? []).map(({ code, th, en }) => ({ column: column.name, code, codeThai: th, codeEnglish: en })),
]

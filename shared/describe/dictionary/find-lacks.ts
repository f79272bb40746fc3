import type { DescribedColumn } from '../../model/dictionary.ts'
import { isNumeric } from '../../model/table.ts'

/** What a reader of a column would miss. */
export const wordLacks = ['meaning', 'unit', 'code-meaning'] as const
export type WordLack = (typeof wordLacks)[number]

/** What nobody has said of a column yet. Figures that name or count through time need no unit. */
export function findLacks({ label, name, type, unit, meaning, codes }: DescribedColumn): readonly WordLack[] {
  const measures =
    isNumeric(type) && !/^(?:รหัส|ลำดับ|เลขที่|ที่$|ปี|เดือน|ไตรมาส)|ดัชนี/.test(label) && !/(?:^|_)(?:id|code|no|year|month|index)$/.test(name)
  return [
    ...(meaning === undefined ? (['meaning'] as const) : []),
    ...(measures && unit === null && (codes ?? []).length === 0 ? (['unit'] as const) : []),
    ...((codes ?? []).some(({ th }) => th === '') ? (['code-meaning'] as const) : []),
  ]
}

/** How much of a dictionary is there: columns with a meaning, codes, and what is missing in all. */
export const countWords = (columns: readonly DescribedColumn[]) => ({
  columns: columns.length,
  told: columns.filter(({ meaning }) => meaning !== undefined).length,
  codes: columns.reduce((sum, { codes }) => sum + (codes?.length ?? 0), 0),
  lacks: columns.reduce((sum, column) => sum + findLacks(column).length, 0),
})

import { createTextPool, type TextPool } from '../../../shared/model/text-pool.ts'

/** The texts of a workbook: first those that its cells share by number, then those that stand in a cell. */
export type WorkbookTexts = TextPool & { readonly shared: number; readonly isBlank: (index: number) => boolean }

export function createWorkbookTexts(shared: string[]): WorkbookTexts {
  const count = shared.length
  const blank = Uint8Array.from(shared, text => (text.trim() === '' ? 1 : 0))
  return { ...createTextPool(shared), shared: count, isBlank: index => blank[index] === 1 }
}

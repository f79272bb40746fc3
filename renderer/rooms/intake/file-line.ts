import type { Out } from '../../../shared/contract/desk.ts'

export type FileLine = Out<'intake:list'>['files'][number]

/** The sheet that is taken unless a person says otherwise: the one of the first look, else the fullest that is in sight. */
export function suggestSheet(file: FileLine): string {
  if (file.first) return file.first.sheet
  const seen = file.sheets.filter(sheet => !sheet.hidden)
  const fullest = (seen.length > 0 ? seen : file.sheets).reduce<FileLine['sheets'][number] | null>(
    (best, sheet) => (best === null || sheet.cells > best.cells ? sheet : best),
    null,
  )
  return fullest?.name ?? ''
}

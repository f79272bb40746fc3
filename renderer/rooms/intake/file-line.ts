import type { Out } from '../../../shared/contract/desk.ts'

export type FileLine = Out<'intake:list'>['files'][number]
export type TableLine = FileLine['tables'][number]

/** The table that is taken unless a person says otherwise: the one of the first look. */
export const suggestTable = (file: FileLine): string => file.first?.table ?? file.tables[0]?.id ?? ''

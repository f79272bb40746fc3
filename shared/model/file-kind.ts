/** Kinds of file that the desk reads, named by what the bytes are and not by what the name says. */
export const fileKinds = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods', 'html', 'csv', 'tsv', 'txt', 'dbf'] as const
export type FileKind = (typeof fileKinds)[number]

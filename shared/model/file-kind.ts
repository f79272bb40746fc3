/** Kinds of file that the desk reads, named by what the bytes are and not by what the name says. */
export const fileKinds = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'fods', 'html', 'csv', 'tsv', 'txt', 'dbf'] as const
/** The endings of names under which files of these kinds come. */
export const fileExtensions = [...fileKinds, 'htm', 'tab'] as const
export type FileKind = (typeof fileKinds)[number]

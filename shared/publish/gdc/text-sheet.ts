/** A sheet of text cells, row by row; a short row is blank behind its end. */
export type TextSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** One entry of a code list. `code` is what the hub stores (for thai_gdc the Thai label itself), `th` and `en` are what people read. */
export type Code = { readonly code: string; readonly th: string; readonly en: string }

/** A list whose codes are the Thai labels themselves. */
export const toCodes = (list: readonly (readonly [code: string, en: string])[]): readonly Code[] =>
  list.map(([code, en]) => ({ code, th: code, en }))

/** True of the code that opens the companion field “other, namely”. */
export const isOtherCode = (code: string): boolean => code.endsWith('อื่นๆ')

import { changeColumn, type RefineStep } from './refine-step.ts'

/** Hides all letters and digits of a value but some at each end, as `x`; marks between them stay, so that a number keeps its form. */
export const mask: RefineStep<'mask'> = (table, [at = 0], { first, last }) =>
  changeColumn(table, at, value => maskText(String(value), first, last), { type: 'string', unit: null })

/** A letter with the marks above and below it is one sign. What has no more signs than would stay is hidden whole. */
export function maskText(text: string, first: number, last: number): string {
  const signs = [...text.matchAll(sign)]
  const hides = signs.length > first + last
  let n = 0
  return text.replace(sign, whole => {
    n++
    return hides && (n <= first || n > signs.length - last) ? whole : 'x'
  })
}

const sign = /[\p{L}\p{N}]\p{M}*/gu
